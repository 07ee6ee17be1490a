import { writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/domain/dataset/contract";
import { assess, type Passage, type Signal } from "../../src/reader/assess";
import type { Claim } from "../../src/reader/claims";
import { languageOf } from "../../src/reader/text/detectLanguage";
import { readSentence } from "../../src/reader/grammars/readSentence";
import { sentencesOf } from "../../src/reader/text/sentences";
import table from "./readings.tsv?raw";

/**
 * One passage a line, with what a person approved. Given: language, the report's year ("2030 outcome" in a year-end account), the text. Then its
 * reading: the status, the rule, the words that say so where they are not the whole text, what else was heard, what each clause was understood to
 * claim, the reason, the misspelt words, the dates. Written anew with REWRITE=1; read the difference before you keep it.
 */
const lines = table.split("\n").filter((line) => line !== "");

const passageOf = (line: string): Passage => {
  const [named, when = "", text = ""] = line.split("\t");
  const language = languages.find((one) => one === named);
  if (!language && named !== "") throw new Error(`no language: ${line}`);
  const [year = "", kind] = when.split(" ");
  return {
    text,
    ...(language ? { language } : {}),
    ...(year === "" ? {} : { year: Number(year) }),
    ...(kind === "outcome" ? { kind } : {}),
  };
};

/** "reach not done goal partly": an affirmed, plain claim in the present has nothing to tell of these. */
function toldOf({ act, denied, time, mood, marks, about, year, conceded, span }: Claim, sentence: string): string {
  const words = [
    act,
    ...(denied ? ["not"] : []),
    ...(time === "now" ? [] : [time]),
    ...(mood === "plain" ? [] : [mood]),
    about,
    ...[...marks].toSorted(),
    ...(year === undefined ? [] : [String(year)]),
    ...(conceded ? ["conceded"] : []),
  ].join(" ");
  const said = sentence.slice(span.start, span.end);
  return said === sentence ? words : `${words} “${said}”`;
}

const claimsOf = ({ text, language = languageOf(text), year }: Passage): string[] =>
  sentencesOf(text, language).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    return readSentence(sentence, language, year).claims.map((claim) => toldOf(claim, sentence));
  });

/** The rule's name, without the language that the line begins with. */
const nameOf = (rule: string): string => rule.slice(3);
const lostTo = ({ rule, status, rank, basis }: Signal): string => `${nameOf(rule)} ${status} ${basis} ${rank}`;

function lineOf(passage: Passage): string {
  const { text, language = "", year, kind } = passage;
  const reading = assess(passage);
  const { status, basis, rule, evidence, lost, noneReason, unsure, postponedTo, reason, misspelt, partly } = reading;
  return [
    language,
    [year ?? "", ...(kind ? [kind] : [])].join(" "),
    text,
    [
      status === "none" ? `none, ${noneReason ?? ""}` : status,
      ...(postponedTo === undefined ? [] : [postponedTo]),
      ...(partly ? ["partly"] : []),
      ...(basis === "inferred" ? ["inferred"] : []),
      ...(unsure === null ? [] : [`(${unsure})`]),
    ].join(" "),
    nameOf(rule ?? ""),
    evidence?.quote === text ? "" : (evidence?.quote ?? ""),
    lost.map(lostTo).join(", "),
    claimsOf(passage).join("; "),
    reason?.quote ?? "",
    misspelt.map(({ received, corrected }) => `${received} → ${corrected}`).join(", "),
    [reading.date ?? "", ...reading.events.map(({ date }) => date)].join(" ").trimEnd(),
  ]
    .join("\t")
    .trimEnd();
}

if (process.env["REWRITE"] === "1") {
  const written = lines.map((line) => lineOf(passageOf(line)));
  writeFileSync("test/reader/readings.tsv", `${written.join("\n")}\n`);
} else {
  describe("each sentence is read as a person approved it", () => {
    test.each(lines.map((line) => [passageOf(line).text, line] as const))("%s", (_, line) =>
      expect(lineOf(passageOf(line))).toBe(line),
    );
  });
}

test("the sentences are there, each once", () => {
  expect(lines.length).toBeGreaterThan(500);
  expect(new Set(lines.map((line) => line.split("\t").slice(0, 3).join("\t"))).size).toBe(lines.length);
});
