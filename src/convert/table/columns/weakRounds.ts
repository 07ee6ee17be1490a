import type { Round } from "../../../domain/dataset/schema";
import { yearOutcome } from "./rounds";
import { monthIn } from "../vocabulary/vocabulary";

/** What the cells say of a year that has gone: "Toteutui", "uppfylldes inte", "was not met". */
const past =
  /(?<!\p{L})(?:toteutui(?:vat)?|toteutunut|toteutuneet|saavutettiin|saavutettu|jäi(?:vät)?|onnistui|uppfylldes|uppnåddes|nåddes|uppnått|uppfyllt|blev|was\s+(?:not\s+)?(?:met|achieved|reached)|were\s+(?:not\s+)?(?:met|achieved|reached))(?!\p{L})|^(?:(?:the\s+)?(?:target|goal|objective)\s+)?(?:(?:not|partially|partly|fully)\s+)?(?:met|achieved)(?!\p{L})/iu;

/** What is still under way. */
const underWay =
  /(?<!\p{L})(?:ennuste\p{L}*|arvioidaan|käynnissä|kesken|tulee\s+toteutumaan|prognos\p{L}*|pågår|beräknas|förväntas|in\s+progress|on\s+track|forecast|expected|will\s+be|underway)(?!\p{L})/iu;

/** A heading that names no period: "Arviointi", "Kommentar", "Status". */
export const isUndated = (label: string): boolean =>
  !/\d/.test(label.replace(/(?<!\d)(?:19|20)\d\d(?:\/(?:\d\d)?\d\d)?(?!\d)/g, "")) && monthIn(label) === null;

/**
 * The round of headings that name no period: the one that the document speaks of; else the year's outcome where the cells tell of what has gone,
 * else a forecast.
 */
export function undatedRound(
  label: string,
  cells: readonly string[],
  { year, documentRound }: { year: number; documentRound: Round | null },
): Round {
  if (documentRound) return documentRound;
  const pastCells = cells.filter((text) => past.test(text)).length;
  const open = cells.filter((text) => underWay.test(text)).length;
  if (pastCells > 0 && pastCells * 2 >= cells.length && open * 4 <= cells.length) return yearOutcome(label, year);
  return { id: `${year}-1`, label, year, ordinal: 1, period: `${year}`, kind: "forecast" };
}
