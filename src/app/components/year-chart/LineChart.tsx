import { memo } from "react";
import type { Report, Round } from "../../../domain/dataset/schema";
import { shownStatuses, shownStatusOf } from "../../../domain/status";
import type { ShownStatus } from "../../../domain/status";
import { ColumnHeaders, YearBreaks } from "./ColumnHeaders";
import { layoutSize } from "./lineLayout";
import type { LineLayout, LayoutLine } from "./lineLayout";
import { Link } from "../../routing/Link";
import { useLinks } from "../../routing/useLinks";
import { useSite } from "../../data/SiteContext";
import { StatusGlyph, useStatusLabel } from "../status/StatusIcon";
import { lineStyle, lineWeight } from "./lineStyle";

/**
 * The year chart with one line per target. Hidden from screen readers and the keyboard, which have {@link AccessibleList}. Lines link to their
 * targets for the mouse. It uses presentation attributes only, so that it works without a stylesheet.
 */
export function LineChart({
  layout,
  report,
  round,
  followed,
  onFollow,
}: {
  layout: LineLayout;
  report: Report;
  round: Round;
  followed: string | null;
  onFollow: (targetId: string | null) => void;
}) {
  return (
    <svg
      className={`year-chart-drawing ${followed === null ? "" : "is-following"}`}
      viewBox={`0 0 ${layout.width} ${layout.height + 1}`}
      fontFamily="Arial, sans-serif"
      aria-hidden="true"
    >
      <defs>
        {shownStatuses.map((status) => (
          <g id={`year-chart-${status}`} key={status}>
            <StatusGlyph status={status} />
          </g>
        ))}
      </defs>
      <ColumnHeaders layout={layout} shown={round} />
      <YearBreaks columns={layout.columns} bottom={layout.height} />
      {layout.lanes.map(({ status, top, bottom }) => (
        <g key={status}>
          <path className="year-chart-rule" d={`M0 ${top}H${layout.width}`} fill="none" stroke="#cccccc" />
          <use href={`#year-chart-${status}`} transform={`translate(0 ${(top + bottom) / 2 - 9}) scale(.75)`} />
          <LaneLabel status={status} report={report} y={(top + bottom) / 2 + 5} />
        </g>
      ))}
      {/* Lines that end at risk or not met are drawn last, over the others. */}
      {[...layout.lines]
        .sort((a, b) => lineWeight(a) - lineWeight(b))
        .map((line) => (
          <TargetLine
            key={line.target.id}
            line={line}
            report={report}
            mark={layout.mark}
            isFollowed={followed === line.target.id}
            onFollow={onFollow}
            className={[
              "target-line",
              `target-line-${line.last.status}`,
              followed === line.target.id ? "is-followed" : "",
            ]
              .filter(Boolean)
              .join(" ")}
          />
        ))}
    </svg>
  );
}

/** The name of a lane: the status's word in forecasts and, below, its word in the outcome if that differs. */
export const LaneLabel = memo(function LaneLabel({
  status,
  report,
  y,
}: {
  status: ShownStatus;
  report: Report;
  y: number;
}) {
  const statusLabel = useStatusLabel();
  const inForecast = statusLabel(status, "forecast");
  const inOutcome = statusLabel(status, "outcome");
  const both = inForecast !== inOutcome && report.rounds.some(({ kind }) => kind === "outcome");
  const firstLine = both ? y - 9 : y;
  return (
    <>
      <text className="year-chart-ink" x="26" y={firstLine} fontSize="15" fontWeight="700" fill="#1a1a1a">
        {inForecast}
      </text>
      {both && (
        <text className="year-chart-muted" x="26" y={firstLine + 18} fontSize="13" fill="#595959">
          {inOutcome}
        </text>
      )}
    </>
  );
});

const TargetLine = memo(function TargetLine({
  line,
  report,
  mark,
  className,
  isFollowed,
  onFollow,
}: {
  line: LayoutLine;
  report: Report;
  mark: number;
  className: string;
  isFollowed: boolean;
  onFollow: (targetId: string | null) => void;
}) {
  const { language } = useSite();
  const { to } = useLinks();
  const { goal, target, solidPath, dashedPath, tailPath, isDecided, marks, name } = line;
  const { stroke, width } = lineStyle(line);
  const lang = target.translations[language] === undefined ? report.language : undefined;
  const firstLine = name.y + 5 - ((name.lines.length - 1) * layoutSize.line) / 2;
  const drawn = { fill: "none", stroke, strokeWidth: width, strokeLinecap: "round" } as const;
  return (
    <Link
      className={className}
      href={`${to({ kind: "goal", goalId: goal.id })}#${target.id}`}
      tabIndex={-1}
      onPointerEnter={({ pointerType }) => {
        if (pointerType === "mouse") onFollow(target.id);
      }}
      onPointerLeave={({ pointerType }) => {
        if (pointerType === "mouse") onFollow(null);
      }}
      onClick={(event) => {
        // Touch cannot hover: the first tap highlights the line, the second opens its target.
        if (isFollowed || !isTouch(event.nativeEvent)) return;
        event.preventDefault();
        onFollow(target.id);
      }}
    >
      {/* A white line below separates crossing lines, thinner where marks stand close; a wide transparent one is easy to point at. */}
      <path
        className="target-line-halo"
        d={solidPath + dashedPath}
        fill="none"
        stroke="#ffffff"
        strokeWidth={width + mark / 4}
      />
      <path
        className="target-line-reach"
        d={solidPath + dashedPath + tailPath}
        fill="none"
        stroke="#000000"
        strokeOpacity="0"
        strokeWidth="20"
      />
      <g className={`target-line-way weight-${lineWeight(line)}`}>
        {solidPath !== "" && <path className="target-line-path" d={solidPath} {...drawn} />}
        {dashedPath !== "" && <path className="target-line-path" d={dashedPath} {...drawn} strokeDasharray="1 7" />}
        <path
          className="target-line-tail"
          d={tailPath}
          {...drawn}
          strokeWidth="1.5"
          strokeDasharray={isDecided ? undefined : "0.5 5"}
        />
        {marks.map(({ x, y, assessment }) => (
          <g key={x} transform={`translate(${x - mark / 2} ${y - mark / 2}) scale(${mark / 24})`}>
            <use href={`#year-chart-${shownStatusOf(assessment)}`} />
          </g>
        ))}
      </g>
      <text
        className="target-line-name year-chart-ink"
        fontSize="15"
        fill="#1a1a1a"
        fontWeight={lineWeight(line) === 2 ? 700 : 400}
        lang={lang}
      >
        {name.lines.map((text, index) => (
          <tspan key={index} x={name.x} y={firstLine + index * layoutSize.line}>
            {text}
            {index === name.lines.length - 1 && name.suffix !== "" && ` ${name.suffix}`}
          </tspan>
        ))}
      </text>
    </Link>
  );
});

const isTouch = (event: Event): boolean => event instanceof PointerEvent && event.pointerType === "touch";
