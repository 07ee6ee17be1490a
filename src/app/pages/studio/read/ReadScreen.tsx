import { useTexts } from "../../../i18n/translation";
import type { Message } from "../../../../convert/message";
import { openReport } from "../draft/draft";
import type { Draft } from "../draft/draft";
import { messagesOn } from "../questions/messageGroups";
import { lacksYear } from "../questions/lacksYear";
import { unknownColumns } from "../questions/unknownColumns";
import { unreadTables } from "../questions/unreadTables";
import { usePartName } from "../components/usePartName";
import type { PlannedPart } from "../../../../convert/plan/readingPlan";
import { partsToConfirm } from "../questions/partsToConfirm";
import { countRead } from "../questions/reportTable";
import type { ScreenProps } from "../components/screenProps";
import { useFocusOnceRead } from "../useFocusOnceRead";
import { DecisionList } from "./DecisionList";
import { MessageList } from "./MessageList";
import { StatusTable } from "./StatusTable";
import { OrganisationField } from "../components/OrganisationField";
import { YearQuestion } from "../components/YearQuestion";
import { StepHeading } from "../components/StepHeading";
import type { Step } from "../components/StepNav";

/** What was read of the documents, what was left out, and every status. */
export function ReadScreen({
  work,
  reportId,
  act,
  asked,
  returnTo,
  onStep,
  onCorrect,
  onGoal,
}: ScreenProps & {
  asked: number;
  /** The goal or status that was open before, to return the focus to. */
  returnTo: string | null;
  onStep: (step: Step) => void;
  onCorrect: (one: { targetId: string; roundId: string }) => void;
  onGoal: (goalId: string) => void;
}) {
  const t = useTexts("studio");
  const { draft, reading } = work;
  const { dataset } = reading.conversion;
  const report = dataset.reports.find(({ id }) => id === reportId);
  const counts = report && countRead(dataset, report);
  const messages = [...reading.messages, ...reading.conversion.messages];
  const plan = reading.conversion.plans.find((one) => one.reportId === reportId);
  const parts = partsToConfirm(
    plan?.parts ?? [],
    reading.folders.flatMap(({ documents }) => documents),
  );
  /** Its columns are understood once the year is known. */
  const isYearless = lacksYear(reading, draft.folder);
  const result = useFocusOnceRead<HTMLParagraphElement>(!isYearless);
  const hasReports = draft.reports.length > 1;
  return (
    <section>
      <StepHeading takesFocus={returnTo === null}>{t("read.title")}</StepHeading>
      {hasReports && (
        <label className="studio-field">
          <span>{t("read.report")}</span>
          <select
            className="select"
            value={draft.folder}
            onChange={(event) => act({ kind: "open-report", folder: event.target.value })}
          >
            {draft.reports.map(({ folder, settings }) => (
              <option key={folder} value={folder}>
                {settings.title ?? folder}
              </option>
            ))}
          </select>
        </label>
      )}
      {counts ? (
        <p ref={result} tabIndex={-1} className="studio-lead" role="status">
          {t("read.counts", {
            goals: t("read.goals", { count: counts.goals }),
            targets: t("read.targets", { count: counts.targets }),
            rounds: t("read.rounds", { count: counts.rounds }),
          })}{" "}
          {t("read.asked", { count: asked })}
        </p>
      ) : (
        <p ref={result} tabIndex={-1} className="studio-lead" role="status">
          {t("read.nothing")}
        </p>
      )}
      <OrganisationField
        key={draft.folder}
        report={openReport(draft)}
        reading={reading}
        reportId={reportId}
        act={act}
      />
      {isYearless && <YearQuestion reading={reading} reportId={reportId} act={act} />}
      <MessageList
        messages={messagesOn(messages, draft.folder)}
        accepted={openReport(draft).settings.accept ?? []}
        onAccept={(leftOut) => act({ kind: "accept", leftOut })}
      />
      {!isYearless && <NotUnderstood parts={parts} isAnyRead={report !== undefined} onPlan={() => onStep("plan")} />}
      <OtherReports draft={draft} messages={messages} act={act} />
      {report && (
        <>
          <div className="studio-actions">
            {asked > 0 && (
              <button type="button" className="button studio-main" onClick={() => onStep("questions")}>
                {t("read.answer", { count: asked })}
              </button>
            )}
            <button
              type="button"
              className={asked > 0 ? "button" : "button studio-main"}
              onClick={() => onStep("save")}
            >
              {t("read.save")}
            </button>
          </div>
          <p className="muted">{t("read.correctHelp")}</p>
          <p>
            {t("read.goalMissing")}{" "}
            <button type="button" className="button-plain" onClick={() => onStep("plan")}>
              {t("read.otherWay")}
            </button>
          </p>
          <StatusTable dataset={dataset} report={report} returnTo={returnTo} onCorrect={onCorrect} onGoal={onGoal} />
          <DecisionList review={openReport(draft).review} dataset={dataset} report={report} act={act} />
        </>
      )}
    </section>
  );
}

/** How many unread tables are named. */
const maxNamed = 5;

/** Columns and tables that were not understood, and the way to say what they hold. */
function NotUnderstood({
  parts,
  isAnyRead,
  onPlan,
}: {
  parts: readonly PlannedPart[];
  isAnyRead: boolean;
  onPlan: () => void;
}) {
  const t = useTexts("studio");
  const partName = usePartName();
  const columns = unknownColumns(parts);
  const tables = unreadTables(parts);
  if (isAnyRead && columns.length + tables.length === 0) return null;
  const quoted = (heading: string) => t("read.quoted", { heading });
  const named = columns
    .map(({ heading, examples }) =>
      heading === "" ? t("read.unnamed", { examples: examples.map(quoted).join(", ") }) : quoted(heading),
    )
    .join(", ");
  const unread = [...tables.slice(0, maxNamed).map(partName), ...(tables.length > maxNamed ? ["…"] : [])];
  return (
    <div className="studio-notice">
      {(isAnyRead || tables.length === 0) && columns.length > 0 && <p>{t("read.unknown", { columns: named })}</p>}
      {tables.length > 0 && <p>{t("read.unread", { count: tables.length, tables: unread.join("; ") })}</p>}
      <p>
        <button type="button" className="button" onClick={onPlan}>
          {t(isAnyRead ? "read.tell" : "read.otherWay")}
        </button>
      </p>
      {!isAnyRead && <p>{t("read.nothingHelp")}</p>}
    </div>
  );
}

/** The other reports of the folder in which something was not read as it stands and nobody has accepted it. */
function OtherReports({
  draft,
  messages,
  act,
}: {
  draft: Draft;
  messages: readonly Message[];
  act: ScreenProps["act"];
}) {
  const t = useTexts("studio");
  const open = draft.reports
    .filter(({ folder }) => folder !== draft.folder)
    .map(({ folder, settings: { title = folder, accept = [] } }) => ({
      folder,
      title,
      count: messagesOn(messages, folder).filter(({ kind }) => kind === undefined || !accept.includes(kind)).length,
    }))
    .filter(({ count }) => count > 0);
  if (open.length === 0) return null;
  return (
    <ul role="list">
      {open.map(({ folder, title, count }) => (
        <li key={folder}>
          <button type="button" className="button-plain" onClick={() => act({ kind: "open-report", folder })}>
            {title}
          </button>
          : {t("messages.elsewhere", { count })}
        </li>
      ))}
    </ul>
  );
}
