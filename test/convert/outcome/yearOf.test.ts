import { expect, test } from "vitest";
import { yearOf } from "../../../src/convert/outcome/outcomeGoals";
import { readReportOf } from "../../fixtures/readReportOf";

test("the year of a numbered goal is not that of the report", async () => {
  const { dataset } = await readReportOf(
    "t.html",
    "<!doctype html><h1>Tavoitekortit</h1><p>Osavuosikatsaus 2/2031</p><h2>3.1 Velka katetaan vuoden 2032 loppuun mennessä</h2><p>Toteutuminen: Tavoite saavutettiin.</p>",
  );
  expect(dataset.reports[0]?.year).toBe(2031);
});

test("a day in running text is not the report's year; the end of a period in a heading is", () => {
  const text = (words: string, heading: number | null) => ({
    kind: "text" as const,
    place: { file: "t.docx", row: 1 },
    paragraph: { text: words, boldLead: { start: 0, end: 0 }, item: false },
    heading,
  });
  const yearIn = (...blocks: ReturnType<typeof text>[]) => yearOf({ file: "t.docx", sha256: "", blocks });
  expect(yearIn(text("Seuranta 1.1.–31.8.2031", 1), text("Lapsia on vuonna 2040 vähemmän.", null))).toBe(2031);
  expect(yearIn(text("Målen godkändes den 14 november 2030 och gäller hela året 2031.", null))).toBe(2031);
  expect(yearIn(text("Målen godkändes den 14 november 2030.", null))).toBe(2030);
  expect(yearIn(text("Päästöt puolittuvat vuodesta 2029", 2), text("Osavuosikatsaus 2031", null))).toBe(2031);
});

test("headings numbered by a letter are no quarters of the report", async () => {
  const card = (title: string) => `<h2>${title}</h2><p>Tavoite: ${title}</p><p>Toteutuminen: Tavoite saavutettiin.</p>`;
  const { dataset } = await readReportOf(
    "t.html",
    `<!doctype html><h1>Tavoitekortit 2031</h1>${["K1 Puisto avataan", "K2 Katu kivetään", "K3 Silta korjataan"].map(card).join("")}`,
  );
  expect(dataset.reports[0]?.rounds.map(({ id, kind }) => [id, kind])).toEqual([["2031-result", "outcome"]]);
});

test("the years of a plan in the title leave the year to the line under it, which names a quarter of a financial year", async () => {
  const table =
    "<table><tr><th>Commitment</th><th>RAG</th><th>Commentary</th></tr><tr><td>Plant 900 trees</td><td>Red</td><td>The grower went out of business.</td></tr></table>";
  const roundsOf = async (title: string, line: string) =>
    (
      await readReportOf("t.html", `<!doctype html><h1>${title}</h1><p>${line}</p>${table}`)
    ).dataset.reports[0]?.rounds.map(({ id, period }) => [id, period]);
  expect(
    await roundsOf(
      "Council Plan 2029–2033: performance",
      "Quarter 3, October to December 2031/32. Report of the Leader to Cabinet, 19 January 2032",
    ),
  ).toEqual([["2031-3", "2031/2032-Q3"]]);
  expect(await roundsOf("Strategi 2029–2033: uppföljning", "Tredje kvartalet 2031")).toEqual([["2031-3", "2031-Q3"]]);
  expect(await roundsOf("Strategia 2029–2033: seuranta", "3. neljännes (heinä–syyskuu) 2031")).toEqual([
    ["2031-3", "2031-Q3"],
  ]);
});
