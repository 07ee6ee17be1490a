import type { Mark } from "../../../claims";
import { beginsWith, either, oneOf } from "../../../text/wordMatchers";
import { aboutOf } from "../clauses/about";
import type { Around } from "../clauses/clauseContext";
import { isPresent } from "../clauses/tense";
import { promiseWords } from "../lexicon/words/promiseWords";
import { isBetterWhenLow } from "./direction";
import type { RawClaim } from "./rawClaim";

const { more, less, later, asMuch, owed, duty, agreed } = promiseWords;

/** How many words may stand between "kuin" and the verb of the promise: "kuin koko vuodelle oli luvattu". */
const promiseWithin = 6;
/** Between the comparative and "kuin": "enemmän tilaisuuksia kuin", "siinä tahdissa kuin". */
const comparedWithin = 4;
/** "Enemmän kuin viime vuonna luvattiin": a promise of another year. */
const otherTime = either(beginsWith("viime aiem aikaisem edelli"), oneOf("ennen"));

/** "Neljä enemmän kuin piti", "siinä tahdissa kuin rahoittajalle luvattiin", "myöhemmin kuin oli tarkoitus": what came about, compared with what was promised. */
export function comparedWithPromise(around: Around): RawClaim[] {
  const { words, mood, marks, negations } = around;
  const lowers = words.map(({ lower }) => lower);
  const than = lowers.indexOf("kuin");
  if (than < 1) return [];
  const promise = lowers.slice(than + 1, than + 1 + promiseWithin);
  const isOwed = promise.some((word, at) => owed(word) || (duty(word) && agreed(promise[at - 1] ?? promise[at + 1])));
  if (!isOwed || promise.some((word) => otherTime(word))) return [];
  const compared = lowers.slice(Math.max(0, than - comparedWithin), than);
  const about = aboutOf(around, than);
  const time = isPresent(around) ? "now" : "done";
  const claim = (act: RawClaim["act"], own: readonly Mark[] = []): RawClaim[] => [
    {
      act,
      denied: false,
      // A pace that is kept is no goal that is reached.
      time: act === "advance" ? "now" : time,
      mood,
      marks: new Set<Mark>([...marks, ...own]),
      about,
    },
  ];
  const isDenied = negations.length > 0;
  if (compared.some((word) => asMuch(word))) return isDenied ? claim("lag") : claim("advance", ["plan"]);
  if (isDenied) return [];
  if (compared.some((word) => later(word))) return claim("delay");
  const isMore = compared.some((word) => more(word));
  const isLess = compared.some((word) => less(word));
  if (isMore === isLess) return [];
  return claim(isMore !== isBetterWhenLow(around) ? "reach" : "fall-short");
}
