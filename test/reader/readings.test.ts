import { writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/model/dataset";
import { assess, type Passage } from "../../src/reader/assess";
import table from "./readings.tsv?raw";

/**
 * One sentence a line, with what a person approved: language, the report's year, the text, the status, the rule, the words that say so where
 * they are not the whole text, and what else was heard. Written anew with REWRITE=1; read the difference before you keep it.
 */
const lines = table.split("\n").filter((line) => line !== "");

const passageOf = (line: string): Passage => {
  const [named, year = "", text = ""] = line.split("\t");
  const language = languages.find((one) => one === named);
  if (!language) throw new Error(`no language: ${line}`);
  return { language, text, ...(year === "" ? {} : { year: Number(year) }) };
};

function lineOf(passage: Passage): string {
  const { status, rule, evidence, lost, noneReason, unsure, postponedTo } = assess(passage);
  const words = evidence?.quote === passage.text ? "" : (evidence?.quote ?? "");
  const said = status === "none" ? `none, ${noneReason ?? ""}` : status;
  return [
    passage.language,
    passage.year ?? "",
    passage.text,
    [said, ...(postponedTo === undefined ? [] : [postponedTo]), ...(unsure === null ? [] : [`(${unsure})`])].join(" "),
    rule?.slice(3) ?? "",
    words,
    lost.map((signal) => signal.rule.slice(3)).join(", "),
  ].join("\t");
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
