import type { RowPlace, SourceDocument } from "../../../formats/sourceDocument";
import { partsOf } from "../../../outcome/outcomeProse";
import type { OutcomePassage, Part } from "../../../outcome/outcomeProse";
import type { TableVocabulary } from "../../../table/vocabulary/vocabulary";
import { proseOfSections } from "../sections/proseOfSections";
import type { LabelledProse } from "../sections/proseOfSections";
import { isHeading } from "../sections/proseSections";
import type { ProseSection } from "../sections/proseSections";
import { unitsOfChapters } from "./chapterUnits";
import { countedUnits } from "./countedUnits";
import { rowsOf } from "./unitGroup";
import type { UnitGroup } from "./unitGroup";

/**
 * The goals of a document's prose, with those of chapters that their headings, or the number of goals that the document names, tell to be on goals, in whatever form
 * these chapters tell of them: where that finds more goals in a chapter than other signs do, they stand in the place of those.
 */
export function withGoalChapters(
  found: LabelledProse,
  { blocks }: SourceDocument,
  vocabulary: TableVocabulary,
  first: number,
): LabelledProse {
  const parts = blocks.flatMap((block, at) => (block.kind === "text" ? partsOf(block, first + at, vocabulary) : []));
  const isParted = (before: Part, after: Part) =>
    blocks.slice(before.row - first + 1, after.row - first).some(({ kind }) => kind === "table");
  const chapters = unitsOfChapters(parts, isParted);
  const counted = countedUnits(parts, isParted);
  const inChapters = chapters.reduce((sum, { units }) => sum + units.length, 0);
  const groups = counted && counted.units.length > inChapters ? [counted] : chapters;
  const better = groups.filter((group) => group.units.length > found.passages.filter(isToldIn(group)).length);
  if (better.length === 0) return found;
  const units = better.flatMap((group) => group.units);
  const goals = new Set(units);
  const sections = sectionsAround(parts, units);
  const ofUnits = proseOfSections(sections, (section) => goals.has(section), blocks, parts, vocabulary);
  return ofUnits ? joined(found, ofUnits, parts, better) : found;
}

const isIn = (row: number, { from, to }: UnitGroup): boolean => row >= from && row <= to;

const startOf = ({ cells }: OutcomePassage): number =>
  (cells.find(({ kind }) => kind === "goal") ?? cells[0])?.cell.row ?? 0;

/** Whether a goal stands in the rows of a group, with a text on how it fared. */
const isToldIn =
  (group: UnitGroup) =>
  (passage: OutcomePassage): boolean =>
    isIn(startOf(passage), group) && tellsResult(passage);

const tellsResult = ({ cells }: OutcomePassage): boolean =>
  cells.some(({ kind }) => kind === "outcome" || kind === "status");

/** The goals as sections among others, which headings open. */
function sectionsAround(parts: readonly Part[], units: readonly ProseSection[]): ProseSection[] {
  const unitAt = new Map(units.map((unit) => [unit.opener?.row, unit]));
  const taken = new Set(units.flatMap(rowsOf));
  const sections: ProseSection[] = [{ opener: null, body: [] }];
  let isAfterUnit = false;
  let last: ProseSection | null = null;
  for (const part of parts) {
    const unit = unitAt.get(part.row);
    if (unit && unit !== last) sections.push(unit);
    last = unit ?? last;
    if (taken.has(part.row)) {
      isAfterUnit = true;
      continue;
    }
    if (isHeading(part)) sections.push({ opener: part, body: [] });
    else if (isAfterUnit) sections.push({ opener: null, body: [part] });
    else sections.at(-1)?.body.push(part);
    isAfterUnit = false;
  }
  return sections;
}

/** Goals found otherwise, without what stands in the rows of chapters, and the goals of the chapters, in the document's order. What neither has is loose. */
function joined(
  found: LabelledProse,
  ofUnits: LabelledProse,
  parts: readonly Part[],
  groups: readonly UnitGroup[],
): LabelledProse {
  const inside = new Set(
    parts.flatMap(({ row, text }) => (groups.some((group) => isIn(row, group)) ? [placeKey(text.place)] : [])),
  );
  const isInside = (place: Place) => inside.has(placeKey(place));
  const withCells = (passage: OutcomePassage, keeps: (place: Place) => boolean): OutcomePassage => ({
    ...passage,
    cells: passage.cells.filter(({ cell }) => keeps(cell.place)),
  });
  const kept = found.passages
    .filter((passage) => !groups.some((group) => isIn(startOf(passage), group)))
    .map((passage) => ({ passage, rest: withCells(passage, (place) => !isInside(place)) }))
    // A unit whose every result is of the goals in its chapter is no goal itself.
    .filter(({ passage, rest }) => !tellsResult(passage) || tellsResult(rest))
    .map(({ rest }) => rest);
  const others = placesOf(kept);
  const added = ofUnits.passages
    .filter((passage) => groups.some((group) => isIn(startOf(passage), group)))
    .map((passage) => withCells(passage, (place) => !others.has(placeKey(place))));
  const taken = placesOf(added);
  const loose = found.loose.filter(({ text: { place } }) => !isInside(place) && !taken.has(placeKey(place)));
  const told = new Set([...others, ...taken, ...loose.map(({ text }) => placeKey(text.place))]);
  const left = parts.filter(({ text: { place } }) => !isInside(place) && !told.has(placeKey(place)));
  return {
    passages: [...kept, ...added].toSorted((a, b) => startOf(a) - startOf(b)),
    loose: [...loose, ...ofUnits.loose.filter(({ text }) => isInside(text.place)), ...left].toSorted(
      (a, b) => a.row - b.row,
    ),
  };
}

type Place = Omit<RowPlace, "file">;

const placeKey = ({ sheet, table, page, row }: Place): string => [sheet, table, page, row].join("|");

const placesOf = (passages: readonly OutcomePassage[]): ReadonlySet<string> =>
  new Set(passages.flatMap(({ cells }) => cells.map(({ cell }) => placeKey(cell.place))));
