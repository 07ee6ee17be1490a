import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languages, type Language } from "../../src/domain/language";
import { assess, type Passage } from "../../src/reader/assess";

/**
 * A file per language, `unnamed.tsv` where the reader is to find the language out; one passage a line, with what a person approved. Given: the
 * report's year ("2030 outcome" in a year-end account) and the text. Then its reading: the status, the rule, and the words that say so where they
 * are not the whole text. Written anew with REWRITE=1; read the difference before you keep it.
 */
const files: readonly (Language | "unnamed")[] = [...languages, "unnamed"];
const pathOf = (file: string): string => `test/reader/readings/${file}.tsv`;
const linesOf = (file: string): string[] =>
  readFileSync(pathOf(file), "utf8")
    .split("\n")
    .filter((line) => line !== "");

function passageOf(line: string, language: Language | undefined): Passage {
  const [when = "", text = ""] = line.split("\t");
  const [year = "", kind] = when.split(" ");
  return {
    text,
    ...(language ? { language } : {}),
    ...(year === "" ? {} : { year: Number(year) }),
    ...(kind === "outcome" ? { kind } : {}),
  };
}

/** The rule's name, without the language that the file is of. */
const nameOf = (rule: string): string => rule.slice(3);

function lineOf(passage: Passage): string {
  const { text, year, kind } = passage;
  const { status, basis, rule, evidence, noneReason, unsure, postponedTo, partly } = assess(passage);
  return [
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
  ]
    .join("\t")
    .trimEnd();
}

describe.each(files)("%s: each sentence is read as a person approved it", (file) => {
  const language = languages.find((one) => one === file);
  const lines = linesOf(file);

  if (process.env["REWRITE"] === "1") {
    const written = lines.map((line) => lineOf(passageOf(line, language)));
    writeFileSync(pathOf(file), `${written.join("\n")}\n`);
  }

  test.each(linesOf(file).map((line) => [passageOf(line, language).text, line] as const))("%s", (_, line) =>
    expect(lineOf(passageOf(line, language))).toBe(line),
  );

  test("the sentences stand each once", () => {
    expect(new Set(lines.map((line) => line.split("\t").slice(0, 2).join("\t"))).size).toBe(lines.length);
  });
});
