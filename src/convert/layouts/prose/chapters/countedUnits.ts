import type { Part } from "../../../outcome/outcomeProse";
import { nameKey } from "../../../text/nameKey";
import { countsOfGoals } from "../goals/announcedGoals";
import { isHeading, isResultLabel } from "../sections/proseSections";
import { endOfDemand } from "../wording/asksOrDemands";
import { goalNumber } from "../wording/goalNumber";
import { tellsAim } from "../wording/tellsAim";
import { isNews } from "./chapterUnits";
import { unitGroup } from "./unitGroup";
import type { UnitGroup } from "./unitGroup";
import { goalInParagraph } from "./goalInParagraph";
import { paragraphUnits } from "./paragraphUnits";
import type { ParagraphUnit } from "./paragraphUnits";

const fewest = 4;
/** At least this share of goals that only numbers set apart must say what is to be, and at most this share of all may be news. */
const [minAims, maxNews] = [0.5, 1 / 3];

/**
 * Goals in paragraphs, in a document that says how many it tells of ("The plan has eleven commitments"): those of the headings side by side that have just as many, each
 * opened by bold words, or numbered throughout and saying what is to be. Null where no headings have that number, or choices of them have it that differ.
 */
export function countedUnits(
  parts: readonly Part[],
  isParted: (before: Part, after: Part) => boolean,
): UnitGroup | null {
  const counts = new Set(parts.flatMap(({ paragraph }) => countsOfGoals(paragraph.text)).filter((n) => n >= fewest));
  if (counts.size === 0 || parts.some(({ label }) => isResultLabel(label?.kind))) return null;
  for (const look of ["number", "bold"] as const) {
    const groups = groupsUnderHeadings(parts).map((group) => paragraphUnits(group, look, isParted));
    const found = groups.flatMap((_, from) => stretchesFrom(groups.slice(from), counts)).filter(areGoals);
    const [most, ...others] = found.toSorted((one, other) => other.length - one.length);
    // "Fourteen objectives under four goals": the fewer are some of the others.
    if (most && others.every((units) => units.every((unit) => isOneOf(unit, most)))) return unitGroup(most);
  }
  return null;
}

const isOneOf = ({ opener }: ParagraphUnit, units: readonly ParagraphUnit[]): boolean =>
  units.some((unit) => unit.opener === opener);

/** Headings with the paragraphs under each. */
function groupsUnderHeadings(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = [[]];
  for (const part of parts) {
    if (isHeading(part) && goalInParagraph(part) === null) groups.push([]);
    groups.at(-1)?.push(part);
  }
  return groups;
}

/** The goals of the first headings that together have one of the numbers. */
function stretchesFrom(groups: readonly (readonly ParagraphUnit[])[], counts: ReadonlySet<number>): ParagraphUnit[][] {
  if (groups[0]?.length === 0) return [];
  const found: ParagraphUnit[][] = [];
  const open: ParagraphUnit[] = [];
  for (const group of groups) {
    if (open.length + group.length > Math.max(...counts)) break;
    open.push(...group);
    if (group.length > 0 && counts.has(open.length)) found.push([...open]);
  }
  return found;
}

function areGoals(units: readonly ParagraphUnit[]): boolean {
  const titles = units.map(({ opener }) => opener.paragraph.text);
  const plain = units.filter(({ opener }) => opener.paragraph.boldLead.end === 0);
  return (
    new Set(titles.map(nameKey)).size === titles.length &&
    plain.filter(saysAim).length >= plain.length * minAims &&
    titles.filter(isNews).length <= titles.length * maxNews
  );
}

function saysAim({ opener: { paragraph } }: ParagraphUnit): boolean {
  const words = paragraph.text.replace(goalNumber, "");
  return tellsAim(words) || endOfDemand(words) !== null;
}
