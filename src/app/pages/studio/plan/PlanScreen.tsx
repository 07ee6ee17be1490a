import { useMemo } from "react";
import { languages } from "../../../../domain/language";
import { useTexts } from "../../../i18n/translation";
import { useSite } from "../../../data/SiteContext";
import { isOnDisk, openReport } from "../draft/draft";
import { decidedTexts } from "../sources/decidedTexts";
import { folderFrom } from "../sources/newReport";
import type { OpenedFile } from "../draft/openedFile";
import { reportsToRead } from "../../../../convert/convert";
import { notesOn } from "../questions/messageGroups";
import { NoteList } from "./NoteList";
import { LayoutsField } from "./LayoutsField";
import { DirectionsField } from "./DirectionsField";
import { FileButton } from "../components/FileButton";
import { LightsField } from "./LightsField";
import { lacksYear } from "../questions/lacksYear";
import { roundChoices } from "../questions/planChange";
import { partsToConfirm } from "../questions/partsToConfirm";
import { PlanParts } from "./PlanParts";
import { TextsField } from "./TextsField";
import { RoundList } from "./RoundList";
import { PlanResult } from "./PlanResult";
import { UndoButton } from "../components/UndoButton";
import { suggestedYears } from "../sources/suggestedYears";
import { useFocusOnceRead } from "../useFocusOnceRead";
import type { ScreenProps } from "../components/screenProps";
import { StepHeading } from "../components/StepHeading";
import { TextField } from "../components/TextField";
import { YearField } from "../components/YearField";
import { YearQuestion } from "../components/YearQuestion";

/** How the documents are read: what they do not say themselves, and which documents there are. Any change reads them again. */
export function PlanScreen({
  work: { draft, reading },
  reportId,
  act,
  onFiles,
}: ScreenProps & { onFiles: (files: Promise<readonly OpenedFile[]>) => void }) {
  const t = useTexts("studio");
  const { dataset: published } = useSite();
  const report = openReport(draft);
  const { settings } = report;
  const found = reading.conversion.dataset.reports.find(({ id }) => id === reportId);
  /** Its columns are understood once the year is known. */
  const isYearless = lacksYear(reading, draft.folder);
  const result = useFocusOnceRead<HTMLHeadingElement>(!isYearless);
  const plan = reading.conversion.plans.find((one) => one.reportId === reportId);
  const { folders } = reading;
  const toRead = useMemo(
    () => reportsToRead(folders, { withReview: true, site: draft.site }).find(({ id }) => id === reportId),
    [folders, draft.site, reportId],
  );
  const documents = useMemo(() => folders.flatMap((folder) => folder.documents), [folders]);
  const parts = useMemo(() => partsToConfirm(plan?.parts ?? [], documents), [plan, documents]);
  const documentsOfReport = toRead?.documents ?? [];
  // A document in which nothing was read may name its year all the same.
  const year = settings.year ?? found?.year ?? suggestedYears(documents)[0] ?? new Date().getFullYear();
  const rounds = roundChoices(
    year,
    found?.rounds ?? [],
    parts.flatMap(({ columns }) => columns),
  );
  const publishedIds = new Set(draft.ids.goals.map(({ reportId: id }) => id));
  /** Those of the site that this report may be; another report of the draft is none of them. */
  const possible = published.reports.filter(
    ({ id }) => publishedIds.has(id) && (id === report.folder || !draft.reports.some(({ folder }) => folder === id)),
  );
  const isPublished = publishedIds.has(report.folder);
  const renameAfter = (title: string, settingsOf: { title?: string } = {}) => {
    const taken = [
      ...publishedIds,
      ...draft.reports.flatMap(({ folder }) => (folder === report.folder ? [] : [folder])),
    ];
    act({ kind: "rename", folder: folderFrom(title, settings.year, taken), settings: settingsOf });
  };
  return (
    <section>
      <StepHeading>{t("plan.title")}</StepHeading>
      <p>{t("plan.lead")}</p>
      {!isOnDisk(draft, report.folder) && possible.length > 0 && (
        <label className="studio-field">
          <span>{t("plan.which")}</span>
          <select
            className="select"
            value={possible.some(({ id }) => id === report.folder) ? report.folder : ""}
            onChange={(event) => {
              const chosen = possible.find(({ id }) => id === event.target.value);
              if (chosen) {
                const { id, title, organisation } = chosen;
                act({ kind: "rename", folder: id, settings: { title, organisation } });
              } else renameAfter(settings.title ?? report.folder);
            }}
          >
            <option value="">{t("plan.newReport")}</option>
            {possible.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className="studio-fields">
        <TextField
          label={t("plan.reportTitle")}
          value={settings.title ?? ""}
          onChange={(title) => {
            // A report that is published keeps its address.
            if (!isPublished && title !== "") renameAfter(title, { title });
            else act({ kind: "settings", settings: { title: title === "" ? undefined : title } });
          }}
        />
        <TextField
          label={t("plan.organisation")}
          value={settings.organisation ?? ""}
          onChange={(organisation) =>
            act({ kind: "settings", settings: { organisation: organisation === "" ? undefined : organisation } })
          }
        />
        {!isYearless && (
          <YearField
            year={settings.year ?? found?.year}
            onChange={(year) => act({ kind: "settings", settings: { year } })}
          />
        )}
        <label className="studio-field">
          <span>{t("plan.language")}</span>
          <select
            className="select"
            value={settings.language ?? found?.language ?? ""}
            onChange={(event) =>
              act({
                kind: "settings",
                settings: { language: languages.find((language) => language === event.target.value) },
              })
            }
          >
            <option value="">{t("plan.unknownLanguage")}</option>
            {languages.map((language) => (
              <option key={language} value={language}>
                {t(`plan.languages.${language}`)}
              </option>
            ))}
          </select>
        </label>
        <TextField label={t("plan.by")} value={draft.by} onChange={(by) => act({ kind: "by", by })} />
      </div>
      {found && <RoundList report={found} />}
      {isYearless && <YearQuestion reading={reading} reportId={reportId} act={act} />}
      {parts.length > 0 && !isYearless && (
        <>
          <h3 ref={result} tabIndex={-1} className="studio-step-heading">
            {t("plan.parts")}
          </h3>
          <PlanResult dataset={reading.conversion.dataset} reportId={reportId} />
          <PlanParts
            parts={parts}
            documents={documents}
            language={found?.language ?? settings.language ?? "fi"}
            rounds={rounds}
            onChange={(part, column, meaning) => act({ kind: "column", part, column, meaning })}
            onAlike={(part, { columns }) => act({ kind: "columns", part, meanings: columns })}
          />
          {toRead && (
            <LayoutsField
              report={toRead}
              documents={report.documents}
              layouts={settings.layouts}
              startsOpen={!found}
              onChange={(document, chosen) => act({ kind: "layout", document, chosen })}
            />
          )}
        </>
      )}
      <UndoButton steps={draft.history.length} onUndo={() => act({ kind: "undo" })} />
      {!isYearless && (
        <TextsField
          documents={documentsOfReport}
          marked={settings.texts}
          dataset={reading.conversion.dataset}
          language={found?.language ?? settings.language ?? "fi"}
          rounds={rounds}
          startsOpen={!found}
          onChange={(document, marked, above) => act({ kind: "text", document, marked, above })}
        />
      )}
      {found && (
        <LightsField
          dataset={reading.conversion.dataset}
          report={found}
          lights={settings.lights}
          onChange={(light, status) => act({ kind: "light", light, status })}
        />
      )}
      {found && (
        <DirectionsField
          dataset={reading.unreviewed}
          report={found}
          better={settings.better}
          onChange={(indicators, direction) => act({ kind: "better", indicators, direction })}
        />
      )}
      <h3>{t("plan.documents")}</h3>
      <ul>
        {report.documents.map((name) => (
          <li key={name}>
            {name}{" "}
            {report.documents.length > 1 && (
              <button
                type="button"
                className="button-plain"
                onClick={() => {
                  const marks = settings.texts?.[name]?.length ?? 0;
                  const sure = [
                    t("plan.sureRemove", { name }),
                    ...(marks === 0 ? [] : [t("plan.sureMarks", { count: marks })]),
                  ];
                  if (window.confirm(sure.join(" ")))
                    act({ kind: "remove-document", name, decidedTexts: decidedTexts(reading, report) });
                }}
              >
                {t("plan.remove")}
                <span className="visually-hidden"> {name}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <FileButton label={t("plan.add")} onFiles={onFiles} />
      <NoteList notes={notesOn([...reading.notes, ...reading.conversion.notes], draft.folder)} />
    </section>
  );
}
