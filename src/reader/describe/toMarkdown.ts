import { languages } from "../../domain/dataset/contract";
import type { Agreement, Method, MethodRule, Mutation, Speed } from "../../domain/method";

/** How a passage is read, as a document in Markdown: the precedence, every rule with its meaning, its examples and what it leaves alone, and how well it does. */
export const methodDocument = (
  { precedence, rules, agreement }: Method,
  { mutation, speed }: { mutation: Mutation; speed: Speed },
): string =>
  [
    "# How a passage is read",
    "The reader parts a passage into sentences and clauses, asks of each what it claims of the goal, and lets the rules below say what that makes of its target. It looks at words and their forms, never at parts of words. Where nothing is sure it abstains. This document is made from the rules themselves.",
    "## Which words win",
    "Where one text says several things, the strongest decides:",
    precedence.map(({ en }, at) => `${at + 1}. ${en}`).join("\n"),
    "Within one rank the worst wins.",
    "## Agreement with people",
    agreementText(agreement),
    "## How well it is tested, and how fast it is",
    `${mutation.date}: of ${grouped(mutation.killed + mutation.timedOut + mutation.survived + mutation.noCoverage)} small changes made to the reader's code and words, one at a time, its tests notice ${mutation.score} % (\`npm run mutation\`): ${grouped(mutation.killed)} fail a test, ${grouped(mutation.timedOut)} never end, ${grouped(mutation.survived)} go unnoticed, ${grouped(mutation.noCoverage)} are never reached. The prose of the rules' meanings and examples is left out.`,
    `${speed.date}: ${grouped(speed.assessmentsPerSecond)} assessments a second on one core, each of ${speed.sentences} sentences; the median of ${speed.runs} runs over ${grouped(speed.passages)} passages.`,
    "## The rules",
    "In the order in which they are asked; the first that fits a clause reads it. The words that decide are in bold.",
    ...rules.map(ruleText),
  ].join("\n\n");

function ruleText({ name, status, basis, meaning, examples, nearMisses }: MethodRule): string {
  const inLanguages = languages.flatMap((language) => {
    const deciding = examples
      .filter((example) => example.language === language)
      .map(({ text, deciding: words }) =>
        words.reduceRight(
          (marked, { start, end }) => `${marked.slice(0, start)}**${marked.slice(start, end)}**${marked.slice(end)}`,
          text,
        ),
      );
    const others = nearMisses
      .filter((nearMiss) => nearMiss.language === language)
      .map(({ text, status: read }) => `_${text}_ (${read})`);
    return [
      ...(deciding.length > 0 ? [`- \`${language}.${name}\`: ${deciding.join(" · ")}`] : []),
      ...(others.length > 0 ? [`- not \`${language}.${name}\`: ${others.join(" · ")}`] : []),
    ];
  });
  return [`### ${meaning.en}`, `**${status}**, ${basis}.`, inLanguages.join("\n")].join("\n\n");
}

function agreementText({ date, all, development, heldOut, heldOutUnseen }: Agreement): string {
  const parts = [
    ["all texts", all],
    ["the half that the rules were written with", development],
    ["the half held back, now", heldOut],
    ...(heldOutUnseen ? [["the half held back, at first sight", heldOutUnseen] as const] : []),
  ] as const;
  return [
    `Measured ${date} on sentences that people have judged, in Finnish, Swedish and English. Where people find a second reading right too, it counts as right in the second column of figures.`,
    [
      "| | texts | as people read it | or as people also read it | macro F1 | bad news read as good | a verdict where there is none |",
      "|---|---|---|---|---|---|---|",
      ...parts.map(
        ([name, one]) =>
          `| ${name} | ${one.n} | ${percent(one.accuracy)} | ${percent(one.withOtherRightReadings)} | ${one.macroF1} | ${one.badReadAsGood} | ${one.verdictWhereNone} |`,
      ),
    ].join("\n"),
  ].join("\n\n");
}

const grouped = (count: number): string => count.toLocaleString("en-GB");

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
