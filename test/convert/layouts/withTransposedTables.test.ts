import { expect, test } from "vitest";
import { readReportOf } from "../../fixtures/readReportOf";

const read = (...lines: string[]) => readReportOf("t.csv", lines.join("\n"), { year: 2031 });

test.each([
  [
    ["Tavoite", "Mittari", "Tilanne 1–6/2031", "Toteuma 2031"],
    ["Satama kasvaa", "12 laivaa", "Tavoite toteutuu.", "Tavoite saavutettiin."],
    ["Nosturi korjataan", "1 nosturi", "Tavoite toteutuu.", "Tavoitetta ei saavutettu."],
  ],
  [
    ["Mål", "Mätare", "Utfall 1–6/2031", "Utfall 2031"],
    ["Hamnen växer", "12 fartyg", "Målet nås.", "Målet nåddes."],
    ["Kranen lagas", "1 kran", "Målet nås.", "Målet nåddes inte."],
  ],
])("goals beside each other, with what is said of each below it: %s", async ([...labels], one, other) => {
  const rows = labels.map((label, at) => [label, one[at], other[at]].join(";"));
  const { goals, dataset } = await read("HAMN;;", ...rows);
  expect(goals.map(({ title }) => title)).toEqual([one[0], other[0]]);
  const assessments = dataset.goals.flatMap(({ targets }) => targets.flatMap((target) => target.assessments));
  expect(assessments.map(({ status }) => status)).toEqual(["on-track", "achieved", "on-track", "not-achieved"]);
  // Each cell keeps its own row and column.
  const told = dataset.goals[1]?.cells.find(({ paragraphs }) => paragraphs[0] === other[3]);
  expect([told?.row, told?.column]).toEqual([5, 3]);
});

test("a table whose first row holds headings stays as it is, and one without results is not turned", async () => {
  const upright = await read("Tavoite;Toteuma 2031;Huomautus", "Satama kasvaa;Tavoite saavutettiin.;–");
  expect(upright.goals.map(({ title }) => title)).toEqual(["Satama kasvaa"]);
  const plan = await read(
    "Tavoite;Satama kasvaa;Nosturi korjataan",
    "Mittari;12 laivaa;1 nosturi",
    "Vastuu;Satama;Katu",
  );
  expect(plan.goals).toEqual([]);
});
