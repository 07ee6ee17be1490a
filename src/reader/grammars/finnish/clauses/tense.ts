import type { Around } from "./clauseContext";
import type { Word } from "./clauses";
import { oneOf } from "../../../text/wordMatchers";

const past = oneOf(
  "oli olivat ollut olleet oltu oltiin tapahtunut sattunut tullut ilmennyt esiintynyt todettu havaittu pysyi pysyivät",
);
const isPastForm = ({ lower, entry }: Word): boolean =>
  past(lower) || entry.verbs.some(({ form }) => form === "past" || form === "participle");
const isPresentForm = ({ entry }: Word): boolean => entry.verbs.some(({ form }) => form === "present");

/** Whether the clause is in the past or in the perfect. */
export const isPast = ({ words }: Pick<Around, "words">): boolean => words.some(isPastForm);

/** Whether the clause is in the present, which in a forecast speaks of what is to come. */
export const isPresent = ({ words }: Pick<Around, "words">): boolean =>
  words.some(isPresentForm) && !words.some(isPastForm);

/** "Ei poikkeamia", "Suunnitelman mukaisesti": whether the clause has no verb at all. */
export const isVerbless = ({ words }: Pick<Around, "words">): boolean =>
  words.every(({ entry }) => !entry.carries && entry.verbs.every(({ form }) => form === "noun"));
