import { describe, expect, test } from "vitest";
import { readReportOf } from "../../../fixtures/readReportOf";

const table = (...rows: string[][]): string =>
  `<table>${rows.map((row, at) => `<tr>${row.map((cell) => (at === 0 ? `<th>${cell}</th>` : `<td>${cell}</td>`)).join("")}</tr>`).join("")}</table>`;

describe("one document with tables and prose", () => {
  const goals = table(
    ["Tavoite", "Mittari", "Toteuma 2031"],
    ["Satama kasvaa", "Laivoja 20", "Tavoite ei toteutunut."],
  );
  const read = (...parts: string[]) => readReportOf("t.html", `<!doctype html><body>${parts.join("")}</body>`);

  test("a goal that only the prose has is a goal beside those of the tables", async () => {
    const { goals: found, messages } = await read(
      "<h1>Tilinpäätös 2031</h1>",
      goals,
      "<h2>Lämpö Oy</h2><p><b>Tavoite:</b> Yhtiö maksaa osinkoa.</p><p><b>Toteuma:</b> Tavoite toteutui.</p>",
    );
    expect(found).toMatchObject([
      { title: "Satama kasvaa", statuses: ["not-achieved"] },
      { title: "Yhtiö maksaa osinkoa.", unit: "Lämpö Oy", statuses: ["achieved"] },
    ]);
    expect(messages.filter((message) => message.includes("Yhtiö"))).toEqual([]);
  });
});
