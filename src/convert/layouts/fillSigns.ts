/** The signs that stand for the colour of a cell without text. */
const signs = { green: "🟩", amber: "🟨", red: "🟥" } as const;
type Light = keyof typeof signs;

/** The names of the colours, as legends have them. */
const names: Readonly<Record<Light, RegExp>> = {
  green: /^(?:vihre|grön|green)/iu,
  amber: /^(?:kelta|oranssi|gul|orange|amber|yellow)/iu,
  red: /^(?:puna|röd|red)/iu,
};

/** The sign of a colour that a legend names; null for other words. */
export const signOfColour = (name: string): string | null =>
  (["green", "amber", "red"] as const).flatMap((light) => (names[light].test(name.trim()) ? [signs[light]] : []))[0] ??
  null;

/** The sign of a fill, where it is one of the three usual colours of lights. */
export function signOfFill(fill: string): string | null {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(fill.slice(at, at + 2), 16) / 255);
  const [strongest, weakest] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const lightness = (strongest + weakest) / 2;
  const range = strongest - weakest;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
  if (saturation < minSaturation || lightness > maxLightness || lightness < minLightness) return null;
  const sixth =
    strongest === red
      ? (green - blue) / range
      : strongest === green
        ? 2 + (blue - red) / range
        : 4 + (red - green) / range;
  const hue = (sixth * 60 + 360) % 360;
  if (hue < 18 || hue >= 340) return signs.red;
  if (hue < 68) return signs.amber;
  return hue >= 75 && hue < 170 ? signs.green : null;
}

const [minSaturation, maxLightness, minLightness] = [0.25, 0.93, 0.12];

/** Whether a text is a sign that stands for a fill. */
export const isFillSign = (text: string): boolean => Object.values<string>(signs).includes(text);

/** Whether one of the lights comes again after another: colours that do not may mark groups of goals. */
export const comesAgain = (lights: readonly string[]): boolean => {
  const runs = lights.filter((light, at) => light !== lights[at - 1]);
  return new Set(runs).size < runs.length;
};
