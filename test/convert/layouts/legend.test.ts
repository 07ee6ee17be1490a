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

test("lights that are colours and no words are said to be lost", async () => {
  const { messages } = await readReportOf(
    "t.html",
    table("Liikennevalo", ["Satama kasvaa", "12 laivaa", "#ff0000"], ["Laituri on ehjä", "2 laituria", "#00ff00"]),
    { year: 2031 },
  );
  expect(messages).toEqual([expect.stringContaining('the colours under "Liikennevalo" are left out')]);
});
