import { useState } from "react";
import { useReportLang } from "../../../i18n/useReportLang";
import { useTexts } from "../../../i18n/translation";
import type { Goal, Report, Target } from "../../../../domain/dataset/schema";
import type { Review } from "../../../../convert/settings/reviewFile";
import type { Decided, ReviewChange } from "../draft/changeReview";
import { LazyDetails } from "../components/LazyDetails";
import { NamesFields } from "./NamesFields";
import { PartForm } from "./PartForm";

/** A target's names, and buttons to merge, split or drop it. */
export function TargetEditor({
  goal,
  target,
  report,
  review,
  decided,
  onChange,
}: {
  goal: Goal;
  target: Target;
  report: Report;
  review: Review;
  decided: Decided;
  onChange: (change: ReviewChange) => void;
}) {
  const t = useTexts("studio");
  const lang = useReportLang(report.language);
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const others = goal.targets.filter(({ id }) => id !== target.id);
  const [other, setOther] = useState("");
  const chosen = others.find(({ id }) => id === other) ?? others[0];
  const named = review.targets?.find((one) => one.target === target.id);
  const isMade = target.review !== undefined;
  return (
    <section className="studio-target">
      <h3 {...lang}>{target.name}</h3>
      <NamesFields
        received={target.name}
        names={named?.name ?? {}}
        onChange={(language, name) => onChange({ kind: "name", target: target.id, language, name, decided })}
      />
      <LazyDetails
        summary={
          <>
            {t("goal.change")}
            <span className="visually-hidden">: {target.name}</span>
          </>
        }
      >
        {() => (
          <>
            {chosen && (
              <>
                <h4>{t("goal.mergeTitle")}</h4>
                <p>{t("goal.mergeHelp")}</p>
                <div className="studio-actions">
                  <select
                    className="select"
                    aria-label={t("goal.mergeWith")}
                    value={chosen.id}
                    onChange={(event) => setOther(event.target.value)}
                  >
                    {others.map(({ id, name }) => (
                      <option key={id} value={id} {...lang}>
                        {name}
                      </option>
                    ))}
                  </select>
                  <button
                    type="button"
                    className="button"
                    onClick={() => onChange({ kind: "merge", entry: { targets: [target.id, chosen.id], ...decided } })}
                  >
                    {t("goal.merge")}
                  </button>
                </div>
                <h4>{t("goal.dropTitle")}</h4>
                <label className="studio-field">
                  <span>{t("goal.dropReason")}</span>
                  <input type="text" value={reason} onChange={(event) => setReason(event.target.value)} />
                </label>
                <p role="alert" className="studio-missing">
                  {isTried && reason.trim() === "" ? t("goal.dropMissing") : ""}
                </p>
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    setTried(true);
                    if (reason.trim() !== "")
                      onChange({ kind: "drop", entry: { target: target.id, reason: reason.trim(), ...decided } });
                  }}
                >
                  {t("goal.drop")}
                </button>
              </>
            )}
            <h4>{t("goal.partTitle")}</h4>
            {isMade ? (
              <p>{t("goal.partMade")}</p>
            ) : (
              <PartForm
                target={target}
                report={report}
                onPart={(entry) => onChange({ kind: "part", entry: { ...entry, ...decided } })}
              />
            )}
          </>
        )}
      </LazyDetails>
    </section>
  );
}
