import type { Share } from "../../../../domain/stats/shares";
import type { Round } from "../../../../domain/dataset/schema";
import type { ShownStatus } from "../../../../domain/status";
import { statusStyles } from "../../../components/status/statusStyle";

const halfWidth = 120;
const height = 14;

/** From the zero line outwards: bad news to the left, good news to the right, so that a bar goes from worst to best. */
const leftOfZero = ["at-risk", "not-achieved"] as const satisfies readonly ShownStatus[];
const rightOfZero = {
  forecast: ["on-track", "achieved"],
  outcome: ["achieved"],
} as const satisfies Record<Round["kind"], readonly ShownStatus[]>;

/**
 * A group's share of bad and good news as a bar around a zero line; with a status filter, other statuses are dimmed. Hidden from screen readers,
 * because the numbers are next to it.
 */
export function ShareBar({
  share: { tally, targets },
  kind,
  statuses,
}: {
  share: Share;
  kind: Round["kind"];
  statuses: readonly ShownStatus[];
}) {
  const widthOf = (status: ShownStatus) => Math.round((halfWidth * tally[status]) / targets);
  const segments = (order: readonly ShownStatus[], direction: -1 | 1) => {
    let from = 0;
    return order.flatMap((status) => {
      const width = widthOf(status);
      const start = halfWidth + direction * from - (direction < 0 ? width : 0);
      from += width;
      const { tone } = statusStyles[status];
      return width === 0
        ? []
        : [
            <rect
              key={status}
              className={`mark-${tone} mark-ground${statuses.length === 0 || statuses.includes(status) ? "" : " is-aside"}`}
              x={start + 0.75}
              y={0.75}
              width={Math.max(0, width - 1.5)}
              height={height - 1.5}
              strokeWidth={1.5}
              vectorEffect="non-scaling-stroke"
            />,
          ];
    });
  };
  return (
    <svg
      className="share-bar"
      width={2 * halfWidth}
      height={height}
      viewBox={`0 0 ${2 * halfWidth} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {segments(leftOfZero, -1)}
      {segments(rightOfZero[kind], 1)}
      <path
        className="share-zero"
        d={`M${halfWidth} 0V${height}`}
        stroke="#1a1a1a"
        strokeWidth={1.5}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
