import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { convert } from "../../src/convert/convert";
import { readDocument } from "../../src/convert/formats/readDocument";
import type { ReportSettings } from "../../src/convert/settings/reportSettings";
import type { Assessment, Dataset } from "../../src/domain/dataset/schema";

const expectedSchema = z.object({
  rounds: z.array(z.string()),
  goals: z.array(
    z.object({
      theme: z.string(),
      title: z.string(),
      programmes: z.array(z.string()),
      targets: z.array(
        z.object({
          name: z.string(),
          assessments: z.record(
            z.string(),
            z.object({
              status: z.string(),
              also: z.optional(z.array(z.string())),
              evidence: z.optional(z.string()),
              row: z.optional(z.number()),
              column: z.optional(z.number()),
              paragraph: z.optional(z.number()),
            }),
          ),
        }),
      ),
    }),
  ),
});

const cases: [string, string, ReportSettings][] = [
  [
    "kuva-2020",
    "sources/kuva-2020/kuva-2020.tsv",
    { corrections: [{ received: "asiakastytyväisyys", corrected: "asiakastyytyväisyys" }] },
  ],
  ["rakennettu-ymparisto-2023", "test/fixtures/cases/rakennettu-ymparisto-2023/raportti.tsv", {}],
  ["mantykoski-2024", "test/fixtures/cases/mantykoski-2024/raportti.tsv", {}],
  ["lillstrand-2024", "test/fixtures/cases/lillstrand-2024/raportti.tsv", {}],
  ["eastwick-2025", "test/fixtures/cases/eastwick-2025/raportti.tsv", {}],
];

describe.each(cases)("%s, without review and without its vocabulary", async (id, path, settings) => {
  const expected = expectedSchema.parse(JSON.parse(readFileSync(`test/fixtures/cases/${id}/expected.json`, "utf8")));
  const { document } = await readDocument(`${id}/report.tsv`, readFileSync(path));
  const { dataset, messages } = convert(
    [{ id, documents: document ? [document] : [], settings, review: {} }],
    { goals: [] },
    { withReview: false },
  );

  test("everything is read", () => {
    expect(messages).toEqual([]);
    expect(dataset.reports[0]?.rounds.map((round) => round.id)).toEqual(expected.rounds);
  });

  test("goals, themes and programmes are those that people read", () => {
    expect(dataset.goals.map((goal) => [nameOf(dataset.themes, goal.themeId), goal.title])).toEqual(
      expected.goals.map(({ theme, title }) => [theme, title]),
    );
    expect(dataset.goals.map((goal) => goal.programmeIds.map((id) => nameOf(dataset.programmes, id)))).toEqual(
      expected.goals.map(({ programmes }) => programmes),
    );
  });

  test("targets are as many, and in the order of first mention", () => {
    expect(dataset.goals.map((goal) => goal.targets.length)).toEqual(
      expected.goals.map(({ targets }) => targets.length),
    );
  });

  const pairs = expected.goals.flatMap((goal, g) =>
    goal.targets.flatMap((target, t) =>
      expected.rounds.map((roundId) => ({
        title: `${target.name}, ${roundId}`,
        wanted: target.assessments[roundId],
        found: dataset.goals[g]?.targets[t]?.assessments.find((assessment) => assessment.roundId === roundId),
      })),
    ),
  );
  test.each(pairs)("$title", ({ wanted, found }) => {
    // What is not sure enough is asked, never guessed: then the answer that is offered is the right one.
    const offered = found?.status === "none" ? found.candidate?.status : undefined;
    expect([wanted?.status, ...(wanted?.also ?? [])]).toContain(offered ?? found?.status);
    if (wanted?.evidence !== undefined && found?.status === wanted.status) expectSameWords(found, wanted.evidence);
    if (wanted?.row !== undefined)
      expect(found?.source).toContainEqual({ row: wanted.row, column: wanted.column, paragraph: wanted.paragraph });
  });

  test("at most a fifth is asked", () => {
    const all = assessmentsOf(dataset);
    expect(all.filter((one) => one.status === "none" && one.candidate).length).toBeLessThanOrEqual(all.length / 5);
  });

  test("every quote stands where the dataset says it stands", () => {
    for (const assessment of assessmentsOf(dataset))
      for (const quote of [assessment.evidence, assessment.reason])
        if (quote) expect(assessment.text.slice(quote.start, quote.end)).toBe(quote.quote);
  });

  test("an assessment's text is its paragraphs as received", () => {
    for (const goal of dataset.goals)
      for (const { text: own, source } of goal.targets.flatMap(({ assessments }) => assessments))
        expect(own).toBe(
          source
            .map(
              ({ row, column, paragraph }) =>
                goal.cells.find((cell) => cell.row === row && cell.column === column)?.paragraphs[paragraph - 1],
            )
            .join("\n"),
        );
  });

  test("every character of the source that is not blank and no tag is in the dataset", () => {
    const report = dataset.reports[0];
    const kept = [
      ...(report?.columns ?? []),
      ...dataset.goals.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs)),
    ];
    const words = (all: string) => all.split(/\s+/).filter(Boolean);
    const known = new Set(words(kept.join("\n")));
    expect(words(readFileSync(path, "utf8").replace(/<[^>]+>/g, " ")).filter((word) => !known.has(word))).toEqual([]);
  });
});

function expectSameWords({ evidence }: Assessment, words: string): void {
  const quote = evidence?.quote ?? "";
  expect(quote.includes(words) || words.includes(quote), `"${quote}" and "${words}"`).toBe(true);
}

const nameOf = (named: Dataset["themes"], id: string) => named.find((one) => one.id === id)?.name;
const assessmentsOf = ({ goals }: Dataset) =>
  goals.flatMap(({ targets }) => targets.flatMap(({ assessments }) => assessments));
