import type { Round } from "../../../domain/dataset/schema";
import type { ColumnContent } from "./columnContent";
import type { ColumnRole } from "./headings";
import type { TableVocabulary } from "../vocabulary/vocabulary";

/** A status of the report's own is a word or two; what talks longer is prose, whatever its heading. */
const maxStatusLength = 40;

/** A number with its unit, and nothing else. */
const figure = /^[<>≤≥~]?\s*[-–+]?\d[\d\s.,]*\s*(?:%|‰|€|\p{L}{1,5}\.?)?$/u;

/**
 * Settles by their cells which columns hold the report's own statuses, and of which round: a column of prose under "Tila" is none, a column of
 * lights is one under any heading that says nothing else, and under "Toteutuminen" where another column tells of the same round. One that names no round belongs to the round before
 * it, or to the one after it where each round's status comes first.
 */
export function withStatusColumns(
  roles: readonly ColumnRole[],
  rows: readonly (readonly string[])[],
  vocabulary: TableVocabulary,
  contents: readonly ColumnContent[],
): ColumnRole[] {
  const cellsOf = (at: number) => rows.map((cells) => cells[at] ?? "").filter((text) => text !== "");
  const isProse = (at: number) => cellsOf(at).some((text) => text.length > maxStatusLength);
  const isLights = (at: number) =>
    cellsOf(at).length > 0 && cellsOf(at).every((text) => vocabulary.statusOf(text) !== null);
  const isFigures = (at: number) => cellsOf(at).length > 0 && cellsOf(at).every((text) => figure.test(text));
  // "4 | 3" under "Toteuma | Arvosana", with a legend for grades: the first is a count.
  const isCountBesideGrade = (at: number) =>
    cellsOf(at).every((text) => /^\d$/.test(text)) &&
    roles.some(({ kind }, place) => (kind === "status" || kind === "other") && place !== at && isLights(place));
  const settled = roles.map((role, at): ColumnRole => {
    if (role.kind === "status" && isProse(at))
      return role.round ? { kind: "round", round: role.round } : { kind: "other" };
    if (role.kind === "other" && isLights(at)) return { kind: "status", round: null };
    if (
      role.kind !== "round" ||
      role.unit !== undefined ||
      isCountBesideGrade(at) ||
      !(isLights(at) || (contents[at] === "lights" && !isProse(at)))
    )
      return role;
    const figures = roles.find((other, place) => place !== at && other.kind === "round" && isFigures(place));
    // "Toteuma: 14 | Arvio toteutumisesta: Ei toteutunut" is one round, with its figure and its verdict.
    if (figures?.kind === "round" && !/\d/.test(role.round.label)) return { kind: "status", round: figures.round };
    const hasProse = roles.some(
      (other, place) => place !== at && other.kind === "round" && other.round.id === role.round.id && !isLights(place),
    );
    return hasProse ? { kind: "status", round: role.round } : role;
  });
  return settled.map((role, at) =>
    role.kind === "status" ? { ...role, round: role.round ?? roundFor(settled, at, contents) } : role,
  );
}

function roundFor(roles: readonly ColumnRole[], at: number, contents: readonly ColumnContent[]): Round | null {
  const roundAt = (role: ColumnRole | undefined) => (role?.kind === "round" ? role.round : null);
  const places = (kind: ColumnRole["kind"]) => roles.flatMap((role, place) => (role.kind === kind ? [place] : []));
  const [statuses, rounds] = [places("status"), places("round")];
  const eachFirst = statuses.length === rounds.length && (statuses[0] ?? 0) < (rounds[0] ?? 0);
  const left = roles.slice(0, at);
  // A status that is filled in belongs to no round that is yet to come.
  const begun = left.findLast(({ kind }, place) => kind === "round" && contents[place] !== "empty");
  const near = left.findLast(({ kind }) => kind === "round");
  const before = contents[at] === "empty" ? near : (begun ?? near);
  const after = roles.slice(at + 1).find(({ kind }) => kind === "round");
  return roundAt(eachFirst ? after : (before ?? after));
}
