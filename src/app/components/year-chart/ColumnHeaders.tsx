import { useTexts } from "../../i18n/translation";
import { startsNewYear } from "../../../domain/changes/startsNewYear";
import type { Round } from "../../../domain/dataset/schema";
import type { LineLayout, LayoutColumn } from "./lineLayout";
import { layoutSize } from "./lineLayout";
import { shortPeriod, shortRoundName } from "../../wording/roundName";

/** A vertical line between a year's result and the next year, which starts anew: no line or ribbon runs across. */
export const YearBreaks = ({ columns, bottom }: { columns: readonly LayoutColumn[]; bottom: number }) =>
  columns.map(({ round, x }, index) => {
    const before = columns[index - 1];
    return (
      before?.round &&
      round &&
      startsNewYear(before.round.id, round.id) && (
        <path key={x} className="year-chart-break" d={`M${(before.x + x) / 2} 0V${bottom}`} stroke="#1a1a1a" />
      )
    );
  });

/** The names of the rounds above the chart, with a vertical line for each. */
export function ColumnHeaders({ layout, shown }: { layout: LineLayout; shown: Round }) {
  return layout.columns.map((column, index) => (
    <Column
      key={column.x}
      column={column}
      isShown={column.round === shown}
      room={layout.room}
      isLast={index === layout.columns.length - 1}
      bottom={layout.height}
    />
  ));
}

interface ColumnProps {
  column: LayoutColumn;
  isShown: boolean;
  room: LineLayout["room"];
  isLast: boolean;
  bottom: number;
}

function Column({ column, isShown, room, isLast, bottom }: ColumnProps) {
  const { round, x } = column;
  return (
    <g className={isShown ? "year-chart-column is-shown" : "year-chart-column"}>
      <path
        className="year-chart-rule"
        d={`M${x} ${layoutSize.head}V${bottom}`}
        fill="none"
        stroke={isShown ? "#808080" : "#e6e6e6"}
        strokeDasharray={round === null ? "2 4" : undefined}
      />
      <ColumnHeader column={column} isShown={isShown} room={room} isLast={isLast} />
    </g>
  );
}

/** The heading of a column, shortened to the available room. */
export function ColumnHeader({ column, isShown, room, isLast }: Omit<ColumnProps, "bottom">) {
  const t = useTexts("summary");
  const { round, x } = column;
  const isResult = round === null || round.kind === "outcome";
  // With narrow columns, only the last one has extra room to its right.
  const spills = room !== "name" && isResult && isLast;
  const [name, below] =
    room === "name" || spills
      ? namesOf(round, t("course.outcome"))
      : closeNames(column, room === "number" ? t("course.outcomeShort") : null);
  const place = spills ? { x: x - 8 } : { x, textAnchor: "middle" as const };
  return (
    <>
      <text
        className={round === null ? "year-chart-muted" : "year-chart-ink"}
        {...place}
        y="22"
        fontSize="15"
        fontWeight={isShown ? 700 : 400}
        fill={round === null ? "#595959" : "#1a1a1a"}
      >
        {name}
      </text>
      <text className="year-chart-muted" {...place} y="40" fontSize="13" fill="#595959">
        {round === null ? t("course.notYet") : below}
      </text>
    </>
  );
}

function namesOf(round: Round | null, outcome: string): [string, string] {
  if (round === null) return [outcome, ""];
  return round.kind === "outcome" ? [outcome, String(round.year)] : [shortRoundName(round), shortPeriod(round)];
}

/**
 * With narrow columns, the heading is the round's number or a short name of the result, and the year below its first round; with very narrow ones
 * (`outcome` null), the year alone.
 */
function closeNames({ round, opensYear }: LayoutColumn, outcome: string | null): [string, string] {
  if (round === null) return ["", ""];
  const below = opensYear ? String(round.year) : "";
  if (outcome === null) return ["", below];
  return [round.kind === "outcome" ? outcome : String(round.ordinal), below];
}
