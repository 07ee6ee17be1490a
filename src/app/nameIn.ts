import type { Goal, Language, Programme, Target, Theme } from "../model/dataset";

/** What a report names. */
export type Named = Goal | Target | Theme | Programme;

/** The name in the interface's language where it is translated, else as the report writes it. */
export const nameIn = (language: Language, named: Named): string =>
  named.translations[language] ?? ("title" in named ? named.title : named.name);
