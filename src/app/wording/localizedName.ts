import type { Language, Programme, Theme } from "../../domain/dataset/schema";
import type { GoalSummary, TargetSummary } from "../../domain/dataset/summary";

/** Anything with a name in the report's language. */
export type Localizable = GoalSummary | TargetSummary | Theme | Programme;

/** The name in the given language if it is translated, else as the report writes it. */
export const localizedName = (language: Language, named: Localizable): string =>
  named.translations[language] ?? ("title" in named ? named.title : named.name);
