import type { SiteSettings } from "../domain/dataset/schema";

/** Where the publisher's own look stands, a stylesheet that every page links to after the site's. */
export const siteStyleFile = "site.css";

/** The publisher's colour and typeface as custom properties; null where the publisher has settled neither. */
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

/** The band's colour in either scheme. */
export const schemeColours = ({ colour = helsinkiBlue }: SiteSettings = {}): Record<"light" | "dark", string> => ({
  light: colour,
  dark: dimmed(colour),
});

/** A colour of the band for a dark page: three quarters of its light. */
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

/** The city's blue, as the stylesheets have it. */
const helsinkiBlue = "#0000bf";

/** The band's colour, and that of the text on it, where no stylesheet is read. */
export function bandColours({ colour = helsinkiBlue }: SiteSettings = {}): { band: string; ink: string } {
  return { band: colour, ink: inkOn(colour) };
}

/** Black or white, whichever reads better on the colour: one of them always has a contrast of 4.5 : 1. */
const inkOn = (colour: string): string => (1.05 / (luminance(colour) + 0.05) >= 4.5 ? "#fff" : "#000");

/** The relative luminance of a colour, as WCAG defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
