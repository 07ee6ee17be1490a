import { memo } from "react";
import { useTexts } from "../../i18n/translation";
import type { Round } from "../../../domain/dataset/schema";
import type { NoneReason, ShownStatus } from "../../../domain/status";
import { statusStyle } from "./statusStyle";
import type { StatusStyle } from "./statusStyle";
import { statusLabel } from "../../wording/statusLabel";

interface StatusProps {
  status: ShownStatus;
  noneReason?: NoneReason | null;
}

/** A status icon for use inside an SVG, 24 units wide. It uses presentation attributes only, so that it works without a stylesheet. */
export function StatusGlyph({ status, noneReason = null }: StatusProps) {
  const style = statusStyle(status, noneReason);
  return (
    <g className={`mark-shape mark-${style.tone}`}>
      <OutlineAndSign look={style} />
    </g>
  );
}

/** A status icon, hidden from screen readers: its word must be next to it, or in the accessible name of its container. */
export const StatusIcon = memo(function StatusIcon({
  status,
  noneReason = null,
  size = 20,
}: StatusProps & { size?: number }) {
  const style = statusStyle(status, noneReason);
  return (
    <svg
      className={`mark mark-shape mark-${style.tone}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <OutlineAndSign look={style} />
    </svg>
  );
});

function OutlineAndSign({ look: style }: { look: StatusStyle }) {
  return (
    <>
      <Outline look={style} />
      <path
        className="mark-sign"
        d={signs[style.sign] ?? ""}
        fill="none"
        stroke={style.ink}
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  );
}

/** A function that gives the status in words, depending on the kind of round. */
export function useStatusLabel(): (status: ShownStatus, kind: Round["kind"], noneReason?: NoneReason | null) => string {
  const t = useTexts("common");
  return (status, kind, noneReason) => statusLabel(t, status, kind, noneReason);
}

/** A status as icon and word. */
export function StatusLabel({
  status,
  noneReason = null,
  kind,
  size,
}: StatusProps & { kind: Round["kind"]; size?: number }) {
  const statusLabel = useStatusLabel();
  return (
    <span className={`status status-${statusStyle(status).tone}`}>
      <StatusIcon status={status} noneReason={noneReason} {...(size === undefined ? {} : { size })} />{" "}
      <span className="status-word">{statusLabel(status, kind, noneReason)}</span>
    </span>
  );
}

function Outline({ look: { shape, ground, edge } }: { look: StatusStyle }) {
  switch (shape) {
    case "disc":
      return <circle className="mark-ground" cx="12" cy="12" r="11" fill={ground} stroke={edge} strokeWidth="1" />;
    case "ring":
      return <circle className="mark-ground" cx="12" cy="12" r="10.5" fill={ground} stroke={edge} strokeWidth="2.5" />;
    case "triangle":
      return (
        <path
          className="mark-ground"
          d="M12 1.8 23 21.6H1Z"
          fill={ground}
          stroke={edge}
          strokeWidth="1.8"
          strokeLinejoin="round"
        />
      );
    case "square":
      return <rect className="mark-ground" x="1.5" y="1.5" width="21" height="21" rx="1" fill={ground} stroke={edge} />;
    case "dashed":
      return (
        <circle
          className="mark-ground"
          cx="12"
          cy="12"
          r="10.5"
          fill={ground}
          stroke={edge}
          strokeWidth="2"
          strokeDasharray="3.6 2.998"
        />
      );
    default:
      return shape satisfies never;
  }
}

/** Signs are paths, not text, so that their size and position do not depend on fonts. */
const signs: Readonly<Record<string, string>> = {
  "✓": "M6.8 12.4 10.6 16.2 17.4 8.2",
  "→": "M6.8 12H17M13 8 17 12 13 16",
  "!": "M12 8.6V14M12 17.9V18",
  "✕": "M7.6 7.6 16.4 16.4M16.4 7.6 7.6 16.4",
  "–": "M8 12H16",
  "?": "M9.2 9.4C9.4 7.7 10.5 6.8 12 6.8 13.7 6.8 14.8 7.9 14.8 9.3 14.8 11.3 12 11.5 12 13.9M12 17.2V17.3",
};
