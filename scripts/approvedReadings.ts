import type { LabelledPassage } from "./labelledPassages";
import { languages } from "../src/domain/language";
import { statuses } from "../src/domain/status";

/**
 * The sentences of a file of test/reader/readings with what a person approved of them: the round, the text, the status, the rule, and the deciding words
 * where they are not the whole text.
 */
export const approvedReadings = (file: string, lines: string): LabelledPassage[] =>
  lines.split("\n").flatMap((line, at) => {
    const [round = "", text = "", said = "", , words = text] = line.split("\t");
    const label = statuses.find((status) => said.split(/[ ,]/u)[0] === status);
    const language = languages.find((one) => file === `${one}.tsv`);
    if (!label || !language) return [];
    const year = Number(round.split(" ")[0]);
    // What is said of no round holds in a year-end account too; only a forecast of success may mean there that it came true.
    const kinds = round.endsWith("outcome")
      ? (["outcome"] as const)
      : label === "on-track"
        ? (["forecast"] as const)
        : (["forecast", "outcome"] as const);
    return kinds.map((kind) => ({
      id: `${file}:${at + 1} ${kind}`,
      passage: { text, language, kind, ...(year > 0 ? { year } : {}) },
      label,
      accepted: [label],
      evidence: words,
    }));
  });
