import { useState } from "react";
import { useReportLang } from "../../../i18n/useReportLang";
import { useTexts } from "../../../i18n/translation";
import type { Report, Target } from "../../../../domain/dataset/schema";
import type { PartedTarget } from "../../../../convert/settings/reviewFile";
import { sentencesOfTarget } from "../questions/sentencesToQuote";

/** Splits a target in two: each sentence of its rounds belongs to the first, to the second, or to neither. */
export function PartForm({
  target,
  report,
  onPart,
}: {
  target: Target;
  report: Report;
  onPart: (entry: PartedTarget) => void;
}) {
  const t = useTexts("studio");
  const lang = useReportLang(report.language);
  const [names, setNames] = useState<[string, string]>([target.name, ""]);
  const [parts, setParts] = useState<ReadonlyMap<string, number>>(new Map());
  const [isTried, setTried] = useState(false);
  const sentences = sentencesOfTarget(target, report);
  const passagesOf = (part: number) => sentences.filter((sentence) => parts.get(sentence) === part);
  const isWhole = names.every((name) => name.trim() !== "") && [0, 1].every((part) => passagesOf(part).length > 0);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isWhole)
          onPart({
            target: target.id,
            parts: names.map((name, at) => ({ name: { [report.language]: name.trim() }, passages: passagesOf(at) })),
          });
      }}
    >
      <div className="studio-fields">
        {names.map((name, at) => (
          <label key={at} className="studio-field">
            <span>{t("goal.partName", { number: at + 1 })}</span>
            <input
              type="text"
              value={name}
              lang={report.language}
              onChange={(event) =>
                setNames(([first, second]) => (at === 0 ? [event.target.value, second] : [first, event.target.value]))
              }
            />
          </label>
        ))}
      </div>
      <p>{t("goal.partHelp")}</p>
      <ul role="list" className="studio-sentences">
        {sentences.map((sentence) => (
          <li key={sentence}>
            <label>
              <select
                className="select"
                value={parts.get(sentence) ?? ""}
                onChange={(event) => {
                  const after = new Map(parts);
                  if (event.target.value === "") after.delete(sentence);
                  else after.set(sentence, Number(event.target.value));
                  setParts(after);
                }}
              >
                <option value="">–</option>
                <option value="0">1</option>
                <option value="1">2</option>
              </select>{" "}
              <span {...lang}>{sentence}</span>
            </label>
          </li>
        ))}
      </ul>
      <p role="alert" className="studio-missing">
        {isTried && !isWhole ? t("goal.partMissing") : ""}
      </p>
      <button type="submit" className="button">
        {t("goal.part")}
      </button>
    </form>
  );
}
