import { useMemo } from "react";
import { useTexts } from "../../i18n/translation";
import type { Report, Round } from "../../../domain/dataset/schema";
import type { GoalSummary } from "../../../domain/dataset/summary";
import { shownStatuses } from "../../../domain/status";
import type { ShownStatus } from "../../../domain/status";
import { tallyByRound } from "../../../domain/stats/tally";
import { flowLayout } from "./flowLayout";
import { ColumnHeader, YearBreaks } from "./ColumnHeaders";
import { LaneLabel } from "./LineChart";
import { Link } from "../../routing/Link";
import { roundName } from "../../wording/roundName";
import { useLinks } from "../../routing/useLinks";
import { useSite } from "../../data/SiteContext";
import { useView } from "../../routing/useView";
import { StatusIcon, StatusGlyph, useStatusLabel } from "../status/StatusIcon";

/**
 * The year chart with counts instead of lines, for many targets. Each bar links to its targets in its round. The same counts as a list are for screen
 * readers and the keyboard; on a phone they replace the chart.
 */
export function FlowChart({ report, round, goals }: { report: Report; round: Round; goals: readonly GoalSummary[] }) {
  const bands = useMemo(() => flowLayout(report, goals), [report, goals]);
  const hrefOf = useBandHref(report);
  return (
    <div className="year-chart-figure">
      <svg
        className="year-chart-drawing"
        viewBox={`0 0 ${bands.width} ${bands.height + 1}`}
        fontFamily="Arial, sans-serif"
        aria-hidden="true"
      >
        {bands.columns.map((column, index) => (
          <ColumnHeader
            key={column.x}
            column={column}
            isShown={column.round === round}
            room={bands.room}
            isLast={index === bands.columns.length - 1}
          />
        ))}
        <YearBreaks columns={bands.columns} bottom={bands.height} />
        {bands.lanes.map(({ status, top, bottom }) => (
          <g key={status}>
            <path className="year-chart-rule" d={`M0 ${top}H${bands.width}`} fill="none" stroke="#cccccc" />
            <g transform={`translate(0 ${(top + bottom) / 2 - 9}) scale(.75)`}>
              <StatusGlyph status={status} />
            </g>
            <LaneLabel status={status} report={report} y={(top + bottom) / 2 + 5} />
          </g>
        ))}
        {bands.flows
          .toSorted((a, b) => Number(a.isWorse) - Number(b.isWorse))
          .map(({ id, path, isWorse }) => (
            <path
              key={id}
              className={isWorse ? "flow flow-worse" : "flow"}
              d={path}
              fill={isWorse ? "#1a1a1a" : "#b3b3b3"}
              fillOpacity={isWorse ? 0.75 : 0.45}
            />
          ))}
        {bands.tails.map(({ status, path, isDecided }) => (
          <path
            key={status}
            className={isDecided ? "flow" : "flow-open"}
            d={path}
            {...(isDecided
              ? { fill: "#b3b3b3", fillOpacity: 0.45 }
              : { fill: "none", stroke: "#8c8c8c", strokeWidth: 1.5, strokeDasharray: "2 4" })}
          />
        ))}
        {bands.bars.map(({ status, roundId, x, y, height, count, isCounted }) => (
          <Link key={`${roundId}-${status}`} className="band" href={hrefOf(roundId, status)} tabIndex={-1}>
            <rect
              className="band-bar"
              x={x - bands.bar / 2}
              y={y}
              width={bands.bar}
              height={height}
              fill="#1a1a1a"
              stroke="#000000"
              strokeOpacity="0"
              strokeWidth="20"
            />
            {isCounted && (
              <text
                className="year-chart-ink year-chart-halo"
                x={x + bands.bar / 2 + 5}
                y={y + height / 2 + 5}
                fontSize="15"
                fontWeight="700"
                fill="#1a1a1a"
                stroke="#ffffff"
                strokeWidth="4"
                strokeLinejoin="round"
                paintOrder="stroke"
              >
                {count}
              </text>
            )}
          </Link>
        ))}
      </svg>
      <BandList report={report} goals={goals} hrefOf={hrefOf} />
    </div>
  );
}

/** Links to the targets that had a status in a round, in the list below. */
function useBandHref(report: Report): (roundId: string, status: ShownStatus) => string {
  const [view] = useView();
  const { to } = useLinks();
  return (roundId, status) => {
    const index = report.rounds.findIndex(({ id }) => id === roundId);
    const compareId = report.rounds[index - 1]?.id ?? null;
    return `${to({ kind: "dashboard" }, { ...view, roundId, compareId, statuses: [status] })}#goals`;
  };
}

/** The counts as a list; each links to its targets in that round. */
function BandList({
  report,
  goals,
  hrefOf,
}: {
  report: Report;
  goals: readonly GoalSummary[];
  hrefOf: ReturnType<typeof useBandHref>;
}) {
  const t = useTexts("summary");
  const common = useTexts("common");
  const { language } = useSite();
  const statusLabel = useStatusLabel();
  const tallies = useMemo(() => tallyByRound(report, goals), [report, goals]);
  return (
    <ol className="year-chart-counts" role="list" aria-label={t("course.label")}>
      {report.rounds.map((round, index) => (
        <li key={round.id} className="read-out-if-wide">
          <strong>{roundName(common, language, report, round)}</strong>
          <ul className="link-list" role="list">
            {shownStatuses.map((status) => {
              const count = tallies[index]?.tally[status] ?? 0;
              return (
                count > 0 && (
                  <li key={status}>
                    <StatusIcon status={status} />{" "}
                    <Link href={hrefOf(round.id, status)}>
                      {statusLabel(status, round.kind)} {count}
                    </Link>
                  </li>
                )
              );
            })}
          </ul>
        </li>
      ))}
    </ol>
  );
}
