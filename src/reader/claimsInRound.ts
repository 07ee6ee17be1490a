import { isTrouble, successActs, type Claim, type Mark } from "./claims";
import { withPartsApart } from "./grammars/partsApart";
import type { SentenceRead } from "./grammars/readSentence";
import type { Passage } from "./reading";

/**
 * In a year-end account "Tavoite toteutuu" says how the year went, as "toteutui" does, and "ei ole vielä saavutettu" is final; in a
 * forecast both are still open.
 */
function inOutcome(claim: Claim): Claim {
  if (claim.denied && claim.marks.has("still")) {
    return { ...claim, marks: new Set([...claim.marks].filter((mark) => mark !== "still")) };
  }
  // At the end of the year, postponed targets were not met, and work that went as planned was done.
  if (claim.act === "postpone" && !claim.denied && claim.mood === "plain" && claim.time === "done") {
    return { ...claim, marks: new Set<Mark>([...claim.marks, "beyond"]) };
  }
  // At the end of the year, what was neither late nor left undone was met.
  if (
    (claim.act === "delay" || claim.act === "lag" || claim.act === "leave-undone" || claim.act === "doubt") &&
    claim.denied &&
    claim.time === "done"
  )
    return { ...claim, act: "fall-short" };
  // At the end of the year, work that did not advance, or not as planned, was not done.
  if (claim.act === "advance" && claim.denied && claim.time === "done" && claim.mood === "plain") {
    return { ...claim, act: "leave-undone", denied: false };
  }
  if (
    claim.act === "advance" &&
    !claim.denied &&
    claim.marks.has("plan") &&
    !claim.marks.has("partly") &&
    claim.time === "done"
  )
    return { ...claim, act: claim.about === "goal" ? "reach" : "carry-out" };
  const plain = claim.act === "reach" && claim.time === "now" && claim.mood === "plain" && !claim.denied;
  return plain && !claim.marks.has("condition") && !claim.marks.has("later-year") ? { ...claim, time: "done" } : claim;
}

/** "Was finished ahead of schedule": at the end of the year this is achieved, not on track. */
function doneAsPlanned(claims: readonly Claim[]): Claim[] {
  const done = new Set(
    claims
      .filter(({ act, denied, time }) => successActs.has(act) && !denied && time === "done")
      .map(({ sentence }) => sentence),
  );
  return claims.filter(
    ({ act, marks, denied, sentence }) => !(act === "advance" && marks.has("plan") && !denied && done.has(sentence)),
  );
}

/** In a sentence about expectations, a level is on track, not reached: "we expect absence to stay under the ceiling". */
const inForecast = (claim: Claim): Claim =>
  claim.act === "reach" && claim.time === "done" && claim.mood === "plain" && !claim.denied
    ? { ...claim, time: "ahead" }
    : claim;

/** In a forecast, where the result stands below its level now, it may still rise: "we are just below target". */
const inProgress = (claim: Claim): Claim =>
  claim.act === "fall-short" && !claim.denied && claim.time !== "ahead" && claim.marks.has("so-far")
    ? { ...claim, act: "lag", time: "now" }
    : claim;

const inPart = (claim: Claim): Claim => ({ ...claim, marks: new Set([...claim.marks, "partly" as const]) });

/** "All but the eastern district did": a success with an exception counts as partly. */
const withException = (claim: Claim): Claim => (successActs.has(claim.act) && !claim.denied ? inPart(claim) : claim);

/** "Met once it had been halved", "follows the revised timetable, the original one failed": only a part of the binding goal was met. */
const ofRevised = (claim: Claim): Claim =>
  (successActs.has(claim.act) || claim.act === "advance") && !claim.denied ? inPart(claim) : claim;

/** The claims of a passage's sentences, as they hold in its kind of round. Definitions claim nothing. */
export function claimsInRound(read: readonly SentenceRead[], kind: Passage["kind"]): readonly Claim[] {
  const sentences = withPartsApart(read);
  const claims = sentences
    .flatMap((one, at) =>
      one.defines
        ? []
        : one.claims
            .filter((claim) => !(sentences[at + 1]?.resolves === true && isTrouble(claim)))
            .map((claim) => (kind === "forecast" && one.ahead ? inForecast(claim) : claim))
            .map((claim) => (kind === "forecast" ? inProgress(claim) : claim))
            .map((claim) => (one.closed ? inOutcome(claim) : claim))
            .map((claim) => (one.excepts ? withException(claim) : claim))
            .map((claim) => (one.revises ? ofRevised(claim) : claim)),
    )
    .map((claim) => (kind === "outcome" ? inOutcome(claim) : claim));
  return kind === "outcome" ? doneAsPlanned(claims) : claims;
}
