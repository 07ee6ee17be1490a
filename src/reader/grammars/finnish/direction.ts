import type { Around } from "./clauseContext";
import type { RawClaim } from "./rawClaim";
import { beginsWith, either, endsWith, holding, oneOf } from "../../text/wordMatchers";

/** Things of which less is better: going over the goal is bad, and staying under it is good. */
export const lessIsBetter = either(
  holding(
    "hävik kulutu päästö poissaolo vuotove kustannu käsittelyai odotusai jonotusai läpimenoai tapaturm vaihtuvuu onnettomuu rikos valitus valituk lainakan hiilijalanjä vahinko vahingot keskeytymi reklamaatio virhe häiriö työttömy",
  ),
  beginsWith("sallit meno jono velka enimmäis aikaraj määräai määräaja takaraj katto yläraja enimmäisaika odotus"),
  endsWith("menot pituus kesto katto katon kattoa kattoon"),
);

/** In a clause of at most this many words "raja" is an upper limit; in a longer one it may be a number that was hoped for. */
const bareAtMost = 4;
const isLimit = oneOf("raja rajan rajat rajaa");
const breaks = beginsWith("rikko rikkou riko");

/** "saatiin painettua alle", "lyheni alle": something that is brought down is better the lower it is. */
const brings = beginsWith("paine painu painoi puriste lyhen");

/** Swaps success and failure in "above the goal" and "below the goal" if the clause is about something of which less is better. */
export function directed({ words }: Around, claim: RawClaim): RawClaim {
  // "Raja ylittyi" exceeds a limit, which is bad; "100 000 kävijän raja ylittyi" passes a number that was hoped for.
  // "Raja rikottiin" passes a number that was hoped for, too.
  const limit =
    words.length <= bareAtMost &&
    words.some(({ lower }) => isLimit(lower)) &&
    !words.some(({ lower }) => breaks(lower));
  const turns = limit || words.some(({ lower }) => lessIsBetter(lower) || brings(lower));
  if (!turns) return claim;
  return { ...claim, act: claim.act === "reach" ? "fall-short" : "reach" };
}
