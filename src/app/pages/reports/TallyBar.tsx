import { shownStatuses } from "../../../domain/status";
import type { ShownStatus } from "../../../domain/status";
import { total } from "../../../domain/stats/tally";
import type { Tally } from "../../../domain/stats/tally";
import { statusStyles } from "../../components/status/statusStyle";

const [width, height, edge] = [120, 12, 1.5];

/** The shares of the statuses as a bar, worst first. Hidden from screen readers, because the numbers are below it. */
export function TallyBar({ tally }: { tally: Tally }) {
  if (total(tally) === 0) return null;
  return (
    <svg
      className="tally-bar"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {segmentsOf(tally).map(({ status, start, end }) => (
        <rect
          key={status}
          className={`mark-${statusStyles[status].tone} mark-ground`}
          x={start + edge / 2}
          y={edge / 2}
          width={Math.max(0, end - start - edge)}
          height={height - edge}
          strokeWidth={edge}
          vectorEffect="non-scaling-stroke"
          {...(statusStyles[status].shape === "dashed" ? { strokeDasharray: "3 2" } : {})}
        />
      ))}
    </svg>
  );
}

function segmentsOf(tally: Tally): { status: ShownStatus; start: number; end: number }[] {
  const unit = width / total(tally);
  let end = 0;
  return shownStatuses
    .filter((status) => tally[status] > 0)
    .map((status) => {
      const start = end;
      end += unit * tally[status];
      return { status, start, end };
    });
}
