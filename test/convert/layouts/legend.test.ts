import { expect, test } from "vitest";
import { readReportOf } from "../../fixtures/readReportOf";

const table = (head: string, ...rows: string[][]) =>
  `<table><tr><th>Tavoite</th><th>Toteuma 2031</th><th>${head}</th></tr>${rows.map((cells) => `<tr>${cells.map((cell) => `<td${cell.startsWith("#") ? ` bgcolor="${cell}"` : ""}>${cell.startsWith("#") ? "" : cell}</td>`).join("")}</tr>`).join("")}</table>`;

test("digits mean what the document's legend says", async () => {
  const { goals } = await readReportOf(
    "t.html",
    `<p>Arvio: 1 = ei toteutunut, 2 = toteutui osittain, 3 = toteutui</p>${table("Arvio", ["Satama kasvaa", "12 laivaa", "1"], ["Laituri on ehjä", "2 laituria", "3"])}`,
    { year: 2031 },
  );
  expect(goals).toMatchObject([{ statuses: ["not-achieved"] }, { statuses: ["achieved"] }]);
});

const lights = (...fills: string[]) =>
  readReportOf("t.html", table("Liikennevalo", ...fills.map((fill, at) => [`Tavoite ${at}`, "12 laivaa", fill])), {
    year: 2031,
  });

test("a legend explains letters in more words than a status has", async () => {
  const { goals } = await readReportOf(
    "t.html",
    `<p>R = more than 10% off target, A = slightly off target, G = at or better than target</p>${table("RAG", ["Satama kasvaa", "12 laivaa", "R"], ["Laituri on ehjä", "2 laituria", "G"])}`,
    { year: 2031 },
  );
  expect(goals).toMatchObject([{ statuses: ["not-achieved"] }, { statuses: ["achieved"] }]);
});

test("a legend's words that deny a status are not taken for it", async () => {
  const { goals } = await readReportOf(
    "t.html",
    `<p>K = ei vaarassa lainkaan, V = toteutuu, P = ei toteudu</p>${table("Tila", ["Satama kasvaa", "12 laivaa", "K"], ["Laituri on ehjä", "2 laituria", "P"])}`,
    { year: 2031 },
  );
  expect(goals).toMatchObject([{ statuses: ["none"] }, { statuses: ["not-achieved"] }]);
});

test("a key may part its entries by spaces alone, and explain a dash", async () => {
  const { goals } = await readReportOf(
    "t.html",
    `<p>Key: B = done  G = will be delivered by the end of the year  R = will not be delivered  – = too early to say</p>
    <table><tr><th>Goal</th><th>Q2 2031</th><th>RAG</th></tr>
    <tr><td>The pier opens</td><td>Boats call</td><td>B</td></tr><tr><td>The crane arrives</td><td>Tender out</td><td>G</td></tr>
    <tr><td>The ferry runs</td><td>Timetable printed</td><td>R</td></tr><tr><td>Buoys are painted</td><td>Painters arrive late, in July</td><td>–</td></tr></table>`,
    { year: 2031 },
  );
  expect(goals.map(({ statuses }) => statuses)).toEqual([["achieved"], ["on-track"], ["not-achieved"], ["none"]]);
});

test("a cell without text is a light by the three usual colours", async () => {
  const { goals, messages } = await lights("#ff0000", "#00b050", "#ffc000");
  expect(goals.map(({ statuses }) => statuses)).toEqual([["not-achieved"], ["achieved"], ["not-achieved"]]);
  expect(messages).toEqual([]);
});

test("a legend says what the colours mean", async () => {
  const { goals } = await readReportOf(
    "t.html",
    `<p>Värit: vihreä = toteutui, punainen = ei aloitettu, keltainen = ei toteutunut</p>${table("Liikennevalo", ["Satama kasvaa", "12 laivaa", "#ffff00"], ["Laituri on ehjä", "2 laituria", "#00ff00"])}`,
    { year: 2031 },
  );
  expect(goals.map(({ statuses }) => statuses)).toEqual([["not-achieved"], ["achieved"]]);
});

test("colours of another kind are said to be lost", async () => {
  const { messages } = await lights("#0000ff", "#800080");
  expect(messages).toEqual([expect.stringContaining('the colours under "Liikennevalo" are left out')]);
});

test("a table of signs and their meanings is a legend, before or after the goals, and no table of goals", async () => {
  const legend = `<table><tr><th>Sign</th><th>Meaning</th></tr><tr><td>●</td><td>Met</td></tr><tr><td>◐</td><td>Partly met</td></tr><tr><td>○</td><td>Not met</td></tr></table>`;
  const goals = `<table><tr><th>Goal</th><th>Outcome 2031</th></tr><tr><td>The port grows</td><td>○</td></tr><tr><td>Noise falls</td><td>●</td></tr></table>`;
  for (const html of [`${legend}<p></p>${goals}`, `${goals}<p></p>${legend}`])
    expect((await readReportOf("t.html", html)).goals.map(({ title, statuses }) => [title, ...statuses])).toEqual([
      ["The port grows", "not-achieved"],
      ["Noise falls", "achieved"],
    ]);
  expect((await readReportOf("t.html", goals)).goals.map(({ statuses }) => statuses)).toEqual([["none"], ["none"]]);
});

test.each([
  ["<p>Merkintöjen selitys: X toteutunut Z toteutunut osittain W ei toteutunut • ei tietoa</p>"],
  ["<table><tr><td>X toteutunut</td><td>Z osittain</td><td>W ei toteutunut</td></tr></table>"],
])("a key may stand without marks between sign and meaning: %s", async (key) => {
  const { goals } = await readReportOf(
    "t.html",
    `${key}<p>Arviot ovat alla.</p>${table("Arvio", ["Satama kasvaa", "12 laivaa", "W"], ["Laituri on ehjä", "2 laituria", "X"])}`,
    { year: 2031 },
  );
  expect(goals).toMatchObject([{ statuses: ["not-achieved"] }, { statuses: ["achieved"] }]);
});

test("signs in a running key end each other's meaning", async () => {
  const { goals } = await readReportOf(
    "t.html",
    `<p>■ Målnivån är uppnådd ◇ Delvis uppnådd (utfallet är nära målnivån) ▽ Ej uppnådd</p>${table("Bedömning", ["Hamnen växer", "12 fartyg", "■"], ["Kajen är hel", "2 kajer", "▽"], ["Stranden är ren", "3 stränder", "◇"])}`,
    { year: 2031, language: "sv" },
  );
  expect(goals).toMatchObject([
    { statuses: ["achieved"] },
    { statuses: ["not-achieved"] },
    { statuses: ["not-achieved"] },
  ]);
});

test("a row of colours, each in a cell of its own, says what they mean", async () => {
  const { assessments } = await readReportOf(
    "t.html",
    `<table><tr><td>Blue: Complete</td><td>Green: On track for the due date</td><td>Grey: Not due to start</td></tr></table>` +
      `<table><tr><th>Action</th><th>Q3 2031 RAG</th></tr><tr><td>Open the quay</td><td>Blue</td></tr><tr><td>Paint the crane</td><td>Green</td></tr></table>`,
    { year: 2031, language: "en" },
  );
  expect(assessments).toMatchObject([{ status: "achieved" }, { status: "on-track" }]);
});

test("a list of signs, each in a paragraph of its own, is a key, and the part of a meaning that is a status counts", async () => {
  const { goals } = await readReportOf(
    "t.html",
    `<p>✔ Complete</p><p>▲ On course to be done by year end</p><p>■ Off course, will not be met this year</p>` +
      `<table><tr><th>Action</th><th>Q2 2031</th><th>Commentary at Q2</th></tr><tr><td>Open the quay</td><td>▲</td><td>Ropes are bought.</td></tr><tr><td>Paint the crane</td><td>■</td><td>Paint is bought.</td></tr></table>`,
    { year: 2031, language: "en" },
  );
  expect(goals).toMatchObject([{ statuses: ["on-track"] }, { statuses: ["not-achieved"] }]);
});

test("a list whose items open with one sign each time is no key", async () => {
  const { goals } = await readReportOf(
    "t.html",
    `<p>■ Satama on valmis</p><p>■ Ranta ei toteutunut</p>${table("Arvio", ["Satama kasvaa", "12 laivaa", "■"])}`,
    { year: 2031 },
  );
  expect(goals).toMatchObject([{ statuses: ["none"] }]);
});

test.each([
  ["Målet bedöms nås vid årets slut", "Målet bedöms nås delvis"],
  ["Tavoite toteutuu", "Tavoite toteutuu osittain"],
  ["Target will be met", "Target will be partly met"],
])("“%s”: a grade in part is not that grade", async (whole, part) => {
  const { goals } = await readReportOf(
    "t.html",
    `<table><tr><td>▲</td><td>${whole}</td></tr><tr><td>◇</td><td>${part}</td></tr><tr><td>▽</td><td>Ej / ei / not: not achieved</td></tr></table>` +
      `<table><tr><th>Goal</th><th>Q2 2031</th></tr><tr><td>Open the quay</td><td>▲</td></tr><tr><td>Paint the crane</td><td>◇</td></tr></table>`,
    { year: 2031, language: "en" },
  );
  expect(goals).toMatchObject([{ statuses: ["on-track"] }, { statuses: ["at-risk"] }]);
});
