import { parseSiteData } from "./dataset/parseSiteData";
import type { Language } from "./language";
import type { Measurement } from "./measurement";
import type { Basis, Status, Verdict } from "./status";

type InEachLanguage = Record<Language, string>;

/** A sentence that a rule reads, and the places of the words that decide. */
export interface Example {
  language: Language;
  text: string;
  deciding: { start: number; end: number }[];
}

/** A sentence that a rule seems to fit, and what it is read as instead. */
export interface NearMiss {
  language: Language;
  text: string;
  status: Status;
}

/** A rule as the method page tells it. */
export interface MethodRule {
  name: string;
  /** The kind of round that its examples stand in, where it makes a difference. */
  kind?: "forecast" | "outcome" | undefined;
  status: Verdict;
  basis: Basis;
  meaning: InEachLanguage;
  examples: Example[];
  nearMisses: NearMiss[];
  /** How often its verdicts were right on texts that no rule was written from: `right` of `n`; none where it decided nothing there. */
  record?: { n: number; right: number } | undefined;
}

/** How the reader reads, told by the rules themselves: what decides, each rule in the order in which it is asked, and how well it does. */
export interface Method {
  precedence: InEachLanguage[];
  rules: MethodRule[];
  measured: Measurement;
}

/** The method in a document that the build wrote. Throws `DatasetError` where it is none. */
export const readMethod = (json: unknown): Method =>
  parseSiteData<Method>(json, { precedence: "list", rules: "list", measured: "object" });
