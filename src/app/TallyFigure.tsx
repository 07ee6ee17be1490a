import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Status } from "../model/status";
import { total } from "../query/tally";
import { ChartPlace } from "./ChartPlace";
import { useSelection } from "./selection";
import { useLinks } from "./Site";
import { useStatusWord } from "./StatusMark";
import type { NamedTally, TallyKind } from "./tallyKinds";
import { TallyTable } from "./TallyTable";
import { useTallyView } from "./tallyView";

/** One count: its heading, what it shows in a sentence, the drawing, and the same numbers as a table. */
export function TallyFigure({
  kind,
  heading,
  finding,
  note,
  rows,
}: {
  kind: TallyKind;
  heading: string;
  finding: string;
  note?: string;
  rows: readonly NamedTally[];
}) {
  const id = useId();
  const { t } = useTranslation("charts");
  const { report, round } = useSelection();
  const { to } = useLinks();
  const wordOf = useStatusWord();
  const viewOf = useTallyView(kind);
  const roundOf = (row: NamedTally) => report.rounds.find((one) => kind === "round" && one.id === row.id) ?? round;
  // Where no target is assessed there is nothing to draw: the sentence says it.
  const isAssessed = rows.some(({ tally }) => tally.none < total(tally));
  return (
    <figure className="tally" aria-labelledby={id}>
      <h4 id={id}>{heading}</h4>
      <p className="finding">{finding}</p>
      {isAssessed && (
        <>
          {note !== undefined && <p className="tally-note soft">{note}</p>}
          <ChartPlace
            rows={rows}
            heading={heading}
            finding={finding}
            fileName={`kojelauta-${report.id}-${round.id}-${kind}`}
            hrefOf={(rowId, status) => `${to({ kind: "dashboard" }, viewOf(rowId, status))}#goals`}
            labelOf={(row, status: Status) =>
              t("segment", {
                name: row.name,
                status: wordOf(status, roundOf(row).kind),
                count: row.tally[status],
                all: total(row.tally),
              })
            }
          />
          <TallyTable kind={kind} caption={heading} rows={rows} viewOf={viewOf} />
        </>
      )}
    </figure>
  );
}
