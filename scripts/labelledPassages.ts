import * as z from "zod/mini";
import { languages } from "../src/domain/language";
import { statuses, type Status } from "../src/domain/status";
import type { Passage } from "../src/reader/reading";

const line = z.object({
  id: z.string(),
  lang: z.enum(languages),
  text: z.string(),
  year: z.optional(z.int()),
  genre: z.optional(z.enum(["forecast", "outcome"])),
  label: z.enum(statuses),
  alt: z.optional(z.array(z.enum(statuses))),
  evidence: z.optional(z.string()),
});

/** A passage, and the statuses that people find right for it. */
export interface LabelledPassage {
  readonly id: string;
  readonly passage: Passage;
  readonly label: Status;
  readonly accepted: readonly Status[];
  /** The words that decide, where people marked them. */
  readonly evidence: string | undefined;
}

/** The passages of a file of JSON lines. */
export const labelledPassages = (jsonLines: string): LabelledPassage[] =>
  jsonLines
    .split("\n")
    .filter((text) => text !== "")
    .map((text) => {
      const { id, lang, text: prose, year, genre, label, alt = [], evidence } = z.parse(line, JSON.parse(text));
      return {
        id,
        passage: {
          text: prose,
          language: lang,
          ...(year === undefined ? {} : { year }),
          ...(genre === undefined ? {} : { kind: genre }),
        },
        label,
        accepted: [label, ...alt],
        evidence,
      };
    });
