import { Bar, BarChart, Text, XAxis, YAxis } from "recharts";
import type { BarShapeProps } from "recharts";
import type { Status } from "../model/status";
import { StatusShape } from "./StatusMark";
import { statusLook } from "./statusLook";
import type { NamedTally } from "./tallyKinds";
import { tallyOrder } from "./tallyKinds";

/** What a drawing needs: its bars, its width, and what a press on a segment does. */
export interface TallyChartProps {
  rows: readonly NamedTally[];
  width: number;
  onChoose: (id: string, status: Status) => void;
}

/** From this width on names stand beside the bars instead of above them; the place reserved in charts.css turns at the same width. */
const wide = 640;
const rowHeight = { wide: 44, narrow: 72 };
const barHeight = 26;

/** Stacked bars: as long as there are targets, parted by white, each segment with its pattern, mark and number. */
export function TallyChart({ rows, width, onChoose }: TallyChartProps) {
  const isWide = width >= wide;
  const nameWidth = isWide ? Math.min(340, width * 0.34) : 0;
  const height = rows.length * (isWide ? rowHeight.wide : rowHeight.narrow);
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      data={rows.map(({ id, name, tally }) => ({ id, name, ...tally }))}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <Patterns />
      <XAxis type="number" hide domain={[0, "dataMax"]} />
      <YAxis
        type="category"
        dataKey="id"
        width={Math.max(1, nameWidth)}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={({ y, index }: { y: number | string; index: number }) => (
          <Text
            x={0}
            y={Number(y) + (isWide ? 0 : -6)}
            width={isWide ? nameWidth - 16 : width}
            maxLines={2}
            lineHeight="1.2em"
            textAnchor="start"
            verticalAnchor={isWide ? "middle" : "end"}
            className="chart-name"
          >
            {rows[index]?.name ?? ""}
          </Text>
        )}
      />
      {tallyOrder.map((status) => (
        <Bar
          key={status}
          dataKey={status}
          stackId="targets"
          barSize={barHeight}
          isAnimationActive={false}
          shape={(props: BarShapeProps) => (
            <Segment
              x={props.x}
              y={props.y}
              width={props.width}
              height={props.height}
              offset={isWide ? 0 : 14}
              status={status}
              count={rows[props.index]?.tally[status] ?? 0}
              onChoose={() => {
                const row = rows[props.index];
                if (row) onChoose(row.id, status);
              }}
            />
          )}
        />
      ))}
    </BarChart>
  );
}

interface SegmentProps {
  x: number;
  y: number;
  width: number;
  height: number;
  /** How much lower than its band's middle the bar stands, to leave room for a name above. */
  offset: number;
  status: Status;
  count: number;
  onChoose: () => void;
}

function Segment({ x, y, width, height, offset, status, count, onChoose }: SegmentProps) {
  if (count === 0 || width <= 0) return null;
  const { edge } = statusLook[status];
  const middle = { x: x + width / 2, y: y + offset + height / 2 };
  const digits = String(count).length * 8;
  const withMark = width >= digits + 34;
  const plate = digits + (withMark ? 26 : 8);
  return (
    <g className="segment" onClick={onChoose}>
      <rect
        x={x + 1.5}
        y={y + offset + 0.5}
        width={Math.max(1, width - 3)}
        height={height - 1}
        fill={`url(#pattern-${status})`}
        stroke={edge}
        strokeWidth="1"
        strokeDasharray={status === "none" ? "3 3" : undefined}
      />
      {width >= digits + 10 && (
        <>
          <rect x={middle.x - plate / 2} y={middle.y - 9} width={plate} height="18" rx="2" fill="#ffffff" />
          {withMark && (
            <g transform={`translate(${middle.x - plate / 2 + 4} ${middle.y - 7}) scale(${14 / 24})`}>
              <StatusShape status={status} />
            </g>
          )}
          <text
            className="segment-count"
            x={middle.x + (withMark ? 10 : 0)}
            y={middle.y}
            dy="0.36em"
            textAnchor="middle"
          >
            {count}
          </text>
        </>
      )}
    </g>
  );
}

/** Each status's ground has a pattern of its own: full, slanting lines, white, dots, crossing lines. */
function Patterns() {
  const good = statusLook.achieved.ground;
  const calm = statusLook["on-track"].edge;
  const warn = statusLook["at-risk"];
  const bad = statusLook["not-achieved"].ground;
  return (
    <defs>
      <pattern id="pattern-achieved" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill={good} />
      </pattern>
      <pattern id="pattern-on-track" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="8" height="8" fill="#ffffff" />
        <rect width="3" height="8" fill={calm} />
      </pattern>
      <pattern id="pattern-none" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill="#ffffff" />
      </pattern>
      <pattern id="pattern-at-risk" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill={warn.ground} />
        <circle cx="4" cy="4" r="1.4" fill={warn.ink} />
      </pattern>
      <pattern id="pattern-not-achieved" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill={bad} />
        <path d="M0 0 8 8M8 0 0 8" stroke="#ffffff" strokeWidth="1" />
      </pattern>
    </defs>
  );
}
