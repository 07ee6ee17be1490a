import { expect, test } from "vitest";
import { readReportOf } from "../../../fixtures/readReportOf";

test.each([
  "V = toteutuu, K = vaarassa, P = ei toteudu",
  "Päivitetty 12.9.2031",
  "Updated 12 September 2031",
  "* ennakkotieto",
  "Värien merkitys",
  "Färgernas betydelse",
  "Colour key",
  "Luvut perustuvat kunnan omaan seurantaan, ja ne tarkentuvat tilinpäätöksen yhteydessä, kun kaikki yksiköt ovat raportoineet.",
])("a last row that tells of the whole table is no goal: %s", async (footer) => {
  const { goals, messages, dataset } = await readReportOf(
    "t.csv",
    ["Tavoite;Mittari;Toteuma 2031", "Satama kasvaa;12 laivaa;Toteutui.", `"${footer}";;`].join("\n"),
  );
  expect(goals.map(({ title }) => title)).toEqual(["Satama kasvaa"]);
  expect(messages).toEqual([]);
  expect(dataset.goals[0]?.cells.flatMap(({ paragraphs }) => paragraphs)).toContain(footer);
});

test("a last row with a goal that nothing is said of yet is a goal", async () => {
  const { goals } = await readReportOf(
    "t.csv",
    "Tavoite;Mittari;Toteuma 2031\nSatama kasvaa;12 laivaa;Toteutui.\nLaituri on ehjä;;",
  );
  expect(goals.map(({ title }) => title)).toEqual(["Satama kasvaa", "Laituri on ehjä"]);
});

test("an empty column of themes hides no goals", async () => {
  const { goals, messages } = await readReportOf(
    "t.csv",
    "Teema;Tavoite;Mittari;Toteuma 2031\n;Satama kasvaa;12 laivaa;Toteutui.\n;Laituri on ehjä;2 laituria;Ei toteutunut.",
  );
  expect(goals).toMatchObject([{ statuses: ["achieved"] }, { statuses: ["not-achieved"] }]);
  expect(messages).toEqual([]);
});

test("a table that is wider than any report's is refused in every format", async () => {
  const { messages } = await readReportOf("t.html", `<table><tr>${"<td>Tavoite".repeat(1001)}</table>`);
  expect(messages.join("\n")).toContain("1,001");
});

test("an upper heading that spans the last columns is theirs, though its row is written shorter", async () => {
  const { goals, rounds } = await readReportOf(
    "t.tsv",
    [
      ["Goal", "Q1 2031", "", "Q2 2031"],
      ["", "Status", "Notes", "Status", "Notes"],
      ["The port grows", "Green", "Two lines were opened.", "Amber", "One line is closed."],
      ["The pier is whole", "Green", "It was painted.", "Red", "A storm broke it."],
    ]
      .map((cells) => cells.join("\t"))
      .join("\n"),
  );
  expect(rounds).toEqual(["2031-1", "2031-2"]);
  expect(goals).toMatchObject([{ statuses: ["at-risk"] }, { statuses: ["not-achieved"] }]);
});

test("a sentence under the last row is a remark where the goals are no sentences, and a goal where they are", async () => {
  const read = async (goal: string, last: string) => {
    const lines = ["Tavoite;Toteuma 2031", `${goal};Tavoite saavutettiin.`, last];
    return (await readReportOf("t.csv", lines.join("\n"), { year: 2031 })).goals.map(({ title }) => title);
  };
  const remark = "Vuoden 2032 tavoitteista päätetään kesällä.";
  expect(await read("Satama kasvaa", remark)).toEqual(["Satama kasvaa"]);
  expect(await read("Satama kasvaa.", remark)).toHaveLength(2);
});
