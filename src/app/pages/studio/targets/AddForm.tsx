import { useState } from "react";
import { useSite } from "../../../data/SiteContext";
import { useReportLang } from "../../../i18n/useReportLang";
import { useTexts } from "../../../i18n/translation";
import { roundName } from "../../../wording/roundName";
import type { Goal, Report } from "../../../../domain/dataset/schema";
import type { AddedTarget } from "../../../../convert/settings/reviewFile";
import { sentencesInRound } from "../questions/sentencesToQuote";

/** A round's text for a new target: a sentence, nothing, or to be asked. */
const asked = "asked";
const silent = "silent";

/** Adds a missing target to a goal, by the sentences about it. */
export function AddForm({ goal, report, onAdd }: { goal: Goal; report: Report; onAdd: (entry: AddedTarget) => void }) {
  const t = useTexts("studio");
  const common = useTexts("common");
  const { language } = useSite();
  const lang = useReportLang(report.language);
  const [name, setName] = useState("");
  const [said, setSaid] = useState<ReadonlyMap<string, string>>(new Map());
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === "") return;
        onAdd({
          goal: goal.id,
          name: { [report.language]: name.trim() },
          says: [...said].flatMap(([roundId, what]) =>
            what === asked ? [] : [{ roundId, passage: what === silent ? null : what.slice(1) }],
          ),
        });
        setName("");
        setSaid(new Map());
      }}
    >
      <label className="studio-field">
        <span>{t("goal.addName")}</span>
        <input
          type="text"
          required
          value={name}
          lang={report.language}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      {report.rounds.map((round) => (
        <label key={round.id} className="studio-field">
          <span>{t("goal.says", { round: roundName(common, language, report, round) })}</span>
          <select
            className="select"
            value={said.get(round.id) ?? asked}
            onChange={(event) => setSaid(new Map([...said, [round.id, event.target.value]]))}
          >
            <option value={asked}>{t("goal.saysAsked")}</option>
            <option value={silent}>{t("goal.saysNothing")}</option>
            {sentencesInRound(goal, report, round).map((sentence) => (
              <option key={sentence} value={`=${sentence}`} {...lang}>
                {sentence}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" className="button">
        {t("goal.add")}
      </button>
    </form>
  );
}
