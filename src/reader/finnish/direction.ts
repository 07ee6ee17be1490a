import type { Around } from "./around";
import type { RawClaim } from "./rawClaim";

/** What a city wants less of: there, over the goal is bad and under it is good. */
export const lessIsBetter =
  /hävik|kulutu|päästö|poissaolo|vuotove|kustannu|^meno|menot$|käsittelyai|odotusai|jonotusai|läpimenoai|^jono|tapaturm|vaihtuvuu|onnettomuu|rikos|valitu[sk]|^velka|lainakan|hiilijalanjä|vahinko|vahingot|keskeytymi|reklamaatio|virhe|häiriö|työttömy|pituus$|kesto$/u;

/** Turns "above the goal" and "below the goal" round where the clause speaks of something that is to be small. */
export function directed({ words }: Around, claim: RawClaim): RawClaim {
  const turns = words.some(({ lower }) => lessIsBetter.test(lower));
  if (!turns) return claim;
  return { ...claim, act: claim.act === "reach" ? "fall-short" : "reach" };
}
