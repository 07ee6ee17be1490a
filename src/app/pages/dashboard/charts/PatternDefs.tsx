import { statusStyles } from "../../../components/status/statusStyle";

/** The patterns of the statuses: solid, diagonal lines, white, dots, crossed lines. */
export function PatternDefs() {
  const good = statusStyles.achieved.ground;
  const calm = statusStyles["on-track"].edge;
  const warn = statusStyles["at-risk"];
  const bad = statusStyles["not-achieved"].ground;
  return (
    <defs>
      <pattern className="mark-good" id="pattern-achieved" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect className="pattern-fill" width="8" height="8" fill={good} />
      </pattern>
      <pattern
        className="mark-calm"
        id="pattern-on-track"
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="pattern-fill" width="8" height="8" fill="#ffffff" />
        <rect className="pattern-ink" width="3" height="8" fill={calm} />
      </pattern>
      <pattern className="mark-mute" id="pattern-to-check" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect className="pattern-fill" width="8" height="8" fill="#ffffff" />
      </pattern>
      <pattern className="mark-mute" id="pattern-none" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect className="pattern-fill" width="8" height="8" fill="#ffffff" />
      </pattern>
      <pattern className="mark-warn" id="pattern-at-risk" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect className="pattern-fill" width="8" height="8" fill={warn.ground} />
        <circle className="pattern-ink" cx="4" cy="4" r="1.4" fill={warn.ink} />
      </pattern>
      <pattern className="mark-bad" id="pattern-not-achieved" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect className="pattern-fill" width="8" height="8" fill={bad} />
        <path className="pattern-line" d="M0 0 8 8M8 0 0 8" stroke="#ffffff" strokeWidth="1" />
      </pattern>
    </defs>
  );
}
