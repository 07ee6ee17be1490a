import { useTexts } from "../../../i18n/translation";
import { groupFinding, roundFinding, byAtRiskOrMissed } from "../../../../domain/stats/chartFindings";
import { emptyTally, tallyByProgramme, tallyByRound, tallyByTheme, tallyByUnit } from "../../../../domain/stats/tally";
import type { TallyRow } from "../../../../domain/stats/tally";
import { countTargets } from "../../../../domain/filter/relaxFilter";
import { shownStatuses } from "../../../../domain/status";
import { groupFindingText, roundFindingText } from "../../../wording/chartFinding";
import { useLocalizedName } from "../../../components/text/LocalizedName";
import { roundName } from "../../../wording/roundName";
import { useQueryResult } from "../../../data/QueryResultContext";
import { useSite } from "../../../data/SiteContext";
import { StatusLabel } from "../../../components/status/StatusIcon";
import { ChartFigure } from "./ChartFigure";
import type { ChartBar } from "./series";

/**
 * Counts of the selected targets: by theme, by linked programme, by unit and by round. Each has a sentence, a chart and a table. Charts of a single
 * bar are left out: the headline says the same.
 */
export function ChartsView() {
  const t = useTexts("charts");
  const summary = useTexts("summary");
  const common = useTexts("common");
  const { dataset, language } = useSite();
  const { report, round, filteredGoals, shown, all } = useQueryResult();
  const nameOf = useLocalizedName();

  const roundNames = new Map(report.rounds.map((one) => [one.id, roundName(common, language, report, one)]));
  const themes = byAtRiskOrMissed(tallyByTheme(dataset, filteredGoals, round.id));
  const linked = filteredGoals.filter(({ programmeIds }) => programmeIds.length > 0);
  const programmes = byAtRiskOrMissed(tallyByProgramme(dataset, linked, round.id));
  const rounds = tallyByRound(report, filteredGoals);
  const upToShown = rounds.slice(0, rounds.findIndex(({ id }) => id === round.id) + 1);
  const groupNames = new Map([...dataset.themes, ...dataset.programmes].map((group) => [group.id, nameOf(group)]));
  const textOf = (id: string) => groupNames.get(id)?.text ?? id;
  const named = (row: TallyRow): ChartBar => ({
    ...row,
    kind: round.kind,
    ...(groupNames.get(row.id) ?? { text: row.id }),
    name: textOf(row.id),
  });
  // A finding about filtered targets must not look like one about all targets.
  const within = (finding: string) =>
    shown.targets === all.targets ? finding : t("finding.within", { shown: shown.targets, all: all.targets, finding });
  const linkedTargets = linked.flatMap(({ targets }) => targets).length;

  const units = byAtRiskOrMissed(tallyByUnit(filteredGoals, round.id));

  const comparesThemes = themes.length > 1;
  const comparesProgrammes = programmes.length > 1 && linked.length > 1;
  const comparesRounds = rounds.length > 1;
  const comparesUnits = units.length > 1;
  if (!comparesThemes && !comparesProgrammes && !comparesUnits && !comparesRounds)
    return <p className="muted">{t("alone")}</p>;

  return (
    <div className="charts">
      <ul role="list" className="status-legend" aria-label={t("legend")}>
        {shownStatuses.map((status) => (
          <li key={status}>
            <StatusLabel status={status} kind={round.kind} />
          </li>
        ))}
      </ul>
      <p className="tally-note muted scripted">{summary(`shares.lead.${round.kind}`)}</p>
      {comparesThemes && (
        <ChartFigure
          kind="theme"
          heading={t("theme.heading")}
          finding={within(
            groupFindingText(t, common, "theme", round.kind, groupFinding(themes), textOf, shown.targets),
          )}
          rows={themes.map(named)}
        />
      )}
      {comparesProgrammes && (
        <ChartFigure
          kind="programme"
          heading={t("programme.heading")}
          finding={within(
            groupFindingText(t, common, "programme", round.kind, groupFinding(programmes), textOf, linkedTargets),
          )}
          note={t("programme.note")}
          rows={programmes.map(named)}
        />
      )}
      {comparesUnits && (
        <ChartFigure
          kind="unit"
          heading={t("unit.heading")}
          finding={within(
            groupFindingText(
              t,
              common,
              "unit",
              round.kind,
              groupFinding(units),
              (id) => id,
              countTargets(filteredGoals),
            ),
          )}
          rows={units.map((row) => ({ ...row, name: row.id, lang: report.language, kind: round.kind }))}
        />
      )}
      {comparesRounds && (
        <ChartFigure
          kind="round"
          heading={t("round.heading")}
          finding={within(
            roundFindingText(t, roundFinding(upToShown), (id) => roundNames.get(id) ?? id, shown.targets),
          )}
          rows={report.rounds.map(({ id, kind }, at) => ({
            id,
            kind,
            name: roundNames.get(id) ?? id,
            tally: rounds[at]?.tally ?? emptyTally(),
          }))}
        />
      )}
    </div>
  );
}
