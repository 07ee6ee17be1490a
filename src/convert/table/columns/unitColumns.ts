import type { Round } from "../../../domain/dataset/schema";
import { normalizeWhitespace } from "../../../domain/text/normalizeWhitespace";
import type { TableVocabulary } from "../vocabulary/vocabulary";
import { crossStatusOf } from "./crossColumns";
import type { ColumnRole } from "./headings";
import type { RoundContext } from "./undatedColumns";
import { firstYearIn, roundOf, termOf, yearOutcome } from "./rounds";
import { isUndated } from "./weakRounds";

/** Columns side by side that each hold the lights of one unit: "Toimenpide | Kauppala | Ylimaa | Saarijoki". */
export interface UnitColumns {
  /** The units by their columns. */
  names: ReadonlyMap<number, string>;
  /** What all their headings have in common, from a heading over them: "Toteutuminen yksiköittäin". */
  over: string;
}

/** "Kauppala: T": a unit's light as it is read and shown. */
export const unitLine = (unit: string, text: string): string => `${unit}: ${text}`;

/** Headings over lights that are not of a unit but of a time, a trend or a weight. */
const otherHeading =
  /^(?:trend\p{L}*|suunta|kehity\p{L}*|muuto\p{L}*|riktning|utveckling|förändring|change|direction|priorit\p{L}*|riski?\p{L}*|vaikutus|vaikuttavuus|impact|effekt|luokka|klass|class|type|tyyppi|typ|nro|nr|no)\.?$/iu;

/** "Vaihe 2", "Year 1": a time, where "Pier 2" is a place. */
const stage =
  /^(?:\d|(?:vaihe|osa|etap\p{L}*|jakso|fas|del|phase|stage|part|step|year|vuosi|år|viikko|vecka|week|kuukausi|kk|månad|month|term|termin)\s?\d)/iu;

/** Any year: only whether a heading names a round is asked. */
const anyYear = 2000;

/**
 * The columns that tell of each goal unit by unit; null where there are none. Their headings name nothing that is known of columns, they stand next to each
 * other, and all that stands under them is lights.
 */
export function unitColumnsIn(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  vocabulary: TableVocabulary,
): UnitColumns | null {
  const texts = headings.map((heading) => normalizeWhitespace(heading).trim());
  const hasLights = texts.map(
    (heading, at) => heading !== "" && !namesOtherColumn(heading, vocabulary) && holdsOnlyLights(rows, at, vocabulary),
  );
  for (let from = 0; from < texts.length; from += 1) {
    if (!hasLights[from] || hasLights[from - 1]) continue;
    const end = hasLights.indexOf(false, from);
    const found = unitsIn(texts.slice(from, end === -1 ? undefined : end), vocabulary);
    if (found && tellsStatus(rows, from, found.names.length, vocabulary))
      return { names: new Map(found.names.map((name, at) => [from + at, name])), over: found.over };
  }
  return null;
}

const namesOtherColumn = (heading: string, { columnOf }: TableVocabulary): boolean =>
  !["unit", undefined].includes(columnOf(heading)?.kind);

function holdsOnlyLights(rows: readonly (readonly string[])[], at: number, { statusOf }: TableVocabulary): boolean {
  const filled = rows.map((row) => row[at] ?? "").filter((text) => text !== "");
  return filled.length > 0 && filled.every((text) => statusOf(text) !== null);
}

const tellsStatus = (
  rows: readonly (readonly string[])[],
  from: number,
  length: number,
  { statusOf }: TableVocabulary,
): boolean =>
  rows.some((row) =>
    row.slice(from, from + length).some((text) => {
      const status = statusOf(text);
      return status !== null && status !== "none";
    }),
  );

/** The names of units, without what their headings have in common; null where one of them is no name. */
function unitsIn(headings: readonly string[], vocabulary: TableVocabulary): { names: string[]; over: string } | null {
  if (headings.length < 2 || new Set(headings).size < headings.length) return null;
  const words = headings.map((heading) => heading.split(" "));
  const [first = []] = words;
  let shared = 0;
  while (words.every((own) => own.length > shared + 1 && own[shared] === first[shared])) shared += 1;
  // "Quay 1", "Quay 2": a number is no name.
  while (shared > 0 && words.some((own) => !/^\p{L}/u.test(own[shared] ?? ""))) shared -= 1;
  const names = words.map((own) => own.slice(shared).join(" "));
  return names.every((name) => mayNameUnit(name, vocabulary))
    ? { names, over: first.slice(0, shared).join(" ") }
    : null;
}

const mayNameUnit = (name: string, vocabulary: TableVocabulary): boolean =>
  /\p{L}/u.test(name) &&
  !namesOtherColumn(name, vocabulary) &&
  roundOf(name, anyYear, vocabulary) === null &&
  !stage.test(name) &&
  termOf(name) === null &&
  firstYearIn(name) === null &&
  !otherHeading.test(name) &&
  crossStatusOf(name, vocabulary) === null &&
  vocabulary.statusOf(name) === null &&
  !(["status", "forecast", "outcome"] as const).some((kind) => vocabulary.says(kind, name));

/** Says of columns that a person has confirmed as a round's which unit each is of. */
export function withUnitNames(
  roles: readonly ColumnRole[],
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  vocabulary: TableVocabulary,
): ColumnRole[] {
  const units = unitColumnsIn(headings, rows, vocabulary);
  return roles.map((role, at) => {
    const unit = units?.names.get(at);
    return role.kind === "round" && unit !== undefined ? { ...role, unit } : role;
  });
}

/** Takes the columns of units as what one round says: the one that a heading over them or another column names, or the document's. */
export function withUnitColumns(
  roles: readonly ColumnRole[],
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  { year, vocabulary, documentRound }: RoundContext & { vocabulary: TableVocabulary },
): ColumnRole[] {
  const units = year === null ? null : unitColumnsIn(headings, rows, vocabulary);
  if (year === null || !units || roles.some((role, at) => role.kind === "status" && !units.names.has(at)))
    return [...roles];
  const beside = roles.flatMap((role, at) => (role.kind === "round" && !units.names.has(at) ? [role.round] : []));
  const over =
    firstYearIn(units.over) !== null || !isUndated(units.over) ? roundOf(units.over, year, vocabulary) : null;
  const isUnderWay = [...units.names.keys()].some((at) =>
    rows.some((row) => vocabulary.statusOf(row[at] ?? "") === "on-track"),
  );
  const label = units.over || `${year}`;
  const round: Round =
    over ??
    beside.at(-1) ??
    documentRound ??
    (isUnderWay
      ? { id: `${year}-1`, label, year, ordinal: 1, period: `${year}`, kind: "forecast" }
      : yearOutcome(label, year));
  return roles.map((role, at): ColumnRole => {
    const unit = units.names.get(at);
    return unit === undefined ? role : { kind: "round", round, unit };
  });
}
