import type { Mark } from "../../../claims";
import { either, endsWith, oneOf } from "../../../text/wordMatchers";
import type { Around } from "../clauses/clauseContext";
import { success, type RawClaim } from "./rawClaim";
import { laterYear } from "../clauses/time";

const nextJanuary = oneOf("tammikuussa helmikuussa alkuvuodesta");
const turnOfYear = oneOf("vuodenvaihteen vuoden tilikauden tilivuoden");
const over = oneOf("jälkeen päätyttyä vaihduttua vaihteessa");
const isAfterTurn = ([first, second]: Around["words"]): boolean => turnOfYear(first?.lower) && over(second?.lower);
const whenItIs = either(endsWith("kuussa"), oneOf("keväällä kesällä syksyllä talvella loppuvuodesta vuodenvaihteessa"));

/** A success that came later than it was to come: "valmistuu vasta marraskuussa" is a delay, "valmistui vasta tammikuussa" came after the year. */
export function slipped(around: Around, claim: RawClaim, year: number | undefined): RawClaim {
  const { words } = around;
  if (!success.has(claim.act) || claim.denied || claim.marks.has("beyond")) return claim;
  const after = words.slice(words.findIndex(({ lower }) => lower === "vasta") + 1);
  const isLate = after.length < words.length;
  const later = laterYear(around, year);
  // "purettiin vasta tammikuussa": what a report of the year tells of January came after the year.
  if (isLate && claim.time === "done" && (nextJanuary(after[0]?.lower) || isAfterTurn(after)))
    return {
      ...claim,
      act: "delay",
      marks: new Set<Mark>([...claim.marks, "beyond"]),
      ...(later?.year === undefined ? {} : { year: later.year }),
    };
  const comes = claim.act === "complete" || claim.act === "reach";
  return comes && isLate && whenItIs(after[0]?.lower) ? { ...claim, act: "delay" } : claim;
}
