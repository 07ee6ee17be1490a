import type { Part } from "../../../outcome/outcomeProse";
import { namesUnit } from "../../../table/vocabulary/unitNames";
import { namesNothing } from "../wording/namesNothing";
import { namesOnlyGoals } from "../wording/namesOnlyGoals";
import { isHeading } from "./proseSections";
import type { ProseSection } from "./proseSections";

/** Headings over lists are goals where there are several of them. */
const fewest = 2;

/**
 * The sections of a document, with the items of a list that each hold something to be done and what came of it ("**Plant 900 trees** We planted 950.") as the parts of
 * the goal that the heading right over them names ("A greener town"), under a heading that names a theme. Where only a title stands over such a heading, it is
 * a theme itself, and the items are goals.
 */
export function withListedParts(sections: readonly ProseSection[]): ProseSection[] {
  const lists = listsIn(sections);
  if (lists.size < fewest) return [...sections];
  const parts = new Set([...lists.values()].flat());
  return sections.flatMap((section): ProseSection[] => {
    if (parts.has(section)) return [];
    const items = lists.get(section);
    return items ? [{ ...section, body: [...section.body, ...items.flatMap(partsOfItem)] }] : [section];
  });
}

/** The sections that headings of the lowest level open, with the items that follow each. */
function listsIn(sections: readonly ProseSection[]): ReadonlyMap<ProseSection, ProseSection[]> {
  const lists = new Map<ProseSection, ProseSection[]>();
  const listOf = (goal: ProseSection) => {
    const list = lists.get(goal) ?? [];
    lists.set(goal, list);
    return list;
  };
  let above: number[] = [];
  let open: ProseSection | null = null;
  for (const section of sections) {
    const level = section.opener?.text.lead ? null : (section.opener?.text.heading ?? null);
    if (level !== null) {
      above = [...above.filter((one) => one < level), level];
      open = above.length >= levelsWithGoal && mayBeGoal(section) ? section : null;
    } else if (open && section.opener?.text.lead && section.opener.paragraph.item) listOf(open).push(section);
    else open = null;
  }
  return lists;
}

/** A title, a theme and a goal. */
const levelsWithGoal = 3;

const mayBeGoal = ({ opener, body }: ProseSection): boolean =>
  opener !== null &&
  isHeading(opener) &&
  (opener.label === null || opener.label.kind === "goal") &&
  body.every(({ label }) => label === null) &&
  !namesUnit(opener.paragraph.text) &&
  !namesOnlyGoals(opener.paragraph.text) &&
  !namesNothing(opener.paragraph.text);

const partsOfItem = ({ opener, body }: ProseSection): Part[] =>
  opener ? [{ ...opener, label: { kind: "measure", words: "", end: 0 } }, ...body] : body;
