import { useContext } from "react";
import { RovingFocusContext, segmentName } from "./rovingFocus";
import { Link } from "../../../routing/Link";
import type { SegmentPosition } from "./keyboardNavigation";
import { StatusGlyph } from "../../../components/status/StatusIcon";
import { statusStyles } from "../../../components/status/statusStyle";

/** One segment of a bar: its pattern, its icon and number if there is room, and the link to its targets. */
export function BarSegment({
  box: { x, y, width, height },
  place: position,
  count,
  href,
  label,
}: {
  box: { x: number; y: number; width: number; height: number };
  place: SegmentPosition;
  count: number;
  href: string;
  label: string;
}) {
  const { entry, onKeyDown, onRead } = useContext(RovingFocusContext);
  const { row, status } = position;
  if (count === 0 || width <= 0) return null;
  const { edge, tone } = statusStyles[status];
  const middle = { x: x + width / 2, y: y + height / 2 };
  const digits = String(count).length * 8;
  const withMark = width >= digits + 34;
  const plate = digits + (withMark ? 26 : 8);
  return (
    <Link
      className="segment"
      href={href}
      aria-label={label}
      data-segment={segmentName(row, status)}
      tabIndex={entry?.row === row && entry.status === status ? 0 : -1}
      onKeyDown={onKeyDown}
      onFocus={() => onRead(position)}
      onBlur={() => onRead(null)}
      onPointerEnter={() => onRead(position)}
      onPointerLeave={() => onRead(null)}
    >
      <rect
        className={`segment-ground mark-${tone}`}
        x={x + 1.5}
        y={y + 0.5}
        width={Math.max(1, width - 3)}
        height={height - 1}
        fill={`url(#pattern-${status})`}
        stroke={edge}
        strokeWidth="1"
        strokeDasharray={status === "none" || status === "to-check" ? "3 3" : undefined}
      />
      {width >= digits + 10 && (
        <>
          <rect
            className="segment-plate"
            x={middle.x - plate / 2}
            y={middle.y - 9}
            width={plate}
            height="18"
            rx="2"
            fill="#ffffff"
          />
          {withMark && (
            <g transform={`translate(${middle.x - plate / 2 + 4} ${middle.y - 7}) scale(${14 / 24})`}>
              <StatusGlyph status={status} />
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
    </Link>
  );
}
