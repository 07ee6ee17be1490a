import { parseSiteData } from "./dataset/parseSiteData";
import type { Language } from "./language";
import type { Measurement } from "./measurement";
import type { Basis, Status, Verdict } from "./status";

type InEachLanguage = Record<Language, string>;

/** An example sentence of a rule, with the spans of the words that decide. */
export interface Example {
  language: Language;
  text: string;
  deciding: { start: number; end: number }[];
}

/** A sentence that looks as if a rule matched it, and what it is read as instead. */
export interface NearMiss {
  language: Language;
  text: string;
  status: Status;
}

/** A rule as the method page shows it. */
export interface MethodRule {
  name: string;
  /** The kind of round of its examples, if the rule depends on it. */
  kind?: "forecast" | "outcome" | undefined;
  status: Verdict;
  basis: Basis;
  meaning: InEachLanguage;
  examples: Example[];
  nearMisses: NearMiss[];
  /** How often it was right, `right` of `n`, on texts that no rule was written from. Left out if it decided none of them. */
  record?: { n: number; right: number } | undefined;
}

/** How the reader works, generated from the rules: every rule in the order in which they are tried, and how well each does. */
export interface Method {
  precedence: InEachLanguage[];
  rules: MethodRule[];
  measured: Measurement;
}

/** Reads the method file that the build wrote. Throws `DatasetError` if the JSON is not one. */
export const readMethod = (json: unknown): Method =>
  parseSiteData<Method>(json, { precedence: "list", rules: "list", measured: "object" });
