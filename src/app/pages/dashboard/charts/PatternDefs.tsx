import { statusStyles } from "../../../components/status/statusStyle";

/** Each status's ground has a pattern of its own: full, slanting lines, white, dots, crossing lines. */
export function PatternDefs() {
  const good = statusStyles.achieved.ground;
  const calm = statusStyles["on-track"].edge;
  const warn = statusStyles["at-risk"];
  const bad = statusStyles["not-achieved"].ground;
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
