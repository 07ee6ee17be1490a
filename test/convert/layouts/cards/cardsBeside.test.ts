import { describe, expect, test } from "vitest";
import { readReportOf } from "../../../fixtures/readReportOf";

const table = (...rows: readonly (readonly string[])[]) =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;

const readingsOf = async (title: string, html: string) => {
  const { goals } = await readReportOf("t.html", `<h1>${title}</h1>${html}`);
  return goals.map(({ title, statuses }) => [title, ...statuses]);
};

describe("cards beside each other", () => {
  test("each have their own status, in the order of reading", async () => {
    const cards = table(
      ["Tavoite", "Satama saa nosturin", "Tavoite", "Lautta kulkee talvella"],
      ["Mittari", "Nosturi on käytössä", "Mittari", "Päiviä vähintään 90"],
      ["Toteuma", "Tavoite ei toteutunut.", "Toteuma", "Tavoite toteutui."],
      ["Tavoite", "Laituri korjataan", "Tavoite", "Melu vähenee"],
      ["Mittari", "200 metriä", "Mittari", "Valituksia enintään 20"],
      ["Toteuma", "Tavoite toteutui.", "Toteuma", "Tavoite ei toteutunut."],
    );
    expect(await readingsOf("Tilinpäätös 2031", cards)).toEqual([
      ["Satama saa nosturin", "not-achieved"],
      ["Lautta kulkee talvella", "achieved"],
      ["Laituri korjataan", "achieved"],
      ["Melu vähenee", "not-achieved"],
    ]);
  });

  test("may have a column between them, numbers in their labels, and an empty place at the end", async () => {
    const cards = table(
      ["Goal 1", "The port gets a crane", "", "Goal 2", "The ferry runs in winter"],
      ["Outcome", "The goal was not met.", "", "Outcome", "The goal was met."],
      ["Goal 3", "Noise falls", "", "", ""],
      ["Outcome", "The goal was not met.", "", "", ""],
    );
    expect(await readingsOf("Annual report 2031", cards)).toEqual([
      ["The port gets a crane", "not-achieved"],
      ["The ferry runs in winter", "achieved"],
      ["Noise falls", "not-achieved"],
    ]);
  });

  test("may have their titles above the labels", async () => {
    const cards = `<table><tr><td colspan=2><b>Hamnen får en kran</b></td><td colspan=2><b>Färjan går på vintern</b></td></tr>
<tr><td>Mätare</td><td>En kran</td><td>Mätare</td><td>90 dagar</td></tr><tr><td>Utfall</td><td>Målet uppnåddes inte.</td><td>Utfall</td><td>Målet uppnåddes.</td></tr></table>`;
    expect(await readingsOf("Bokslut 2031", cards)).toEqual([
      ["Hamnen får en kran", "not-achieved"],
      ["Färjan går på vintern", "achieved"],
    ]);
  });

  test("may have a numbered title over each, an empty column between, and a label of the report's own", async () => {
    const row = (label: string, one: string, other: string) =>
      `<tr><td>${label}</td><td>${one}</td><td></td><td>${label}</td><td>${other}</td></tr>`;
    const cards = (label: string, one: string, other: string) => `<h1>Annual report 2031</h1><h2>Commitments</h2>
<table><tr><td colspan=2>4. Open a new ferry service</td><td></td><td colspan=2>5. The port gets a crane</td></tr>
${row("Lead", "Ann Berg", "Tom Reed")}${row(label, one, other)}${row("Outcome", "The goal was not met.", "The goal was met.")}</table>`;
    const read = async (html: string) =>
      (await readReportOf("t.html", html)).goals.map(({ title, statuses }) => [title, ...statuses]);
    const expected = [
      ["Open a new ferry service", "not-achieved"],
      ["The port gets a crane", "achieved"],
    ];
    expect(await read(cards("Where we started", "One ferry", "No crane"))).toEqual(expected);
    expect(await read(cards("Harbour basin", "North", "South"))).toEqual(expected);
  });

  test("may be tables of their own inside a table that places them", async () => {
    const card = (goal: string, outcome: string) => table(["Goal", goal], ["Measure", "One"], ["Outcome", outcome]);
    const cards = table([card("The port gets a crane", "Not met"), card("The ferry runs in winter", "Met")]);
    expect(await readingsOf("Annual report 2031", cards)).toEqual([
      ["The port gets a crane", "not-achieved"],
      ["The ferry runs in winter", "achieved"],
    ]);
  });

  test("may each be one cell with labelled paragraphs", async () => {
    const card = (goal: string, outcome: string) => `<p>Goal: ${goal}</p><p>Measure: one</p><p>Outcome: ${outcome}</p>`;
    const titled = (goal: string, status: string) => `<p><b>${goal}</b></p><p>Measure: one</p><p>Status: ${status}</p>`;
    const cards = table([card("The port gets a crane", "Not met."), card("The ferry runs in winter", "Met.")]);
    expect(await readingsOf("Annual report 2031", cards)).toEqual([
      ["The port gets a crane", "not-achieved"],
      ["The ferry runs in winter", "achieved"],
    ]);
    const untitled = table([titled("The port gets a crane", "Red"), titled("The ferry runs in winter", "Green")]);
    expect(await readingsOf("Annual report 2031", untitled)).toEqual([
      ["The port gets a crane", "not-achieved"],
      ["The ferry runs in winter", "achieved"],
    ]);
  });
});

test("a form with several labels in a row is one card", async () => {
  const { goals } = await readReportOf(
    "t.html",
    `<h1>Annual report 2031</h1>${table(["Goal", "The port gets a crane", "Status", "Red"], ["Measure", "A crane is in use", "Due", "May 2031"], ["Comments", "It was not delivered.", "Owner", "Harbour board"])}`,
  );
  expect(goals).toMatchObject([
    {
      title: "The port gets a crane",
      unit: "Harbour board",
      targets: ["A crane is in use"],
      statuses: ["not-achieved"],
    },
  ]);
});

test("the same headings under two rounds make no cards of a table of goals", async () => {
  const rounds = table(
    ["Goal", "Q1 2031", "Status", "Q2 2031", "Status"],
    ["The port gets a crane", "On time.", "Green", "Late.", "Amber"],
    ["The ferry runs in winter", "On time.", "Green", "On time.", "Green"],
  );
  expect(await readingsOf("Follow-up", rounds)).toEqual([
    ["The port gets a crane", "at-risk"],
    ["The ferry runs in winter", "on-track"],
  ]);
});
