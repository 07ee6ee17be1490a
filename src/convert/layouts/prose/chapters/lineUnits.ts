import type { Part } from "../../../outcome/outcomeProse";
import { namesUnit } from "../../../table/vocabulary/unitNames";
import { looksOf } from "../goals/looks";
import { isHeading } from "../sections/proseSections";
import type { ProseSection } from "../sections/proseSections";
import { ofSeveralYears } from "../wording/headsGoals";
import { namesNothing } from "../wording/namesNothing";
import { ofOtherTopic } from "../wording/ofOtherTopic";
import { isPhrase } from "./goalChapters";

/** Headings of one level in a chapter, each a goal over its text; none where another heading stands right under one. */
export function headingUnits(
  parts: readonly Part[],
  rankOfGoals: number,
  rankOf: (part: Part) => number,
): ProseSection[] {
  const sections: ProseSection[] = [];
  let isOpen = false;
  for (const part of parts) {
    if (isHeading(part) && rankOf(part) <= rankOfGoals) {
      isOpen = rankOf(part) === rankOfGoals && mayBeGoal(part.paragraph.text);
      if (isOpen) sections.push({ opener: part, body: [] });
    } else if (isOpen) sections.at(-1)?.body.push(part);
  }
  const told = sections.filter(({ body: [first] }) => first !== undefined && !isHeading(first));
  const phrases = told.filter(({ opener }) => isPhrase(opener?.paragraph.text ?? ""));
  return phrases.length >= told.length * minPhrases ? told : [];
}

const minPhrases = 2 / 3;

const mayBeGoal = (title: string): boolean =>
  !ofOtherTopic(title) && !ofSeveralYears.test(title) && !namesNothing(title.replace(/(?:19|20)\d\d/g, ""));

/** Plain lines of a chapter, each a goal over a text of sentences ("Ny strategi", and below it "Den godkändes i maj."). */
export function lineUnits(parts: readonly Part[]): ProseSection[] {
  const sections: ProseSection[] = [];
  parts.forEach((part, at) => {
    const next = parts[at + 1];
    if (isLine(part) && next && !isLine(next) && isSentence(next)) sections.push({ opener: part, body: [] });
    else if (isHeading(part)) sections.push({ opener: null, body: [] });
    else sections.at(-1)?.body.push(part);
  });
  return sections.filter(({ opener }) => opener !== null);
}

const isLine = (part: Part): boolean =>
  part.label === null &&
  !isHeading(part) &&
  looksOf(part).some(({ name }) => name === "line") &&
  /\S\s+\S/u.test(part.paragraph.text) &&
  !namesUnit(part.paragraph.text) &&
  !ofOtherTopic(part.paragraph.text);

const isSentence = ({ paragraph, label }: Part): boolean => label === null && /[.!?]["”)]?\s*$/u.test(paragraph.text);
