import type { Language } from "../model/dataset";
import statement from "./accessibility.json";

type InLanguages = Record<Language, string>;

/**
 * What the accessibility statement says of this site: the publisher's to keep true. `contact` and `provider` are the publisher's own, and empty
 * until they are filled in.
 */
export interface AccessibilityFacts {
  provider: string | null;
  state: "full" | "partial" | "none";
  prepared: string;
  reviewed: string | null;
  external: boolean;
  contact: { email: string | null; phone: string | null; form: string | null };
  tested: { date: string; what: InLanguages }[];
  shortcomings: { criterion: string | null; what: InLanguages }[];
}

const states = ["full", "partial", "none"] as const;

/** The facts as the publisher wrote them. A state that the law does not know counts as the least. */
export const accessibilityFacts: AccessibilityFacts = {
  ...statement,
  state: states.find((state) => state === statement.state) ?? "none",
};

/** The file that the publisher fills in, as it is named to the reader of an unfinished statement. */
export const accessibilityFile = "src/app/accessibility.json";
