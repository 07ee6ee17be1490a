import type { SiteSettings } from "../domain/dataset/schema";

/** The stylesheet with the publisher's colour and font, linked after the site's own. */
export const siteStyleFile = "site.css";

/** The publisher's colour and typeface as custom properties; null if the publisher has set neither. */
export function siteStyle({ colour, font }: SiteSettings = {}): string | null {
  const properties = [
    ...(colour === undefined ? [] : bandProperties(colour)),
    ...(font === undefined ? [] : [`--font-default: "${font.family}", Arial, sans-serif;`]),
  ];
  if (properties.length === 0) return null;
  const face =
    font === undefined
      ? ""
      : `@font-face {\n  font-family: "${font.family}";\n  src: url("data/${font.file}") format("woff2");\n  font-display: swap;\n}\n\n`;
  const dark =
    colour === undefined
      ? ""
      : `\n@media screen and (prefers-color-scheme: dark) {\n${rootRule(bandProperties(dimmed(colour)), "  ")}}\n`;
  return face + rootRule(properties) + dark;
}

const bandProperties = (colour: string): string[] => [`--band: ${colour};`, `--band-ink: ${inkOn(colour)};`];

const rootRule = (properties: readonly string[], indent = ""): string =>
  `${indent}:root {\n${properties.map((property) => `${indent}  ${property}\n`).join("")}${indent}}\n`;

/** The header's colour in the light and dark schemes. */
export const schemeColours = ({ colour = helsinkiBlue }: SiteSettings = {}): Record<"light" | "dark", string> => ({
  light: colour,
  dark: dimmed(colour),
});

/** The header's colour in the dark scheme: three quarters as bright. */
const dimmed = (colour: string): string =>
  `#${channels(colour)
    .map((channel) =>
      Math.round(channel * 0.75)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** The site's icon in the publisher's colour. */
export const siteIcon = (icon: string, { colour }: SiteSettings = {}): string =>
  colour === undefined
    ? icon
    : icon.replace(/fill="#[0-9a-f]+"/i, `fill="${colour}"`).replace(/stroke="#\w+"/, `stroke="${inkOn(colour)}"`);

/** The default colour, the same as in the stylesheets. */
const helsinkiBlue = "#0000bf";

/** The header's colour and its text colour, for pictures, which have no stylesheet. */
export function bandColours({ colour = helsinkiBlue }: SiteSettings = {}): { band: string; ink: string } {
  return { band: colour, ink: inkOn(colour) };
}

/** Black or white, whichever has more contrast: one of them always has at least 4.5 : 1. */
const inkOn = (colour: string): string => (1.05 / (luminance(colour) + 0.05) >= 4.5 ? "#fff" : "#000");

/** The relative luminance of a colour, as WCAG defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
