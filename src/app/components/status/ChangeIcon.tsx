import { useTexts } from "../../i18n/translation";
import type { Change } from "../../../domain/change";

/** The shapes of changes. They have no colour of their own, because colour is kept for statuses. */
const shapes = {
  worse: "M2 4H14L8 13Z",
  dropped: "M3 8H5M7 8H9M11 8H13",
  new: "M8 3V13M3 8H13",
  better: "M2 12H14L8 3Z",
  reached: "M2 13H14L8 5ZM2 2H14",
  reread: "M2 8C5 3 11 3 14 8C11 13 5 13 2 8ZM7 8H9",
  same: "M3 6H13M3 10H13",
} satisfies Record<Change, string>;

/** The icon of a change. Its word must be next to it, or in the accessible name of its container. */
export function ChangeIcon({ change, className = "" }: { change: Change; className?: string }) {
  return (
    <svg
      className={`change-shape change-${change} ${className}`}
      width="12"
      height="12"
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={shapes[change]} stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />
    </svg>
  );
}

/** The icon and word of a change. */
export function ChangeLabel({ change }: { change: Change }) {
  const t = useTexts("views");
  return (
    <span className={`change ${change === "same" ? "muted" : ""}`}>
      <ChangeIcon change={change} />
      {` ${t(`change.${change}`)}`}
    </span>
  );
}
