import type { Around } from "./clauseContext";
import type { RawClaim } from "./rawClaim";
import { beginsWith, either, endsWith, holding, oneOf } from "../../text/wordMatchers";

/** What a city wants less of: there, over the goal is bad and under it is good. */
export const lessIsBetter = either(
  holding(
    "hävik kulutu päästö poissaolo vuotove kustannu käsittelyai odotusai jonotusai läpimenoai tapaturm vaihtuvuu onnettomuu rikos valitus valituk lainakan hiilijalanjä vahinko vahingot keskeytymi reklamaatio virhe häiriö työttömy",
  ),
  beginsWith("sallit meno jono velka enimmäis aikaraj määräai määräaja takaraj katto yläraja enimmäisaika odotus"),
  endsWith("menot pituus kesto katto katon kattoa kattoon"),
);

/** In a clause of at most this many words "raja" is a limit, not a mark to pass. */
const bareAtMost = 4;
const isLimit = oneOf("raja rajan rajat rajaa");
const breaks = beginsWith("rikko rikkou riko");

/** "saatiin painettua alle", "lyheni alle": what is brought down is to be small. */
const brings = beginsWith("paine painu painoi puriste lyhen");

/** Turns "above the goal" and "below the goal" round where the clause speaks of something that is to be small. */
export function directed({ words }: Around, claim: RawClaim): RawClaim {
  // "Raja ylittyi" is over a limit; "100 000 kävijän raja ylittyi" is past a mark.
  // "Raja rikottiin" is past a mark, too.
  const limit =
    words.length <= bareAtMost &&
    words.some(({ lower }) => isLimit(lower)) &&
    !words.some(({ lower }) => breaks(lower));
  const turns = limit || words.some(({ lower }) => lessIsBetter(lower) || brings(lower));
  if (!turns) return claim;
  return { ...claim, act: claim.act === "reach" ? "fall-short" : "reach" };
}
