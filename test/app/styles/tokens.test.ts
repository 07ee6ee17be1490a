import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { statusStyles } from "../../../src/app/components/status/statusStyle";

const tokens = readFileSync("src/app/styles/tokens.css", "utf8");
const designTokens = readFileSync("node_modules/hds-design-tokens/lib/color/all.css", "utf8");

const propertiesIn = (css: string): Map<string, string> =>
  new Map([...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]));

/** The properties that a scheme changes, in the order of the stylesheet. */
const blockOf = (condition: string): Map<string, string> => {
  const [, block = ""] = tokens.split(`@media ${condition} {`);
  return propertiesIn(block.slice(0, block.indexOf("\n}")));
};

const light = propertiesIn(tokens.slice(0, tokens.indexOf("@media")));
const contrast = new Map([...light, ...blockOf("(prefers-contrast: more)")]);
const darkBlock = blockOf("screen and (prefers-color-scheme: dark)");
const dark = new Map([...light, ...darkBlock]);
const darkContrast = new Map([
  ...contrast,
  ...darkBlock,
  ...blockOf("screen and (prefers-color-scheme: dark) and (prefers-contrast: more)"),
]);

function colourOf(scheme: ReadonlyMap<string, string>, role: string): string {
  const value = scheme.get(role) ?? "";
  const reference = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  return reference === undefined ? value : colourOf(scheme, reference);
}

/** The relative luminance of a colour, as WCAG defines it. */
function luminance(colour: string): number {
  expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(scheme: ReadonlyMap<string, string>, role: string, ground: string): number {
  const [darker = 0, lighter = 0] = [role, ground].map((one) => luminance(colourOf(scheme, one))).sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const text = [
  ["--ink", "--ground"],
  ["--ink", "--ground-muted"],
  ["--ink", "--evidence"],
  ["--ink-muted", "--ground"],
  ["--ink-muted", "--ground-muted"],
  ["--band-ink", "--band"],
  // What is pressed is drawn the other way round.
  ["--ground", "--ink"],
] as const;

const marksAndBoundaries = [
  ["--edge", "--ground"],
  ["--focus", "--ground"],
  ["--line-thin", "--ground"],
  ["--rule-strong", "--ground"],
  ["--good", "--ground"],
  ["--calm", "--ground"],
  ["--warn-edge", "--ground"],
  ["--bad", "--ground"],
  ["--mute", "--ground"],
  ["--on-good", "--good"],
  ["--on-warn", "--warn"],
  ["--on-bad", "--bad"],
] as const;

describe.each([
  ["light", light, 4.5],
  ["light with more contrast", contrast, 7],
  ["dark", dark, 4.5],
  ["dark with more contrast", darkContrast, 7],
] as const)("in %s", (_, scheme, textContrast) => {
  test.each(text)("%s reads on %s", (ink, ground) => {
    expect(contrastOf(scheme, ink, ground)).toBeGreaterThanOrEqual(textContrast);
  });

  test.each(marksAndBoundaries)("%s stands out from %s", (mark, ground) => {
    expect(contrastOf(scheme, mark, ground)).toBeGreaterThanOrEqual(3);
  });
});

test("marks in files and preview pictures have the colours of the light scheme", () => {
  const { achieved, "on-track": onTrack, "at-risk": atRisk, "not-achieved": notAchieved, none } = statusStyles;
  expect({
    "--good": achieved.ground,
    "--on-good": achieved.ink,
    "--calm": onTrack.edge,
    "--warn": atRisk.ground,
    "--warn-edge": atRisk.edge,
    "--on-warn": atRisk.ink,
    "--bad": notAchieved.ground,
    "--on-bad": notAchieved.ink,
    "--mute": none.edge,
  }).toEqual(
    Object.fromEntries(
      ["good", "on-good", "calm", "warn", "warn-edge", "on-warn", "bad", "on-bad", "mute"].map((role) => [
        `--${role}`,
        colourOf(light, `--${role}`),
      ]),
    ),
  );
});

test("light colours are those of the design system", () => {
  const known = new Set(propertiesIn(designTokens).values());
  const own = [...light].filter(([, value]) => value.startsWith("#") && !known.has(value));
  // No grey of the design system stands between a thin line that is still seen and one that outweighs a name.
  expect(own.map(([role]) => role)).toEqual(["--line-thin"]);
});

test("forced colours define every colour role of the light scheme", () => {
  const roles = [...light.keys()].filter((name) => colourOf(light, name).startsWith("#") && !name.startsWith("--band"));
  const forced = blockOf("(forced-colors: active)");
  expect(roles.filter((role) => !forced.has(role))).toEqual([]);
});

test("only tokens.css has colour values", () => {
  const named = readdirSync("src/app", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".css") && !file.endsWith("tokens.css") && !file.endsWith("print.css"))
    .filter((file) => /#[0-9a-f]{3,8}\b|\brgba?\(|var\(--color-/i.test(readFileSync(join("src/app", file), "utf8")));
  expect(named).toEqual([]);
});
