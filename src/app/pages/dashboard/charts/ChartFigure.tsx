import { useId } from "react";
import { useTexts } from "../../../i18n/translation";
import type { Status } from "../../../../domain/status";
import { total } from "../../../../domain/stats/statusCounts";
import { ChartPlace } from "./LazyChart";
import { useScope } from "../SelectionContext";
import { useLinks } from "../../../SiteContext";
import { useStatusWord } from "../../../components/status/StatusIcon";
import type { NamedTally, TallyKind } from "./series";
import { TallyTable } from "./ChartTable";
import { useTallyView } from "./useBarView";

/** More bars than these are no picture any more: the drawing keeps to the latest rounds or the worst groups, the table has all. */
const mostBars = 12;

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
  const t = useTexts("charts");
  const { report, round } = useScope();
  const { to } = useLinks();
  const wordOf = useStatusWord();
  const viewOf = useTallyView(kind);
  const roundOf = (row: NamedTally) => report.rounds.find((one) => kind === "round" && one.id === row.id) ?? round;
  // Where no target is assessed there is nothing to draw: the sentence says it.
  const isAssessed = rows.some(({ tally }) => tally.none < total(tally));
  const drawn = kind === "round" ? rows.slice(-mostBars) : rows.slice(0, mostBars);
  return (
    <figure className="tally" aria-labelledby={id}>
      <h4 id={id}>{heading}</h4>
      <p className="finding">{finding}</p>
      {isAssessed && (
        <>
          {note !== undefined && <p className="tally-note soft">{note}</p>}
          {drawn.length < rows.length && (
            <p className="tally-note soft scripted">
              {t(`drawn.${kind === "round" ? "latest" : "worst"}`, { some: drawn.length, all: rows.length })}
            </p>
          )}
          <ChartPlace
            rows={drawn}
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
