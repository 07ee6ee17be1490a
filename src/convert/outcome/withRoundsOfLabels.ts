import type { Round } from "../../domain/dataset/schema";
import { roundOf, termOf, yearOutcome } from "../table/columns/rounds";
import { monthIn } from "../table/vocabulary/vocabulary";
import type { TableVocabulary } from "../table/vocabulary/vocabulary";
import { isUndated } from "../table/columns/weakRounds";
import type { OutcomePassage, PassageCell } from "./outcomeProse";

const tellsResult = ({ kind, cell }: PassageCell): boolean =>
  (kind === "outcome" || kind === "status") && cell.heading !== "";

/**
 * Passages whose labels name rounds ("Väliarvio 30.6.2031: …", "Arvio 31.12.2031: …"), with the round of each cell, where one goal is told of in several.
 * Else all that is told of a goal is of one round ("Status: Grön", "Utfall 31.8: …"): the document's, or where it has none the one that a label names.
 */
export function withRoundsOfLabels(
  passages: readonly OutcomePassage[],
  year: number,
  vocabulary: TableVocabulary,
): OutcomePassage[] {
  const headings = new Set(passages.flatMap(({ cells }) => cells.filter(tellsResult).map(({ cell }) => cell.heading)));
  const named = new Map(
    [...headings].flatMap((heading): [string, Round][] => {
      const round = namesPeriod(heading, vocabulary) ? roundOf(heading, year, vocabulary) : null;
      return round ? [[heading, atYearEnd(round)]] : [];
    }),
  );
  if (passages.some(hasSeveralRounds)) return passages.map(inRoundsOfLabels);
  return passages.map((passage) => {
    const [only] = passage.round ? [] : passage.cells.flatMap(({ cell }) => named.get(cell.heading) ?? []);
    return { ...passage, cells: passage.cells.map((one) => inRound(one, only)) };
  });

  /** An undated status ("Status: Grön") is of the round that was told of last before it; one that stands before all rounds is of the newest. */
  function inRoundsOfLabels({ cells, ...passage }: OutcomePassage): OutcomePassage {
    const rounds = cells.filter((one) => one.kind === "outcome" && tellsResult(one)).map(({ cell }) => roundAt(cell));
    const newest = rounds.includes(null) ? null : newestOf(rounds.flatMap((round) => round ?? []));
    let last: Round | null | undefined;
    return {
      ...passage,
      cells: cells.map((one) => {
        if (!tellsResult(one) || one.round) return one;
        const isUndatedStatus = one.kind === "status" && !named.has(one.cell.heading);
        if (isUndatedStatus) return inRound(one, (last === undefined ? newest : last) ?? undefined);
        last = roundAt(one.cell);
        return inRound(one, last ?? undefined);
      }),
    };
  }

  /** Null for the year's outcome, which no label dates. */
  function roundAt({ heading }: PassageCell["cell"]): Round | null {
    return named.get(heading) ?? null;
  }

  /** "Toteuma: …" beside "Väliarvio 30.6.: …" is the year's outcome; "Status: …" is of the same date. */
  function hasSeveralRounds({ cells, round: own }: OutcomePassage): boolean {
    const told = cells.filter(tellsResult).map(({ kind, cell: { heading } }) => ({ kind, heading }));
    const rounds = told.flatMap(({ heading }) => named.get(heading) ?? []);
    const hasWholeYear = told.some(
      ({ kind, heading }) => kind === "outcome" && !named.has(heading) && vocabulary.says("outcome", heading),
    );
    const ids = new Set(rounds.map(({ id }) => id));
    return ids.size > 1 || (ids.size === 1 && hasWholeYear && !own) || rounds.some((round) => round.year !== year);
  }
}

const newestOf = (rounds: readonly Round[]): Round | null =>
  rounds.toSorted((a, b) => a.year - b.year || a.ordinal - b.ordinal).at(-1) ?? null;

const inRound = (cell: PassageCell, round: Round | undefined): PassageCell =>
  round && !cell.round && tellsResult(cell) ? { ...cell, round } : cell;

/** "Goal 2.1" is a number, not the second of January. */
const namesPeriod = (heading: string, { says }: TableVocabulary): boolean =>
  (!isUndated(heading) || termOf(heading) !== null) &&
  (says("forecast", heading) || says("outcome", heading) || monthIn(heading) !== null || /\d{4}/.test(heading));

const lastMonth = 12;

/** "Arvio 31.12.2031" beside "Väliarvio 30.6.2031" looks back on the year. */
const atYearEnd = (round: Round): Round =>
  round.kind === "forecast" && round.ordinal === lastMonth ? yearOutcome(round.label, round.year) : round;
