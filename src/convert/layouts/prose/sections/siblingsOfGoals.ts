import { assess } from "../../../../reader/assess";
import { goalNumber, isNumberedSentence } from "../wording/goalNumber";
import { isHeading } from "./proseSections";
import type { ProseSection } from "./proseSections";
import { speaksOfGoals } from "../wording/speaksOfGoals";

/**
 * The sections whose text has no verdict in so many words ("The plan was postponed to 2032"), though they stand under one heading with sections that have, and
 * look as they do. `mayBeGoal`: what a section must be besides.
 */
export function siblingsOfGoals(
  sections: readonly ProseSection[],
  withVerdictSentence: readonly ProseSection[],
  mayBeGoal: (section: ProseSection) => boolean,
): ProseSection[] {
  const known = new Set(withVerdictSentence);
  return siblings(sections).flatMap(({ parent, members }) => {
    const share = members.filter((section) => known.has(section)).length;
    if (share === 0) return [];
    const isUnderGoals = speaksOfGoals(parent?.opener?.paragraph.text ?? "");
    const areMost = share * 2 > members.length || (share > 1 && share * 2 === members.length);
    return members.filter((section) => {
      if (known.has(section) || !mayBeGoal(section)) return false;
      if (
        (isUnderGoals ||
          isNumberedAs(
            section,
            members.filter((one) => known.has(one)),
          )) &&
        areMost
      )
        return true;
      return (isUnderGoals || areMost) && isAssessed(section);
    });
  });
}

/** A section has a number and a few words as its title, and all of some others have a number: "2. Buy a new piano" between "1. …" and "3. …". */
export const isNumberedAs = ({ opener }: ProseSection, others: readonly ProseSection[]): boolean =>
  isNumberedSentence(opener?.paragraph.text ?? "") &&
  others.every((other) => goalNumber.test(other.opener?.paragraph.text ?? ""));

interface Siblings {
  parent: ProseSection | null;
  members: ProseSection[];
}

/** Sections that stand under one heading and have headings of one level. */
function siblings(sections: readonly ProseSection[]): Siblings[] {
  const groups: Siblings[] = [];
  let open: (Siblings & { level: number })[] = [];
  for (const section of sections) {
    const level = levelOf(section);
    if (level === null) continue;
    open = open.filter((group) => group.level <= level);
    const last = open.at(-1);
    if (last?.level === level) last.members.push(section);
    else {
      const group = { level, parent: last?.members.at(-1) ?? null, members: [section] };
      groups.push(group);
      open.push(group);
    }
  }
  return groups;
}

/** A bold line stands below all headings. */
const levelOfBoldLine = 99;

const levelOf = ({ opener }: ProseSection): number | null =>
  opener && isHeading(opener) ? (opener.text.heading ?? levelOfBoldLine) : null;

/** Whether the reader finds a verdict in a section: text that only describes has none. */
export const isAssessed = ({ body }: ProseSection): boolean => {
  const text = body.map(({ paragraph }) => paragraph.text).join("\n");
  return text !== "" && assess({ text }).noneReason !== "silent";
};
