import { assess } from "../../../../reader/assess";
import type { Part } from "../../../outcome/outcomeProse";
import { nameKey } from "../../../text/nameKey";
import { isHeading, isResultLabel } from "../sections/proseSections";
import type { ProseSection } from "../sections/proseSections";
import { rankOf } from "../sections/sectionsByRank";
import { isAssessed } from "../sections/siblingsOfGoals";
import { endOfDemand } from "../wording/asksOrDemands";
import { goalChapters } from "./goalChapters";
import type { GoalChapter } from "./goalChapters";
import { unitLooks } from "./goalInParagraph";
import type { UnitLook } from "./goalInParagraph";
import { headingUnits, lineUnits } from "./lineUnits";
import { paragraphUnits } from "./paragraphUnits";
import { rowsOf, unitGroup } from "./unitGroup";
import type { UnitGroup } from "./unitGroup";

/** At least this share of the goals that headings name must have a text that the reader hears, and at most this share of all goals may be news ("The bridge was opened."). */
const [minTold, maxNews] = [0.25, 1 / 3];
/** At least this share of the texts of a chapter must be of goals that only lines or sentences name. */
const minCovered = 0.6;

/** The goals of the chapters that their headings tell to be on goals, chapter by chapter: each in the form that finds most. None of a chapter that labels its results. */
export function unitsOfChapters(parts: readonly Part[], isParted: (before: Part, after: Part) => boolean): UnitGroup[] {
  const found = goalChapters(parts)
    .filter((chapter) => chapter.parts.every(({ label }) => !isResultLabel(label?.kind)))
    .map((chapter) => ({ chapter, ...bestForm(chapter, isParted) }));
  const headed = found.filter(({ isHeaded }) => isHeaded).flatMap(({ units }) => units);
  const areTold = headed.filter(isAssessed).length >= headed.length * minTold;
  return found.flatMap(({ chapter, units, isHeaded }) =>
    (isHeaded && !areTold) || !areGoals(units, chapter) ? [] : [unitGroup(units, chapter.heading)],
  );
}

/** With more paragraphs to a heading, the headings are themes. */
const maxPerHeading = 1.5;
const none = { units: [] as readonly ProseSection[], isHeaded: false };

function bestForm(
  { parts, heading }: GoalChapter,
  isParted: (before: Part, after: Part) => boolean,
): { units: readonly ProseSection[]; isHeaded: boolean } {
  if (heading.label?.kind === "outcome") return { units: said("plain"), isHeaded: false };
  const ranks = [...new Set(parts.filter(isHeading).map(rankOf))].filter((rank) => rank >= rankOf(heading));
  const forms = [
    ...ranks.map((rank) => ({ units: headingUnits(parts, rank, rankOf), isHeaded: true })),
    ...unitLooks.map((look) => ({ units: said(look), isHeaded: false })),
    { units: covering(lineUnits(parts), parts), isHeaded: false },
  ];
  const mostOf = (some: typeof forms) =>
    some.reduce((best, form) => (form.units.length > best.units.length ? form : best), none);
  const [headed, most] = [mostOf(forms.filter(({ isHeaded }) => isHeaded)), mostOf(forms)];
  // Paragraphs that are numbered through, as in minutes, stand one under each heading.
  return headed.units.length > 1 && headed.units.length * maxPerHeading >= most.units.length ? headed : most;

  function said(look: UnitLook): readonly ProseSection[] {
    const units = paragraphUnits(parts, look, isParted);
    if (look === "said") return covering(units, parts);
    return look === "plain" ? demanding(covering(units, parts)) : units;
  }
}

/** Goals that make up most of a chapter's text; else none. */
function covering<Section extends ProseSection>(units: readonly Section[], parts: readonly Part[]): readonly Section[] {
  const rows = new Set(units.flatMap(rowsOf));
  const texts = parts.filter((part) => !isHeading(part));
  return rows.size >= new Set(texts.map(({ row }) => row)).size * minCovered ? units : [];
}

/** Goals of which most say what is to be ("Öppettiderna ska bli längre"); else none. */
function demanding<Section extends ProseSection>(units: readonly Section[]): readonly Section[] {
  const demands = units.filter(({ opener }) => endOfDemand(opener?.paragraph.text ?? "") !== null);
  return demands.length >= units.length * minCovered ? units : [];
}

/** Several goals of different names; a single one where the chapter is one of several of its kind. */
function areGoals(units: readonly ProseSection[], { isRepeated, heading }: GoalChapter): boolean {
  const titles = units.flatMap(({ opener }) => opener?.paragraph.text ?? []);
  return (
    units.length >= (isRepeated && heading.label?.kind !== "outcome" ? 1 : 2) &&
    new Set(titles.map(nameKey)).size === titles.length &&
    titles.filter(isNews).length <= titles.length * maxNews
  );
}

/** Whether the words of a goal tell themselves that something was reached or not. */
export function isNews(words: string): boolean {
  const { status, basis } = assess({ text: words });
  return basis === "stated" && (status === "achieved" || status === "not-achieved");
}
