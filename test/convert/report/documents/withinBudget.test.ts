import { expect, test } from "vitest";
import { convert } from "../../../../src/convert/convert";
import { limits } from "../../../../src/convert/formats/limits";
import { readDelimited } from "../../../../src/convert/formats/readDelimited";

const headings = "Teema\tSitova tavoite\tEnnuste 1/2031\tEnnuste 2/2031";
const rowsOf = (count: number, says: string): string[] =>
  Array.from({ length: count }, (_, at) => `Puistot\tTavoite numero ${at + 1}\t${says}\tTavoite toteutuu.`);

const document = (file: string, rows: readonly string[]) => ({
  file,
  sha256: "0".repeat(64),
  blocks: [readDelimited([headings, ...rows].join("\n"), file).table],
});

const converted = (...documents: ReturnType<typeof document>[]) =>
  convert([{ id: "r", documents, settings: {}, review: {} }], { goals: [] }, { withReview: true });

test("a document that asks for more assessments than any report is left out, and the others are read", () => {
  const rows = limits.assessments / 2 + 1;
  const { dataset, messages } = converted(
    document("r/a.tsv", rowsOf(rows, "Työ etenee.")),
    document("r/b.tsv", ["Katot\tKatot korjataan\tTavoite ei toteudu.\t"]),
  );
  expect(dataset.goals.map(({ title }) => title)).toEqual(["Katot korjataan"]);
  expect(messages).toMatchObject([
    { file: "r/a.tsv", topic: "too-many-assessments", values: { rows, rounds: 2, most: limits.assessments } },
  ]);
});

test("a document whose rounds say more than those of any report is left out, and nothing else is said of it", () => {
  const { dataset, messages } = converted(document("r/a.tsv", rowsOf(20, "Työ etenee. ".repeat(6000))));
  expect(dataset.goals).toEqual([]);
  expect(messages).toMatchObject([{ file: "r/a.tsv", topic: "too-much-told" }]);
});
