import { useTexts } from "../../i18n/translation";
import type { Report, Round } from "../../../domain/dataset/schema";
import { LabelledSelect } from "./LabelledSelect";
import { roundName, shortRoundName } from "../../wording/roundName";
import { useSite } from "../../data/SiteContext";
import { useView } from "../../routing/useView";

/** Chooses the earlier round that the shown one is compared with. A later round is offered only if the URL has it. Not shown for a first round. */
export function CompareSelect({ report, round }: { report: Report; round: Round }) {
  const t = useTexts("summary");
  const common = useTexts("common");
  const { language } = useSite();
  const [{ compareId }, setView] = useView();
  const earlier = report.rounds.slice(0, report.rounds.indexOf(round));
  const offered = report.rounds.filter((one) => earlier.includes(one) || one.id === compareId);
  if (compareId === null) return null;
  return (
    <LabelledSelect
      className="choice-compare"
      label={t("round.compare")}
      value={compareId}
      options={offered.map((one) => ({
        id: one.id,
        name: t("round.comparedWith", {
          round: one.kind === "forecast" ? shortRoundName(one) : roundName(common, language, report, one),
        }),
      }))}
      onChoose={(id) => setView({ compareId: id })}
    />
  );
}
