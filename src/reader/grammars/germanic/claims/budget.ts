import type { Act, Claim, Mark } from "../../../claims";
import type { PlainClause } from "../clauses/plainClause";
import type { BudgetWords } from "../lexicon/vocabulary";
import type { WordTest } from "../../../text/wordMatchers";

/** The claims of a clause that compares money with the budget: "kostnaderna överskred budgeten", "hölls inom budget", "sämre än budgeterat". */
export function budgetClaims(
  clause: PlainClause,
  budget: BudgetWords,
  marks: ReadonlySet<Mark>,
): Omit<Claim, "span" | "sentence" | "conceded">[] {
  const { words } = clause;
  const is = (test: WordTest): boolean => words.some(test);
  const money = is(budget.spent) || is(budget.earned);
  const named = is(budget.word);
  if (clause.marks.has("goal") || (!named && !money)) return [];
  /** Income over the budget is good, and spending over it is bad. */
  const over: Act | null = is(budget.earned) ? (is(budget.spent) ? null : "reach") : "fall-short";
  const under: Act | null = is(budget.earned)
    ? is(budget.spent)
      ? null
      : "fall-short"
    : is(budget.spent)
      ? "reach"
      : null;
  const actAt = (word: string, at: number): Act | null => {
    const compared = words[at + 1] === budget.than && words.slice(at + 2, at + 5).some(budget.planned);
    if (compared && budget.better(word)) return "reach";
    if (compared && budget.worse(word)) return "fall-short";
    if (compared && budget.more(word)) return over;
    if (compared && budget.less(word)) return under;
    if (!named) return null;
    if (budget.exceeds(word)) return over;
    if (budget.undercuts(word)) return under;
    if (budget.suffices(word)) return "reach";
    if (budget.within(word) && words.slice(at + 1, at + 5).some(budget.word)) return "reach";
    const against = words.slice(at + 1).some(budget.against);
    if (against && budget.deficit(word)) return "fall-short";
    return against && budget.surplus(word) ? "reach" : null;
  };
  const denied = clause.marks.has("negation");
  const mood = clause.marks.has("probable") ? "probable" : clause.marks.has("may") ? "uncertain" : "plain";
  const time = words.some(budget.past) ? "done" : "now";
  const act = words.map(actAt).find((found) => found !== null);
  return act ? [{ act, denied, time, mood, marks, about: "other" }] : [];
}
