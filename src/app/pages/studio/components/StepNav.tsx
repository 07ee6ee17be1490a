import { useTexts } from "../../../i18n/translation";

/** The steps from a document to a page, in their order. Any of them can be taken at any time. */
const steps = ["read", "plan", "questions", "preview", "save"] as const;
/** One of {@link steps}. */
export type Step = (typeof steps)[number];

/** Links to the steps, with the number of open questions at theirs. */
export function StepNav({ step, asked, onChoose }: { step: Step; asked: number; onChoose: (step: Step) => void }) {
  const t = useTexts("studio");
  return (
    <nav aria-label={t("steps.label")} className="studio-steps">
      <ol role="list">
        {steps.map((one) => (
          <li key={one}>
            <button
              type="button"
              className="button"
              aria-current={one === step ? "step" : undefined}
              onClick={() => onChoose(one)}
            >
              {one === "questions" ? t("steps.questions", { count: asked }) : t(`steps.${one}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
