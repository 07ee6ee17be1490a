import type { Round } from "../../../domain/dataset/schema";
import { normalizeWhitespace } from "../../../domain/text/normalizeWhitespace";
import type { TableVocabulary } from "../vocabulary/vocabulary";
import { isFigure } from "./columnContent";
import type { ColumnContent } from "./columnContent";
import type { ColumnRole } from "./headings";
import { firstYearIn, lastYearOf, roundOf } from "./rounds";
import { isUndated, undatedRound } from "./weakRounds";

/** What an undated column takes its round from: the year of the report, and the round that its document is of. */
export interface RoundContext {
  year: number | null;
  documentRound: Round | null;
}

/** A round whose heading names no period ("Arviointi") is the document's, unless other columns name theirs. */
export function withUndatedRounds(
  roles: readonly ColumnRole[],
  headings: readonly string[],
  cellsOf: (at: number) => string[],
  { year, documentRound, vocabulary }: RoundContext & { vocabulary: TableVocabulary },
): ColumnRole[] {
  const hasUndatedWords = (heading: string) => undatedWords.test(heading) || vocabulary.says("status", heading);
  const isOpen = (role: ColumnRole, at: number) =>
    role.kind === "round" && role.unit === undefined && role.round.kind === "forecast" && isUndated(headings[at] ?? "");
  // "Uppföljning 2030" is no time of "Uppföljning 2031".
  const isEarlier = (round: Round) => round.kind === "outcome" && lastYearOf(round) < (year ?? 0);
  const dated = roles.flatMap((role, at) =>
    role.kind === "round" && !isOpen(role, at) && !isEarlier(role.round)
      ? [{ round: role.round, isPlanned: cellsOf(at).length === 0 }]
      : [],
  );
  // The current expectation belongs to the last round with content, not to a planned one.
  const last = (dated.findLast(({ isPlanned }) => !isPlanned) ?? dated.at(-1))?.round;
  // "Toteuma" in an interim report is what it has come to so far.
  const soFar =
    documentRound?.kind === "forecast" && !dated.some(({ round }) => round.kind === "forecast") ? documentRound : null;
  return roles.map((role, at) => {
    if (role.kind !== "round" || role.unit !== undefined) return role;
    if (soFar && isOutcomeSoFar(role.round, headings[at] ?? "")) return { kind: "round", round: soFar };
    if (!isOpen(role, at)) return role;
    // "Prognos helår" beside "Utfall aug 2024": what the interim report expects of the year.
    if (last?.kind === "forecast" && expectingWords.test(headings[at] ?? "")) return { kind: "round", round: last };
    if (!hasUndatedWords(headings[at] ?? "")) return role;
    if (last) return { kind: "round", round: last };
    // Figures do not show whether the year is over; the verdicts beside them may.
    const statusCells = roles.flatMap(({ kind }, place) => (kind === "status" ? cellsOf(place) : []));
    const cells = statusCells.length > 0 && cellsOf(at).every(isFigure) ? statusCells : cellsOf(at);
    const undated = undatedRound(role.round.label, cells, { year: year ?? role.round.year, documentRound });
    return { kind: "round", round: undated };
  });
}

/** An outcome that names neither a time nor the whole year. */
const isOutcomeSoFar = ({ kind }: Round, heading: string): boolean =>
  kind === "outcome" && isUndated(heading) && firstYearIn(heading) === null && !wholeYearWords.test(heading);

/** Words for the result of a whole year. */
const wholeYearWords =
  /(?<!\p{L})(?:tilinpäätö\p{L}*|vuosi\p{L}*|vuoden|koko\s+vuo\p{L}*|toimintakertomu\p{L}*|tp|bokslut\p{L}*|års\p{L}*|helår\p{L}*|year(?:[\s-]end)?|annual|full[\s-]year|final|lopullinen|slutligt?)(?!\p{L})/iu;

/** Words for an expectation that name no period. */
const expectingWords = /(?<!\p{L})(?:\p{L}*ennuste\p{L}*|\p{L}*prognos\p{L}*|forecast|outlook)(?!\p{L})/iu;

/** Words for an assessment that name no period. */
const undatedWords =
  /(?<!\p{L})(?:arvio\p{L}*|tilanne\p{L}*|bedömning\p{L}*|läge\p{L}*|nuläge\p{L}*|uppföljning\p{L}*|seuranta|progress|performance|position|status|update|selostus|ytd|year[\s-]to[\s-]date|kommentar\p{L}*|comments?)(?!\p{L})/iu;

/** Takes a column of comments as a round's text if no other column of rounds has prose. */
export function withComments(
  roles: readonly ColumnRole[],
  headings: readonly string[],
  contents: readonly ColumnContent[],
  cellsOf: (at: number) => string[],
  { year, documentRound, vocabulary }: RoundContext & { vocabulary: TableVocabulary },
): ColumnRole[] {
  if (!roles.some(({ kind }) => kind === "comment") || year === null) return [...roles];
  const marked = roles.flatMap((role) => (role.kind === "status" && role.isMarked && role.round ? [role.round] : []));
  const rounds = [...marked, ...roles.flatMap((role) => (role.kind === "round" ? [role.round] : []))];
  const begun = roles.flatMap((role, at) => (role.kind === "round" && contents[at] !== "empty" ? [role.round] : []));
  const hasProseRound = roles.some(({ kind }, at) => kind === "round" && contents[at] === "prose");
  const lights = roles.flatMap((role, at) =>
    role.kind === "status" && role.round && contents[at] !== "empty" ? [role.round] : [],
  );
  // "Status Dec 2030 | Status Dec 2031 | Comment": it is on the last of them.
  const last = begun.at(-1) ?? rounds.at(-1) ?? lights.at(-1);
  const ownRoundAt = (at: number) =>
    isUndated(headings[at] ?? "") ? null : roundOf(normalizeWhitespace(headings[at] ?? ""), year, vocabulary);
  const own = new Set(roles.flatMap(({ kind }, at) => (kind === "comment" ? (ownRoundAt(at)?.id ?? []) : [])));
  return roles.map((role, at): ColumnRole => {
    if (role.kind !== "comment" || contents[at] === "empty") return role;
    // "Q1 update" belongs to its own quarter, as the other columns do, or as "Q2 update" does.
    const ownRound = ownRoundAt(at);
    if (ownRound && (own.size > 1 || rounds.some(({ id }) => id === ownRound.id)))
      return { kind: "round", round: ownRound };
    if (ownRound && ownRound.year < year) return { kind: "history" };
    if (hasProseRound) return role;
    const undated = undatedRound(headings[at] ?? "", cellsOf(at), { year, documentRound });
    return { kind: "round", round: last ?? undated };
  });
}

/** Takes the statuses as the round's text in a table without any text on a round. */
export function withRoundOfLights(
  roles: readonly ColumnRole[],
  headings: readonly string[],
  cellsOf: (at: number) => string[],
  { year, documentRound }: RoundContext,
): ColumnRole[] {
  if (year === null || roles.some(({ kind }) => kind === "round")) return [...roles];
  return roles.map((role, at): ColumnRole => {
    if (role.kind !== "status" || role.isMarked) return role;
    return { kind: "round", round: undatedRound(headings[at] ?? "", cellsOf(at), { year, documentRound }) };
  });
}
