import { expect, test } from "vitest";
import { readDocument } from "../../../src/convert/formats/readDocument";
import { runSync } from "../../../src/domain/timeSlices";
import { possibleLayouts } from "../../../src/convert/plan/possibleLayouts";
import { readReport } from "../../../src/convert/report/readReport";
import type { ReportSettings } from "../../../src/convert/settings/reportSettings";

/** A report of one document, as it is to be read. */
async function reportOf(html: string, settings: ReportSettings = {}) {
  const { document } = await readDocument("satama/t.html", new TextEncoder().encode(html));
  return { id: "satama", documents: document ? [document] : [], settings: { year: 2031, ...settings }, joins: [] };
}

const card = (goal: string, told: string) =>
  `<table><tr><td>Tavoite</td><td>Mittari</td></tr><tr><td>${goal}</td><td>20 alusta</td></tr>
<tr><td>Toteuma 2031</td><td>Tila</td></tr><tr><td>${told}</td><td>Valmis</td></tr></table>`;
const cards = card("Satama kasvaa", "Tavoite toteutui.") + card("Laituri on ehjä", "Tavoite ei toteutunut.");

const prose = `<h1>Tilinpäätös 2031</h1>
<h2>Satama kasvaa</h2><p>Tavoite: 20 alusta</p><p>Toteuma: Tavoite toteutui.</p>
<h2>Laituri on ehjä</h2><p>Tavoite: Ei vaurioita</p><p>Toteuma: Tavoite ei toteutunut.</p>`;

test("the reader's own layout stands first, and others only where they find goals in another way", async () => {
  const found = runSync(possibleLayouts(await reportOf(cards), "t.html"));
  expect(found[0]).toMatchObject({ chosen: null, layouts: ["cards"], goals: 2 });
  expect(found.slice(1).every(({ goals }) => goals > 0)).toBe(true);
  expect(runSync(possibleLayouts(await reportOf(cards), "muu.html"))).toEqual([]);
});

test("prose can be read by its labels or by its headings, and a report is read as a person has chosen", async () => {
  const [own, ...others] = runSync(possibleLayouts(await reportOf(prose), "t.html"));
  expect(own).toMatchObject({ chosen: null, layouts: ["prose"] });
  expect(others).toHaveLength(1);
  const [other] = others;
  if (!other?.chosen) throw new RangeError("another layout is offered");
  const goals = async (settings: ReportSettings) =>
    readReport(await reportOf(prose, settings)).found?.goals.map(({ title, theme, unit }) => ({ title, theme, unit }));
  expect(await goals({ layouts: { "t.html": other.chosen } })).not.toEqual(await goals({}));
});

test("tables are read row by row where a person says so, and a name that no document has is said", async () => {
  const report = await reportOf(cards, { layouts: { "t.html": "rows", "poissa.docx": "rows" } });
  const { plan, messages } = readReport(report);
  expect(plan.parts.every(({ layout }) => layout !== "cards")).toBe(true);
  expect(messages.filter(({ topic }) => topic === "unused-layout").map(({ values }) => values)).toEqual([
    { label: "poissa.docx" },
  ]);
});
