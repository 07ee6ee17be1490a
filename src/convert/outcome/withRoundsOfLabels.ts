import type { Round } from "../../domain/dataset/schema";
import { roundOf, yearOutcome } from "../table/rounds";
import { monthIn } from "../table/vocabulary";
import type { TableVocabulary } from "../table/vocabulary";
import { isUndated } from "../table/weakRounds";
import type { OutcomePassage, PassageCell } from "./outcomeProse";

const tellsResult = ({ kind, cell }: PassageCell): boolean =>
  (kind === "outcome" || kind === "status") && cell.heading !== "";

/**
 * Passages whose labels name rounds ("Väliarvio 30.6.2031: …", "Arvio 31.12.2031: …"), with the round of each cell. Where all labels name one round or none,
 * it is the document's that counts.
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
  const rounds = new Set([...named.values()].map(({ id }) => id));
  const areSeveral = rounds.size > 1 || (rounds.size === 1 && named.size < headings.size);
  if (!areSeveral) return [...passages];
  return passages.map((passage) => ({ ...passage, cells: passage.cells.map(withRound) }));

  function withRound(cell: PassageCell): PassageCell {
    const round = tellsResult(cell) ? named.get(cell.cell.heading) : undefined;
    return round ? { ...cell, round } : cell;
  }
}

/** "Goal 2.1" is a number, not the second of January. */
const namesPeriod = (heading: string, { says }: TableVocabulary): boolean =>
  !isUndated(heading) &&
  (says("forecast", heading) || says("outcome", heading) || monthIn(heading) !== null || /\d{4}/.test(heading));

const lastMonth = 12;

/** "Arvio 31.12.2031" beside "Väliarvio 30.6.2031" looks back on the year. */
const atYearEnd = (round: Round): Round =>
  round.kind === "forecast" && round.ordinal === lastMonth ? yearOutcome(round.label, round.year) : round;
