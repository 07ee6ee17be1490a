import { useTexts } from "../../../i18n/translation";
import { groupFinding, roundFinding, mostTroubleFirst } from "../../../../domain/stats/chartFindings";
import { tallyByProgramme, tallyByRound, tallyByTheme } from "../../../../domain/stats/tally";
import type { TallyRow } from "../../../../domain/stats/tally";
import { groupFindingText, roundFindingText } from "../../../wording/chartFinding";
import { useLocalizedName } from "../../../components/text/LocalizedName";
import { roundName } from "../../../wording/roundName";
import { useQueryResult } from "../../../data/QueryResultContext";
import { useSite } from "../../../data/SiteContext";
import { StatusLabel } from "../../../components/status/StatusIcon";
import { ChartFigure } from "./ChartFigure";
import type { ChartBar } from "./series";
import { segmentOrder } from "./series";

/**
 * Three counts of the selected targets: by theme, by linked programme and by round. Each says its finding, draws it, and has it as a table. A
 * count with nothing to compare is left out: one bar alone says no more than the headline does.
 */
export function ChartsView() {
  const t = useTexts("charts");
  const word = useTexts("common");
  const { dataset, language } = useSite();
  const { report, round, filteredGoals, shown, all } = useQueryResult();
  const nameOf = useLocalizedName();

  const roundNames = new Map(report.rounds.map((one) => [one.id, roundName(word, language, report, one)]));
  const themes = mostTroubleFirst(tallyByTheme(dataset, filteredGoals, round.id));
  const linked = filteredGoals.filter(({ programmeIds }) => programmeIds.length > 0);
  const programmes = mostTroubleFirst(tallyByProgramme(dataset, linked, round.id));
  const rounds = tallyByRound(report, filteredGoals);
  const upToShown = rounds.slice(0, rounds.findIndex(({ id }) => id === round.id) + 1);
  const groupNames = new Map([...dataset.themes, ...dataset.programmes].map((group) => [group.id, nameOf(group)]));
  const textOf = (id: string) => groupNames.get(id)?.text ?? id;
  const named = (row: TallyRow): ChartBar => ({
    ...row,
    ...(groupNames.get(row.id) ?? { text: row.id }),
    name: textOf(row.id),
  });
  // A finding about some of the targets must not read as one about all.
  const within = (finding: string) =>
    shown.targets === all.targets ? finding : t("finding.within", { shown: shown.targets, all: all.targets, finding });
  const linkedTargets = linked.flatMap(({ targets }) => targets).length;

  const comparesThemes = themes.length > 1;
  const comparesProgrammes = programmes.length > 1 && linked.length > 1;
  const comparesRounds = rounds.length > 1;
  if (!comparesThemes && !comparesProgrammes && !comparesRounds) return <p className="soft">{t("alone")}</p>;

  return (
    <div className="charts">
      <ul role="list" className="status-legend" aria-label={t("legend")}>
        {segmentOrder.map((status) => (
          <li key={status}>
            <StatusLabel status={status} kind={round.kind} />
          </li>
        ))}
      </ul>
      {comparesThemes && (
        <ChartFigure
          kind="theme"
          heading={t("theme.heading")}
          finding={within(groupFindingText(t, word, "theme", round.kind, groupFinding(themes), textOf, shown.targets))}
          rows={themes.map(named)}
        />
      )}
      {comparesProgrammes && (
        <ChartFigure
          kind="programme"
          heading={t("programme.heading")}
          finding={within(
            groupFindingText(t, word, "programme", round.kind, groupFinding(programmes), textOf, linkedTargets),
          )}
          note={t("programme.note")}
          rows={programmes.map(named)}
        />
      )}
      {comparesRounds && (
        <ChartFigure
          kind="round"
          heading={t("round.heading")}
          finding={within(
            roundFindingText(t, roundFinding(upToShown), (id) => roundNames.get(id) ?? id, shown.targets),
          )}
          rows={rounds.map((row) => ({ ...row, name: roundNames.get(row.id) ?? row.id }))}
        />
      )}
    </div>
  );
}
