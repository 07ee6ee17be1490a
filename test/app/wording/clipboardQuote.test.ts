import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { clipboardQuote } from "../../../src/app/wording/clipboardQuote";
import { createFullI18n } from "../../../src/app/i18n/createFullI18n";
import type { Language } from "../../../src/domain/dataset/schema";
import { readDataset } from "../../../src/domain/dataset/readDataset";

const dataset = readDataset(JSON.parse(readFileSync("public/data/dataset.json", "utf8")));
const [report] = dataset.reports;

async function minutesOf(language: Language, name: RegExp, roundId: string, link = "https://example.org/#x") {
  const texts = await createFullI18n(language);
  const found = dataset.goals
    .flatMap((goal) => goal.targets.map((target) => ({ goal, target })))
    .find(({ target }) => name.test(target.name));
  const round = report?.rounds.find(({ id }) => id === roundId);
  if (!report || !found || !round) throw new RangeError(`${name.source} is not in the sample`);
  return clipboardQuote(
    { goal: texts.getFixedT(language, "goal"), common: texts.getFixedT(language, "common"), language },
    { report, ...found, round },
    link,
  );
}

test("a state for minutes is the word, the report's own sentence, the goal, the place and the link", async () => {
  const { text } = await minutesOf("fi", /^Helsinki Biennaali/i, "2020-3", "https://example.org/fi/goal/x/#biennaali");
  const [state, quote, goal, source, link] = text.split("\n");
  expect(state).toMatch(/^Helsinki Biennaali.*: Ei toteudu \(Ennuste 3\/2020\)$/i);
  expect(quote).toMatch(/^”.*siirtää vuodelle 2021.*”$/);
  expect(goal).toMatch(/^Sitova tavoite: /);
  expect(source).toMatch(/^Lähde: kuva-2020\.tsv, rivi \d+, sarake \d+, kappale/);
  expect(link).toBe("https://example.org/fi/goal/x/#biennaali");
});

test("the quote stays in the report's language, and says so to programs", async () => {
  const { text, html } = await minutesOf("sv", /^Helsinki Biennaali/i, "2020-3");
  expect(text).toContain("Nås inte (Prognos 3/2020)");
  expect(html).toContain('<p lang="fi">”');
  expect(html).toContain('<a href="https://example.org/#x">');
});

test("a target that the round does not mention is copied without a quote", async () => {
  const { text } = await minutesOf("en", /kulttuuripolu/i, "2020-3");
  expect(text).toContain("Not assessed");
  expect(text).not.toContain("“");
});

test("nothing of a report becomes markup", async () => {
  const { html } = await minutesOf("fi", /^Helsinki Biennaali/i, "2020-3", 'https://example.org/?q="><b>&a');
  expect(html).toContain("?q=&quot;&gt;&lt;b&gt;&amp;a");
  expect(html).not.toContain("<b>");
});
