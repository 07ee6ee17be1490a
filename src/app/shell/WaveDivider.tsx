/** The wave below the header, an SVG pattern so that it fills any width, in the header's colour. */
export function WaveDivider() {
  return (
    <svg className="wave-divider" width="100%" height="16" aria-hidden="true">
      <defs>
        <pattern id="koro-wave" width="48" height="16" patternUnits="userSpaceOnUse">
          <path d="M0 0H48V4C36 4 36 14 24 14S12 4 0 4Z" fill="currentColor" />
        </pattern>
      </defs>
      <rect width="100%" height="16" fill="url(#koro-wave)" />
    </svg>
  );
}
