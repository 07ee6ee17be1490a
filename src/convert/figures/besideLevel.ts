import type { Language } from "../../domain/dataset/schema";

/** What stands before a level where a report names it. */
const levelLabels: Readonly<Record<Language, string>> = { fi: "Tavoite", sv: "Mål", en: "Target" };

/** An account of a goal with the goal's own words before it, as a report would give both, and where the account begins. */
export function besideLevel(level: string, account: string, language: Language): { text: string; at: number } {
  const words = level.replace(/\s+/gu, " ").trim();
  const opening = `${levelLabels[language]}: ${words}${/[.!?]$/.test(words) ? "" : "."} `;
  return { text: opening + account, at: opening.length };
}
