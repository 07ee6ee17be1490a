import type { Claim, Mark } from "../claims";
import type { Span } from "../reading";

const success: ReadonlySet<Claim["act"]> = new Set(["reach", "complete", "carry-out"]);
const isSuccess = ({ act, denied, time, marks }: Claim): boolean =>
  success.has(act) && !denied && time === "done" && (marks.has("in-respect") || marks.has("partly"));
const isFailure = ({ act, denied }: Claim): boolean =>
  (success.has(act) && denied) ||
  (!denied && (act === "fall-short" || act === "leave-undone" || act === "cancel" || act === "lag"));

/** "…, and hence the goal was missed": a verdict on the goal, not on one part of it. */
const isOfWholeGoal = ({ about, marks }: Claim): boolean =>
  about === "goal" && !marks.has("in-respect") && !marks.has("partly");

/**
 * "Tavoite toteutui lasten osalta, mutta nuorten ryhmiä ei saatu käyntiin": a sentence with a success and a failure of one goal says "partly", and the
 * whole sentence is the evidence.
 */
export function mixed(claims: readonly Claim[], sentence: Span): readonly Claim[] {
  const reached = claims.find((claim) => isSuccess(claim) && !claim.conceded);
  const missed = claims.some((claim) => isFailure(claim) && isOfWholeGoal(claim));
  if (missed && reached?.about === "other") return claims;
  if (!reached || !claims.some((claim) => isFailure(claim) && claim.span.start !== reached.span.start)) return claims;
  const both: Claim = { ...reached, marks: new Set<Mark>([...reached.marks, "partly"]), span: sentence };
  return [both, ...claims.filter((claim) => !isFailure(claim) && claim !== reached)];
}
