import { useCallback, useId, useState } from "react";
import { useTexts } from "../../../i18n/translation";
import type { ShownStatus } from "../../../../domain/status";
import { total } from "../../../../domain/stats/tally";
import { LazyChart } from "./LazyChart";
import { useQueryScope } from "../../../data/QueryResultContext";
import { useHydrated } from "../../../components/useHydrated";
import { useLinks } from "../../../routing/useLinks";
import { useStatusLabel } from "../../../components/status/StatusIcon";
import type { ChartBar, BarKind } from "./series";
import { ChartTable } from "./ChartTable";
import { useBarView } from "./useBarView";

/** The most bars in a chart. If there are more, it shows the latest rounds or the worst groups; the table has all. */
const maxBars = 12;

/** A chart with its heading, its finding as a sentence, and its numbers as a table. */
export function ChartFigure({
  kind,
  heading,
  finding,
  note,
  rows,
}: {
  kind: BarKind;
  heading: string;
  finding: string;
  note?: string;
  rows: readonly ChartBar[];
}) {
  const id = useId();
  const t = useTexts("charts");
  const { report, round } = useQueryScope();
  const { to } = useLinks();
  const statusLabel = useStatusLabel();
  const hydrated = useHydrated();
  const [isAlone, setAlone] = useState(false);
  const standAlone = useCallback(() => setAlone(true), []);
  const viewOf = useBarView(kind);
  // Without assessed targets there is no chart; the sentence says so.
  const isAssessed = rows.some(({ tally }) => tally.none < total(tally));
  const items = kind === "round" ? rows.slice(-maxBars) : rows.slice(0, maxBars);
  return (
    <figure className="tally" aria-labelledby={id}>
      <h4 id={id}>{heading}</h4>
      <p className="finding">{finding}</p>
      {isAssessed && (
        <>
          {note !== undefined && <p className="tally-note muted">{note}</p>}
          {items.length < rows.length && (
            <p className="tally-note muted scripted">
              {t(`drawn.${kind === "round" ? "latest" : "worst"}`, { some: items.length, all: rows.length })}
            </p>
          )}
          <LazyChart
            rows={items}
            heading={heading}
            finding={finding}
            fileName={`kojelauta-${report.id}-${round.id}-${kind}`}
            onFailed={standAlone}
            hrefOf={(rowId, status) => `${to({ kind: "dashboard" }, viewOf(rowId, status))}#goals`}
            labelOf={(row, status: ShownStatus) =>
              t("segment", {
                name: row.name,
                status: statusLabel(status, row.kind),
                count: row.tally[status],
                all: total(row.tally),
              })
            }
          />
          {/* Without scripts there is no chart, only the table. */}
          <details className="chart-numbers" open={!hydrated || isAlone || items.length < rows.length}>
            <summary>{t("numbers")}</summary>
            <ChartTable kind={kind} caption={heading} rows={rows} viewOf={viewOf} />
          </details>
        </>
      )}
    </figure>
  );
}
