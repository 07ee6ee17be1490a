import { useState } from "react";
import { useSite } from "../../../data/SiteContext";
import { useReportLang } from "../../../i18n/useReportLang";
import { useTexts } from "../../../i18n/translation";
import { namesOfTitle } from "../draft/changeReview";
import type { ReviewChange } from "../draft/changeReview";
import { openReport } from "../draft/draft";
import { localDay } from "../questions/localDay";
import { AddForm } from "./AddForm";
import { LazyDetails } from "../components/LazyDetails";
import { NamesFields } from "./NamesFields";
import type { ScreenProps } from "../components/screenProps";
import { StepHeading } from "../components/StepHeading";
import { TargetEditor } from "./TargetEditor";
import { UndoButton } from "../components/UndoButton";

/** How many targets are drawn at once; each has its own fields, and more make the page slow. */
const maxTargets = 40;

/** The editor of one goal: its names in other languages, and its targets. */
export function GoalEditor({
  work: { draft, reading },
  act,
  goalId,
  onBack,
}: ScreenProps & { goalId: string; onBack: () => void }) {
  const t = useTexts("studio");
  const { dataset } = reading.conversion;
  const { dataset: published } = useSite();
  const goal = dataset.goals.find(({ id }) => id === goalId);
  const report = dataset.reports.find(({ id }) => id === goal?.reportId);
  const lang = useReportLang(report?.language ?? "fi");
  const { review } = openReport(draft);
  const [shown, setShown] = useState(maxTargets);
  const decided = { ...(draft.by.trim() === "" ? {} : { by: draft.by.trim() }), on: localDay(new Date()) };
  const change = (one: ReviewChange) => act({ kind: "review", change: one });
  const back = (
    <button type="button" className="button" onClick={onBack}>
      {t("ask.back")}
    </button>
  );
  if (!goal || !report) return back;
  const terms = [
    ...dataset.themes.filter(({ id }) => id === goal.themeId),
    ...dataset.programmes.filter(({ id }) => goal.programmeIds.includes(id)),
  ].filter(
    ({ name }) =>
      name !== goal.title &&
      ![...published.themes, ...published.programmes].some(
        (one) => one.name === name && Object.keys(one.translations).length > 0,
      ),
  );
  const title = (name: string) => (
    <NamesFields
      received={name}
      names={namesOfTitle(review.titles?.find(({ passage }) => passage === name))}
      without={report.language}
      onChange={(language, given) => change({ kind: "title", passage: name, language, name: given, decided })}
    />
  );
  return (
    <section>
      <StepHeading>
        <span {...lang}>{goal.title}</span>
      </StepHeading>
      <div className="studio-actions">
        {back}
        <UndoButton steps={draft.history.length} onUndo={() => act({ kind: "undo" })} />
      </div>
      <p>{t("goal.titleHelp")}</p>
      {title(goal.title)}
      {terms.length > 0 && (
        <details>
          <summary>{t("goal.terms")}</summary>
          {terms.map(({ id, name }) => (
            <div key={id}>
              <h3 {...lang}>{name}</h3>
              {title(name)}
            </div>
          ))}
        </details>
      )}
      <h2>{t("goal.targets")}</h2>
      <p>{t("goal.targetsHelp")}</p>
      {goal.targets.slice(0, shown).map((target) => (
        <TargetEditor
          key={target.id}
          goal={goal}
          target={target}
          report={report}
          review={review}
          decided={decided}
          onChange={change}
        />
      ))}
      {goal.targets.length > shown && (
        <p>
          <button type="button" className="button" onClick={() => setShown(shown + maxTargets)}>
            {t("read.more", { count: goal.targets.length - shown })}
          </button>
        </p>
      )}
      <LazyDetails summary={t("goal.addTitle")}>
        {() => (
          <AddForm
            goal={goal}
            report={report}
            onAdd={(entry) => change({ kind: "add", entry: { ...entry, ...decided } })}
          />
        )}
      </LazyDetails>
      <div className="studio-actions">{back}</div>
    </section>
  );
}
