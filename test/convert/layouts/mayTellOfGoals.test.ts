import { expect, test } from "vitest";
import { readReportOf } from "../../fixtures/readReportOf";

const table = (...rows: readonly (readonly string[])[]) =>
  `<table>${rows.map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join("")}</tr>`).join("")}</table>`;

const read = async (...rows: readonly (readonly string[])[]) => {
  const goals = table(["Tavoite", "Toteuma 2031"], ["Silta valmistuu", "Tavoite saavutettiin."]);
  const report = await readReportOf("t.html", `<!doctype html><h1>Tilinpäätös 2031</h1>${goals}${table(...rows)}`);
  return { titles: report.goals.map(({ title }) => title), messages: report.messages.join("\n") };
};

test.each([
  [
    ["Nimi", "Puhelin"],
    ["Aalto", "040 123 4567"],
  ],
  [
    ["Namn", "E-post"],
    ["Berg", "berg@malm.example"],
  ],
  [
    ["Name", "Phone", "Email"],
    ["Reed", "0100 555 010", "reed@malm.example"],
  ],
  [
    ["Aalto", "040 123 4567"],
    ["Virtanen", "aalto@malm.example"],
  ],
  [
    ["Tehtävä", "Vastuuhenkilö"],
    ["Talous", "Aalto"],
  ],
])("a table of %s after the goals is left out with a message", async (...rows) => {
  const { titles, messages } = await read(...rows);
  expect(titles).toEqual(["Silta valmistuu"]);
  expect(messages).toContain(`a table that tells of no goals is left out, 2 rows: "${rows[0].join(" | ")}"`);
});

test.each([
  [
    ["Torni maalataan", "Tavoite ei toteutunut."],
    ["Kaivo korjataan", "Urakka kilpailutettiin."],
  ],
  [
    ["Torni maalataan", "Vihreä"],
    ["Kaivo korjataan", "Punainen"],
  ],
  [
    ["Torni maalataan", "12"],
    ["Kaivo korjataan", "4"],
  ],
])("a table of %s goes on with the goals before it", async (...rows) => {
  const { titles, messages } = await read(...rows);
  expect(titles).toEqual(["Silta valmistuu", "Torni maalataan", "Kaivo korjataan"]);
  expect(messages).toBe("");
});
