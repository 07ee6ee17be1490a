import { useTranslation } from "react-i18next";
import { roundFinding } from "../query/findings";
import { groupFinding } from "../query/findings";
import { tallyByProgramme, tallyByRound, tallyByTheme } from "../query/tally";
import type { TallyRow } from "../query/tally";
import { groupFindingText, roundFindingText } from "./findingText";
import { useNames } from "./Name";
import { roundName } from "./roundName";
import { useSelection } from "./selection";
import { useSite } from "./Site";
import { StatusWord } from "./StatusMark";
import { TallyFigure } from "./TallyFigure";
import type { NamedTally } from "./tallyKinds";
import { tallyOrder } from "./tallyKinds";

/** Three counts of the selected targets: by theme, by linked programme and by round. Each says its finding, draws it, and has it as a table. */
export function ChartsView() {
  const { t } = useTranslation("charts");
  const { t: word } = useTranslation("words");
  const { dataset, language } = useSite();
  const { report, round, narrowed } = useSelection();
  const nameOf = useNames();

  const roundNames = new Map(report.rounds.map((one) => [one.id, roundName(word, language, report, one)]));
  const themes = tallyByTheme(dataset, narrowed, round.id);
  const programmes = tallyByProgramme(dataset, narrowed, round.id);
  const rounds = tallyByRound(report, narrowed);
  const upToShown = rounds.slice(0, rounds.findIndex(({ id }) => id === round.id) + 1);
  const groupNames = new Map([...dataset.themes, ...dataset.programmes].map((group) => [group.id, nameOf(group)]));
  const textOf = (id: string) => groupNames.get(id)?.text ?? id;
  const named = (row: TallyRow): NamedTally => ({
    ...row,
    ...(groupNames.get(row.id) ?? { text: row.id }),
    name: textOf(row.id),
  });

  return (
    <div className="charts">
      <ul role="list" className="status-legend" aria-label={t("legend")}>
        {tallyOrder.map((status) => (
          <li key={status}>
            <StatusWord status={status} kind={round.kind} />
          </li>
        ))}
      </ul>
      <TallyFigure
        kind="theme"
        heading={t("theme.heading")}
        finding={groupFindingText(t, word, "theme", round.kind, groupFinding(themes), textOf)}
        rows={themes.map(named)}
      />
      {programmes.length > 0 && (
        <TallyFigure
          kind="programme"
          heading={t("programme.heading")}
          finding={groupFindingText(t, word, "programme", round.kind, groupFinding(programmes), textOf)}
          note={t("programme.note")}
          rows={programmes.map(named)}
        />
      )}
      {rounds.length > 1 && (
        <TallyFigure
          kind="round"
          heading={t("round.heading")}
          finding={roundFindingText(t, roundFinding(upToShown), (id) => roundNames.get(id) ?? id)}
          rows={rounds.map((row) => ({ ...row, name: roundNames.get(row.id) ?? row.id }))}
        />
      )}
    </div>
  );
}
