import type { Assessment, Candidate, Language, Round, SourcePlace } from "../../../domain/dataset/schema";
import { contradicts, isBad } from "../../../domain/status";
import type { Decider, Status, Verdict } from "../../../domain/status";
import { placeIn, unassessed } from "./assessments";
import type { FoundAssessment } from "./assessments";
import { doubtsGoodNews } from "./doubtsGoodNews";
import type { OwnStatus, StatusCell } from "./ownStatus";

/**
 * Combines the report's own status with the status read from its words. The own status decides if the words decide nothing. If both are good or both
 * are bad, the words win. If one is good and the other bad, nothing is published and a person is asked.
 */
export function withOwnStatus(
  found: FoundAssessment,
  { cell, paragraph, ownStatus }: StatusCell,
  round: Round,
  severalDocuments: boolean,
): FoundAssessment {
  const place = placeIn(cell.place, paragraph + 1, severalDocuments);
  const { assessment } = found;
  const trimmed = { ...ownStatus, text: ownStatus.text.trim() };
  const decided =
    assessment.status === "none"
      ? decidedByOwn(found, ownStatus, place, round)
      : besideOwn(assessment, ownStatus, place, round);
  return { ...found, assessment: { ...decided, ownStatus: trimmed } };
}

/** The assessment of a text that is only the report's own status ("Vihreä", "🔴"). */
export function bareOwnStatus(found: FoundAssessment, ownStatus: OwnStatus, round: Round): FoundAssessment {
  const verdict = verdictBy(ownStatus, round);
  if (verdict) return { assessment: byOwn(found.assessment, ownStatus.text.trim(), verdict), reading: null };
  const isLeftOpen =
    ownStatus.status === "none" &&
    /\p{L}/u.test(ownStatus.text) &&
    !isBlue.test(ownStatus.text) &&
    !isHeard(found.reading) &&
    !hasCandidate(found);
  return isLeftOpen ? { ...found, assessment: leftOpen(found.assessment) } : found;
}

/** The words decide nothing, or nothing certain, so the report's own status decides; its text is appended to theirs. */
function decidedByOwn(
  { assessment, reading }: FoundAssessment,
  ownStatus: OwnStatus,
  place: SourcePlace,
  round: Round,
): Assessment {
  const verdict = verdictBy(ownStatus, round);
  const candidate = assessment.status === "none" ? assessment.candidate : undefined;
  const text = assessment.text === "" ? ownStatus.text : `${assessment.text}\n${ownStatus.text}`;
  const withOwnText = { ...assessment, text, source: [...assessment.source, place] };
  const saysNothing = ownStatus.status === "none" && !isBlue.test(ownStatus.text);
  if (!verdict && saysNothing && !candidate && !isHeard(reading)) return leftOpen(withOwnText);
  if (!verdict) return candidate ? assessment : askedByDigit(withOwnText, ownStatus, round);
  // Both are bad news: the report's own status replaces a verdict that was only inferred or doubted.
  if (candidate && isBad(candidate.status) && isBad(verdict.status) && !isDecisive(candidate))
    return byOwn(withOwnText, ownStatus.text.trim(), verdict);
  if (candidate && contradicts(candidate.status, ownStatus.status, round.kind)) {
    // "The first milestone is complete" beside a warning light: what is done is not the target.
    const isStep = candidate.basis === "inferred" && isBad(verdict.status);
    return isStep ? byOwn(withOwnText, ownStatus.text.trim(), verdict) : assessment;
  }
  // "Two of four were moved to 2025" raises a doubt; "Delvis" beside it gives the final result.
  const isDoubt = candidate?.status === "at-risk" && verdict.status === "not-achieved";
  if (candidate && !isDoubt) return confirmed(assessment, candidate, verdict);
  return byOwn(withOwnText, ownStatus.text.trim(), verdict);
}

/** Blue is "complete" in some reports and "not started" in others. */
const isBlue = /^\s*(?:blue|blå\p{L}*|sini\p{L}*|🔵|🟦)\s*$/iu;

const hasCandidate = ({ assessment }: FoundAssessment): boolean =>
  assessment.status === "none" && assessment.candidate !== undefined;

/** The words have signs of a status, but not enough to decide. */
const isHeard = (reading: FoundAssessment["reading"]): boolean =>
  reading !== null && (reading.status !== "none" || reading.lost.length > 0);

/** "Not started", "Käynnissä", "Ej mätt": the report leaves the status open, and the words beside it add nothing. */
const leftOpen = (assessment: Assessment): Assessment =>
  assessment.status === "none" && assessment.noneReason === "unclear"
    ? unassessed(assessment.roundId, "not-assessable", assessment.text, assessment.source, assessment.events)
    : assessment;

/** What a digit without a legend would mean, as most reports number their lights. */
const digits: Readonly<Record<string, Status>> = { "1": "on-track", "2": "at-risk", "3": "not-achieved" };

/** Asks a person about a digit that no legend explains, and suggests its meaning in most reports. */
function askedByDigit(assessment: Assessment, ownStatus: OwnStatus, round: Round): Assessment {
  const usual = digits[ownStatus.text.trim()];
  if (usual === undefined || ownStatus.status !== null) return assessment;
  const status = usual === "on-track" && round.kind === "outcome" ? "achieved" : usual;
  const verdict = verdictBy({ ...ownStatus, status }, round);
  if (!verdict) return assessment;
  const { roundId, text, source, events } = assessment;
  const { basis, rule, evidence } = byOwn(assessment, ownStatus.text.trim(), verdict);
  if (basis === null) return assessment;
  const candidate = { status: verdict.status, basis, rule, evidence };
  return { ...unassessed(roundId, "unclear", text, source, events), candidate };
}

/** Publishes the words' uncertain verdict, because the report's own status is on the same side. */
function confirmed(
  { roundId, text, source, events }: Assessment,
  { status, basis, rule, evidence }: Candidate,
  { partly }: { partly?: true },
): Assessment {
  return {
    roundId,
    status,
    noneReason: null,
    basis,
    rule,
    evidence,
    reason: null,
    text,
    source,
    events,
    ...(partly && status === "not-achieved" ? { partly } : {}),
  };
}

/**
 * Words that decide, beside the report's own status: where both are bad news, stated failure wins, and what was only inferred or doubted gives way to the
 * light. So does what was only inferred to be under way, where the report says that it is done.
 */
function besideOwn(assessment: Assessment, ownStatus: OwnStatus, place: SourcePlace, round: Round): Assessment {
  const verdict = verdictBy(ownStatus, round);
  // "Cannot be assessed" beside "The accounts are not closed": why there is no verdict is none itself.
  if (ownStatus.status === "none" && assessment.basis === "inferred" && cannotBeAssessed.test(ownStatus.text))
    return unassessed(assessment.roundId, "not-assessable", assessment.text, assessment.source, assessment.events);
  // A dash where others have a light: what was only inferred from the words beside it is asked.
  if (ownStatus.status === "none" && assessment.basis === "inferred" && isDash.test(ownStatus.text))
    return asked(assessment);
  const isUnderWay = assessment.status === "on-track" && (assessment.basis === "inferred" || round.kind === "outcome");
  const isDone = isUnderWay && verdict?.status === "achieved";
  if (!verdict || !(isDone || (isBad(assessment.status) && isBad(verdict.status))))
    return askedWhereContradicted(assessment, ownStatus, round);
  if (isDecisive(assessment) || assessment.status === verdict.status) return assessment;
  const { text, source } = assessment;
  return byOwn(
    { ...assessment, text: `${text}\n${ownStatus.text}`, source: [...source, place] },
    ownStatus.text.trim(),
    verdict,
  );
}

const cannotBeAssessed =
  /(?<!\p{L})(?:bedöm\p{L}*|mät\p{L}*|arvioi\p{L}*|mitat\p{L}*|assessed|measured|available|reported)(?!\p{L})/iu;

const isDash = /^\s*[–—-]\s*$/u;

/** A failure that the words state. */
const isDecisive = ({ status, basis }: Pick<Candidate, "status" | "basis"> | Assessment): boolean =>
  basis !== "inferred" && status === "not-achieved";

/** Asks a person if the words are good and the report's own status is bad, or the other way round. */
export function askedWhereContradicted(assessment: Assessment, ownStatus: OwnStatus, round: Round): Assessment {
  return contradicts(assessment.status, ownStatus.status, round.kind) ? asked(assessment) : assessment;
}

/** Suggests an assessment's status instead of publishing it. */
function asked(assessment: Assessment): Assessment {
  if (assessment.status === "none") return assessment;
  const { roundId, text, source, events, status, basis, rule, evidence } = assessment;
  return { ...unassessed(roundId, "unclear", text, source, events), candidate: { status, basis, rule, evidence } };
}

/** Asks a person about good news that what the text tells of the goal speaks against. */
export function askedWhereDoubted(
  found: FoundAssessment,
  goal: string,
  round: Round,
  language: Language,
): FoundAssessment {
  const { assessment } = found;
  const { roundId, text, source, events, status, basis, rule, evidence, ownStatus } = assessment;
  if (status === "none" || isBad(status)) return found;
  const told = ownStatus && text.endsWith(ownStatus.text) ? text.slice(0, -ownStatus.text.length) : text;
  if (told.trim() === "" || !doubtsGoodNews(goal, told, round.year, language)) return found;
  const asked = {
    ...unassessed(roundId, "unclear", text, source, events),
    candidate: { status, basis, rule, evidence },
    ...(ownStatus ? { ownStatus } : {}),
  };
  return { ...found, assessment: asked };
}

/** An assessment by the report's own status. Its quote is the last occurrence in the text, because the status is appended to the words. */
function byOwn(
  { roundId, text, source, events }: Assessment,
  quote: string,
  verdict: { status: Verdict; partly?: true },
): Assessment {
  const start = text.lastIndexOf(quote);
  return {
    roundId,
    ...verdict,
    noneReason: null,
    basis: "own",
    rule: "own-status" satisfies Decider,
    evidence: { quote, start, end: start + quote.length },
    reason: null,
    text,
    source,
    events,
  };
}

/** In an outcome "only partly" is not met, by the city's rule; a risk that is still open leaves the result unclear. */
export function verdictBy({ status, text }: OwnStatus, { kind }: Round): { status: Verdict; partly?: true } | null {
  if (status === null || status === "none") return null;
  const isPartly = status === "at-risk" && kind === "outcome" && !openRisk.test(text);
  return isPartly ? { status: "not-achieved", partly: true } : { status };
}

const openRisk =
  /(?<!\p{L})(?:at\s+(?:some\s+)?risk|risk|riskissä|riski|vaarassa|epävarm\p{L}*|osäker\p{L}*)(?!\p{L})/iu;
