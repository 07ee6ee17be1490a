import type { Around } from "./clauseContext";
import type { RawClaim } from "./rawClaim";
import { beginsWith, either, endsWith, holding } from "../../text/wordMatchers";

/** What a city wants less of: there, over the goal is bad and under it is good. */
export const lessIsBetter = either(
  holding(
    "hävik kulutu päästö poissaolo vuotove kustannu käsittelyai odotusai jonotusai läpimenoai tapaturm vaihtuvuu onnettomuu rikos valitus valituk lainakan hiilijalanjä vahinko vahingot keskeytymi reklamaatio virhe häiriö työttömy",
  ),
  beginsWith("meno jono velka enimmäis aikaraj määräai määräaja takaraj katto yläraja enimmäisaika odotus"),
  endsWith("menot pituus kesto katto katon kattoa kattoon"),
);

/** Turns "above the goal" and "below the goal" round where the clause speaks of something that is to be small. */
export function directed({ words }: Around, claim: RawClaim): RawClaim {
  const turns = words.some(({ lower }) => lessIsBetter(lower));
  if (!turns) return claim;
  return { ...claim, act: claim.act === "reach" ? "fall-short" : "reach" };
}
