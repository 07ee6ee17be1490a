import { describe, expect, test } from "vitest";
import { readReportOf } from "../../fixtures/readReportOf";

/** A cell as its text and, after a bar, its colour: "Satama kasvaa", "|#ff0000", "Satama kasvaa|#ff0000". */
function cellOf(written: string): string {
  const [text = "", fill] = written.split("|");
  return `<td${fill === undefined ? "" : ` bgcolor="${fill}"`}>${text}</td>`;
}

async function read(rows: readonly (readonly string[])[], before = "") {
  const table = rows.map((cells) => `<tr>${cells.map(cellOf).join("")}</tr>`).join("");
  const { goals, messages } = await readReportOf("t.html", `${before}<table>${table}</table>`, { year: 2031 });
  return { statuses: goals.flatMap(({ statuses }) => statuses), messages };
}

const [red, amber, green] = ["#ff0000", "#ffc000", "#00b050"];
const lost = (heading: string): unknown => expect.stringContaining(`the colours under "${heading}" are left out`);

/** Three goals whose words decide nothing, with a cell of colour each. */
const goals = (...fills: readonly string[]) =>
  ["Satama kasvaa", "Laituri on ehjä", "Ranta on siisti"].map((goal, at) => [goal, "12 laivaa", `|${fills[at] ?? ""}`]);

describe("colours are lights", () => {
  test("under a heading that names a status, where they differ", async () => {
    const { statuses } = await read([["Tavoite", "Toteuma 2031", "Tila"], ...goals(red, green, green)]);
    expect(statuses).toEqual(["not-achieved", "achieved", "achieved"]);
  });

  test("where they are all one colour and the report says what it means", async () => {
    const legend = "<p>Vihreä = toteutui, punainen = ei toteutunut</p>";
    const { statuses } = await read([["Tavoite", "Toteuma 2031", "Tila"], ...goals(green, green, green)], legend);
    expect(statuses).toEqual(["achieved", "achieved", "achieved"]);
  });

  test("in the only row under a status", async () => {
    const [only = []] = goals(red);
    expect((await read([["Tavoite", "Toteuma 2031", "Tila"], only])).statuses).toEqual(["not-achieved"]);
  });

  test("without a heading, where a colour comes again", async () => {
    const { statuses } = await read([["Tavoite", "Toteuma 2031", ""], ...goals(green, red, green)]);
    expect(statuses).toEqual(["achieved", "not-achieved", "achieved"]);
  });
});

describe("colours are no lights", () => {
  const none = ["none", "none", "none"];

  test("where one colour goes all the way down: those cells may be waiting to be filled in", async () => {
    const { statuses, messages } = await read([["Tavoite", "Toteuma 2031", "Tila"], ...goals(green, green, green)]);
    expect(statuses).toEqual(none);
    expect(messages).toEqual([lost("Tila")]);
  });

  test("where they are bands across the rows", async () => {
    const bands = [green, amber, green].map((fill, at) => [`Tavoite ${at}|${fill}`, `12 laivaa|${fill}`, `|${fill}`]);
    expect((await read([["Tavoite", "Toteuma 2031", "Tila"], ...bands])).statuses).toEqual(none);
  });

  test("where whole rows have them, which is said unless each marks a group of goals", async () => {
    const rows = (...fills: string[]) => fills.map((fill, at) => [`Tavoite ${at}|${fill}`, `12 laivaa|${fill}`]);
    const headings = ["Tavoite", "Toteuma 2031"];
    const lights = await read([headings, ...rows(green, red, green)]);
    expect(lights.statuses).toEqual(none);
    expect(lights.messages).toEqual([lost("Tavoite")]);
    expect((await read([headings, ...rows(green, green, red)])).messages).toEqual([]);
    expect((await read([headings, ...rows(green, "#ffffff", green)])).messages).toEqual([]);
  });

  test("where one row is highlighted", async () => {
    const rows = [
      ["Satama kasvaa", "12 laivaa", ""],
      [`Laituri on ehjä|${red}`, `2 laituria|${red}`, `|${red}`],
    ];
    expect((await read([["Tavoite", "Toteuma 2031", "Tila"], ...rows])).statuses).toEqual(["none", "none"]);
  });

  test("where they part groups of goals in a column without a heading", async () => {
    const { statuses, messages } = await read([["Tavoite", "Toteuma 2031", ""], ...goals(green, green, red)]);
    expect(statuses).toEqual(none);
    expect(messages).toEqual([lost("")]);
  });

  test("where the column without a heading holds other texts too", async () => {
    const rows = [...goals(green, red, green), ["Väylä on syvä", "3 väylää", "Kaupunki"]];
    expect((await read([["Tavoite", "Toteuma 2031", ""], ...rows])).statuses).toEqual([...none, "none"]);
  });

  test("where the heading says that the column is something else", async () => {
    const rows = [red, green, red].map((fill, at) => [`|${fill}`, `Tavoite ${at}`, "12 laivaa"]);
    expect((await read([["Vastuutaho", "Tavoite", "Toteuma 2031"], ...rows])).statuses).toEqual(none);
  });
});

describe("colours behind words are the report's own lights", () => {
  const rows = (words: string, ...fills: readonly string[]) =>
    ["Satama kasvaa", "Laituri on ehjä", "Ranta on siisti"].map((goal, at) => [goal, `${words}|${fills[at] ?? ""}`]);
  const headings = ["Tavoite", "Ennuste 2/2031"];

  test("that decide where the words decide nothing, and stand with them in the text", async () => {
    const { statuses } = await read([headings, ...rows("Laivoja on tilattu.", green, red, amber)]);
    expect(statuses).toEqual(["on-track", "not-achieved", "at-risk"]);
  });

  test("that are asked where the words say the opposite, and give way where they say the same", async () => {
    const { statuses } = await read([headings, ...rows("Tavoite ei toteudu.", green, red, amber)]);
    expect(statuses).toEqual(["none", "not-achieved", "not-achieved"]);
  });

  test("only where they differ: one colour may mark what is new", async () => {
    const { statuses } = await read([headings, ...rows("Laivoja on tilattu.", amber, "", amber)]);
    expect(statuses).toEqual(["none", "none", "none"]);
  });

  test("only under a round: colours of goals and measures group them", async () => {
    const table = [["Tavoite", "Mittari", "Ennuste 2/2031"]].concat(
      [green, red, amber].map((fill, at) => [`Tavoite ${at}`, `Laivat|${fill}`, "Laivoja on tilattu."]),
    );
    expect((await read(table)).statuses).toEqual(["none", "none", "none"]);
  });

  test("not beside a status in words, which says more", async () => {
    const table = [["Tavoite", "Ennuste 2/2031", "Tila"]].concat(
      [green, red].map((fill, at) => [`Tavoite ${at}`, `Laivoja on tilattu.|${fill}`, "Keltainen"]),
    );
    expect((await read(table)).statuses).toEqual(["at-risk", "at-risk"]);
  });
});

describe("the colour of a mark is a light", () => {
  const marked = (...colours: readonly string[]) =>
    read([
      ["Tavoite", "Toteuma 2031", "Tila"],
      ...goals().map(([goal = "", told = ""], at) => [goal, told, `<span style="color:${colours[at] ?? ""}">●</span>`]),
    ]);

  test("under a heading that names a status", async () =>
    expect((await marked(green, red, green)).statuses).toEqual(["achieved", "not-achieved", "achieved"]));

  test("also where all of them have one colour: a mark says nothing else", async () =>
    expect((await marked(red, red, red)).statuses).toEqual(["not-achieved", "not-achieved", "not-achieved"]));

  test("and it is that of its own cell, where the page does not close cells", async () => {
    const row = (goal: string, colour: string) =>
      `<tr><td>${goal}<td>12 laivaa<td><span style="color:${colour}">●</span><td style="color:${red}">Lisätietoja satamasta.`;
    const { goals } = await readReportOf(
      "t.html",
      `<table><tr><th>Tavoite<th>Toteuma 2031<th>Tila<th>Lisätietoja${row("Satama kasvaa", green)}${row("Laituri on ehjä", green)}</table>`,
      { year: 2031 },
    );
    expect(goals.flatMap(({ statuses }) => statuses)).toEqual(["achieved", "achieved"]);
  });

  test("but no mark in the colour of the text is one", async () =>
    expect((await marked("#000000", "#000000", "")).statuses).not.toContain("achieved"));
});
