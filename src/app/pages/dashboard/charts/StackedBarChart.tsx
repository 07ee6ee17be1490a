import { useMemo, useState } from "react";
import { Bar, BarChart, Text, XAxis, YAxis } from "recharts";
import type { BarShapeProps } from "recharts";
import type { ShownStatus } from "../../../../domain/status";
import { PatternDefs } from "./PatternDefs";
import { BarSegment } from "./BarSegment";
import { RovingFocusContext, moveFocus } from "./rovingFocus";
import { firstSegment } from "./keyboardNavigation";
import type { SegmentPosition } from "./keyboardNavigation";
import type { BarSides, ChartBar } from "./series";
import { countOf, sidesOf } from "./series";

/** The props of the chart: bars, width, link and label of each segment, and a callback for the active segment. */
export interface StackedBarChartProps {
  rows: readonly ChartBar[];
  width: number;
  label: string;
  hrefOf: (id: string, status: ShownStatus) => string;
  labelOf: (row: ChartBar, status: ShownStatus) => string;
  onRead: (label: string | null) => void;
}

/**
 * Diverging stacked bars: at risk and not met before a zero line, on track and achieved after it, and the rest from a second line. Each segment has a
 * pattern, an icon and a number, and links to its targets. The chart is one tab stop; arrow keys move between segments.
 */
export function StackedBarChart({ rows, width, label, hrefOf, labelOf, onRead }: StackedBarChartProps) {
  const [at, setAt] = useState<SegmentPosition | null>(null);
  const entry = at !== null && (rows[at.row]?.tally[at.status] ?? 0) > 0 ? at : firstSegment(rows);
  const bars = useMemo(() => <Bars {...{ rows, width, hrefOf, labelOf }} />, [rows, width, hrefOf, labelOf]);
  return (
    <div role="group" aria-label={label}>
      <RovingFocusContext
        value={{
          entry,
          onKeyDown: (event) => entry && moveFocus(rows, entry, event),
          onRead: (position) => {
            if (position) setAt(position);
            const row = position && rows[position.row];
            onRead(row ? labelOf(row, position.status) : null);
          },
        }}
      >
        {bars}
      </RovingFocusContext>
    </div>
  );
}

/** From this width on, names are beside the bars instead of above them. charts.css reserves height by the same width. */
const wide = 640;
const rowHeight = { wide: 44, narrow: 72 };
const barHeight = 26;

const seriesOf = (side: keyof BarSides, statuses: readonly ShownStatus[]) =>
  statuses.map((status) => ({ key: `${side} ${status}`, side, status }));

/** The stacks, from the line outwards: "on track" is after the line in a forecast, and apart in an outcome, where it is not a result. */
const series = [
  ...seriesOf("before", sidesOf.forecast.before),
  ...seriesOf("after", sidesOf.forecast.after),
  ...seriesOf("apart", sidesOf.outcome.apart),
];

function Bars({ rows, width, hrefOf, labelOf }: Pick<StackedBarChartProps, "rows" | "width" | "hrefOf" | "labelOf">) {
  const isWide = width >= wide;
  const nameWidth = isWide ? Math.min(340, width * 0.34) : 0;
  const height = rows.length * (isWide ? rowHeight.wide : rowHeight.narrow);
  const most = (side: keyof BarSides) => Math.max(0, ...rows.map((row) => countOf(row, sidesOf[row.kind][side])));
  const [before, after, apart] = [most("before"), most("after"), most("apart")];
  const gap = apart === 0 ? 0 : Math.max(0.5, (before + after + apart) * 0.03);
  /** The zero line is drawn in a piece per bar, so that it does not cross names between bars. */
  const reach = isWide ? 9 : 3;

  const bar = ({ key, status, side }: (typeof series)[number]) => (
    <Bar
      key={key}
      dataKey={key}
      stackId="targets"
      barSize={barHeight}
      isAnimationActive={false}
      shape={({ x, y, width: long, height: high, index }: BarShapeProps) => {
        const row = rows[index];
        if (!row) return null;
        const top = y + (isWide ? 0 : 14);
        return (
          <>
            {key === "after on-track" && before + after > 0 && (
              <path
                className="chart-zero"
                d={`M${x} ${top - reach}V${top + high + reach}`}
                fill="none"
                stroke="#1a1a1a"
                strokeWidth="2"
              />
            )}
            {sidesOf[row.kind][side].includes(status) && (
              <BarSegment
                box={{ x: Math.min(x, x + long), y: top, width: Math.abs(long), height: high }}
                place={{ row: index, status }}
                count={row.tally[status]}
                href={hrefOf(row.id, status)}
                label={labelOf(row, status)}
              />
            )}
          </>
        );
      }}
    />
  );

  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      data={rows.map((row) => ({
        id: row.id,
        gap: after - countOf(row, sidesOf[row.kind].after) + gap,
        ...Object.fromEntries(
          series.map(({ key, status, side }) => [
            key,
            sidesOf[row.kind][side].includes(status) ? row.tally[status] * (side === "before" ? -1 : 1) : 0,
          ]),
        ),
      }))}
      stackOffset="sign"
      margin={{ top: 0, right: 1, bottom: 0, left: 1 }}
      accessibilityLayer={false}
    >
      <PatternDefs />
      <XAxis type="number" hide domain={[-before, after + gap + apart]} />
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
      {series.filter(({ side }) => side !== "apart").map(bar)}
      <Bar dataKey="gap" stackId="targets" barSize={barHeight} isAnimationActive={false} shape={() => null} />
      {series.filter(({ side }) => side === "apart").map(bar)}
    </BarChart>
  );
}
