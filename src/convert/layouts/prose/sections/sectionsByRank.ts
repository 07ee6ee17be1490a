import type { Part } from "../../../outcome/outcomeProse";
import { isHeading, isResultLabel } from "./proseSections";
import type { ProseSection } from "./proseSections";

const rankOfBoldLine = 90;
const rankOfLine = 91;

/** The level of a heading; bold lines stand below all of them, other lines below those. */
export const rankOf = (part: Part): number => part.text.heading ?? (isHeading(part) ? rankOfBoldLine : rankOfLine);

/** Sections by the parts that open one; a heading of the same rank or a higher one ends it. */
export function sectionsBy(parts: readonly Part[], opens: (part: Part) => boolean): ProseSection[] {
  const sections: ProseSection[] = [{ opener: null, body: [] }];
  for (const part of parts) {
    const open = sections.at(-1);
    const isOver =
      isHeading(part) && part.label === null && rankOf(part) <= (open?.opener ? rankOf(open.opener) : Infinity);
    if (opens(part) || isOver) sections.push({ opener: part, body: [] });
    else open?.body.push(part);
  }
  return sections;
}

/** Text stands in a section, and no label opens a result in it. */
export const hasNoLabels = ({ body }: ProseSection): boolean =>
  body.length > 0 && body.every(({ label }) => !isResultLabel(label?.kind));
