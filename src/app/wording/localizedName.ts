import type { Language, Programme, Theme } from "../../domain/dataset/contract";
import type { GoalLine, TargetLine } from "../../domain/dataset/summary";

/** What a report names. */
export type Named = GoalLine | TargetLine | Theme | Programme;

/** The name in the interface's language where it is translated, else as the report writes it. */
export const nameIn = (language: Language, named: Named): string =>
  named.translations[language] ?? ("title" in named ? named.title : named.name);
