import { expect, test } from "vitest";
import { convert } from "../../../../src/convert/convert";
import { readDocument } from "../../../../src/convert/formats/readDocument";

const convertPages = async (pages: readonly string[]) => {
  const read = await Promise.all(
    pages.map((html, at) =>
      readDocument(`luotsi-2031/${at}.html`, new TextEncoder().encode(`<!doctype html><body>${html}`)),
    ),
  );
  const documents = read.flatMap(({ document }) => (document ? [document] : []));
  const folder = { id: "luotsi-2031", documents, settings: {}, review: {} };
  return convert([folder], { goals: [] }, { withReview: false });
};

const card = (labels: readonly string[], values: readonly string[]) =>
  `<table>${labels.map((label, at) => `<tr><td>${label}</td><td>${values[at] ?? ""}</td></tr>`).join("")}</table>`;

const shown = ({ dataset }: Awaited<ReturnType<typeof convertPages>>) => ({
  rounds: dataset.reports[0]?.rounds.map(({ id }) => id),
  goals: dataset.goals.map(({ title, targets }) => ({
    title,
    targets: targets.map(({ assessments }) => assessments.map(({ status }) => status)),
  })),
});

test.each([
  {
    labels: ["Tavoite", "Mittari", "Toteuma"],
    titles: ["§ 12 Tavoitteiden toteutuminen 1–4/2031", "§ 40 Tavoitteiden toteutuminen 1–8/2031"],
    goal: ["Luotsausmatkat viivästyvät harvemmin", "Viiveitä enintään 20"],
    told: ["Tavoitteen toteutuminen on vaarassa.", "Tavoite ei toteudu."],
  },
  {
    labels: ["Mål", "Mätare", "Utfall"],
    titles: ["Uppföljning januari–april 2031", "Uppföljning januari–augusti 2031"],
    goal: ["Lotsningarna försenas mer sällan", "Högst 20 förseningar"],
    told: ["Det är osäkert om målet nås.", "Målet nås inte."],
  },
  {
    labels: ["Goal", "Measure", "Result"],
    titles: ["Progress report January–April 2031", "Progress report January–August 2031"],
    goal: ["Fewer pilotages are late", "No more than 20 delays"],
    told: ["The goal is at risk.", "The goal will not be met."],
  },
])("$titles: cards of two interim reports are rounds of the same goals", async ({ labels, titles, goal, told }) => {
  const pages = titles.map(
    (title, at) =>
      `<h2>${title}</h2>${card(labels, [...goal, told[at] ?? ""])}${card(labels, ["Pilot 7 ", "7", told[0] ?? ""])}`,
  );
  expect(shown(await convertPages(pages))).toEqual({
    rounds: ["2031-4", "2031-8"],
    goals: [
      { title: goal[0], targets: [["at-risk", "not-achieved"]] },
      { title: "Pilot 7", targets: [["at-risk", "at-risk"]] },
    ],
  });
});

const table = (...rows: string[][]) =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;

test("measures keep their own results when the other document lists them in another order", async () => {
  const head = ["Tavoite", "Mittari", "Toteuma", "Tila"];
  const { dataset, ...rest } = await convertPages([
    `<h1>Väliraportti 1–4/2031</h1>${table(head, ["Satama kasvaa", "Laivoja", "310 laivaa kävi.", "Toteutuu"], ["Satama kasvaa", "Kontteja", "Kontteja on kertynyt vähän.", "Ei toteudu"])}`,
    `<h1>Väliraportti 1–8/2031</h1>${table(head, ["Satama kasvaa", "Kontteja", "Kontteja on kertynyt enemmän.", "Osittain"], ["Satama kasvaa", "Laivoja", "700 laivaa kävi.", "Toteutuu"])}`,
  ]);
  expect(shown({ dataset, ...rest }).goals).toEqual([
    {
      title: "Satama kasvaa",
      targets: [
        ["not-achieved", "at-risk"],
        ["on-track", "on-track"],
      ],
    },
  ]);
  const words = dataset.goals.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
  expect(words.filter((text) => text === "Laivoja")).toHaveLength(2);
});

test("two documents of one round are not joined: one of them is left out, and said", async () => {
  const page = (text: string) =>
    `<h1>Väliraportti 1–8/2031</h1>${table(["Tavoite", "Toteuma"], ["Satama kasvaa", text], ["Torni korjataan", text])}`;
  const { dataset, messages } = await convertPages([page("Tavoite toteutuu."), page("Tavoite toteutuu hyvin näin.")]);
  expect(dataset.goals).toHaveLength(2);
  expect(messages.map(({ text }) => text).join("\n")).toContain("Satama kasvaa");
});

test("an item of the agenda before the one that names the round is no theme", async () => {
  const { dataset } = await convertPages([
    `<h2>§ 11 Kokouksen avaus</h2><p>Kokous avattiin.</p><h2>§ 12 Tavoitteiden toteutuminen 1–4/2031</h2>${card(["Tavoite", "Mittari", "Toteuma"], ["Satama kasvaa", "Laivoja 900", "Tavoite toteutuu."])}<h2>§ 13 Muut asiat</h2><p>Ei ollut.</p>`,
  ]);
  expect(dataset.themes.map(({ name }) => name)).not.toContain("§ 11 Kokouksen avaus");
  expect(dataset.themes.map(({ name }) => name)).not.toContain("§ 12 Tavoitteiden toteutuminen 1–4/2031");
});
