import type { GoalRows } from "../table/rows/rowGoal";

/** A programme that goals are linked to: its name, corrected where it is known to be misspelt, and the other forms that the report uses. */
export interface FoundProgramme {
  name: string;
  aliases: string[];
}

/**
 * The names of programmes in each goal's cells. Two spaces and line breaks part names; a run of names with one space between them is parted where
 * it is made wholly of names that stand alone elsewhere in the report, else of names that `vocabulary` knows.
 */
export function programmesOf(
  goals: readonly GoalRows[],
  vocabulary: readonly string[],
  correct: (text: string) => string,
): { found: FoundProgramme[]; byGoal: string[][] } {
  const parts = goals.map((goal) =>
    goal.cells
      .filter(({ role }) => role.kind === "programme")
      .flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => text.split(/\s{2,}|\n|;|•/)))
      .map((part) => part.replace(/^[-–\s]+|[,.\s]+$/g, ""))
      .filter(Boolean),
  );
  const all = [...new Set(parts.flat())];
  const alone = all.filter((part) => partedBy(part, all) === null);
  const names = parts.map((found) =>
    found.flatMap((part) => partedBy(part, alone) ?? partedBy(part, [...alone, ...vocabulary]) ?? [part]),
  );
  const found: FoundProgramme[] = [];
  const byGoal = names.map((received) => [
    ...new Set(
      received.map((form) => {
        const name = correct(form);
        const known = found.find((one) => same(one.name, name));
        const programme = known ?? { name, aliases: [] };
        if (!known) found.push(programme);
        if (form !== programme.name && !programme.aliases.includes(form)) programme.aliases.push(form);
        return programme.name;
      }),
    ),
  ]);
  return { found, byGoal };
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The text as two or more of the names, or null where it is not wholly made of them. Longer names are tried first. */
function partedBy(text: string, names: readonly string[]): string[] | null {
  const others = names.filter((name) => !same(name, text)).toSorted((a, b) => b.length - a.length);
  const split = (rest: string): string[] | null => {
    if (rest === "") return [];
    for (const name of others) {
      if (!same(rest.slice(0, name.length), name) || !/^(?:\s|$)/.test(rest.slice(name.length))) continue;
      const more = split(rest.slice(name.length).trim());
      if (more) return [rest.slice(0, name.length), ...more];
    }
    return null;
  };
  return split(text);
}
