import type { Language } from "../../domain/dataset/schema";
import { sentencesOf } from "../../reader/text/sentences";
import { goalNameIn } from "../table/goalName";
import { sentenceCase, labelOf, listMarker } from "../table/labels";
import type { Segment } from "./segments";

/** What reports put before the matter itself: "Ennuste on, että …", "Vuonna 2020 …". */
const lead: Record<Language, RegExp> = {
  fi: /^(?:(?:arvio|ennuste)\s+on,?\s+että\s+|(?:ennusteen|arvion)\s+mukaan\s+|vuonna\s+\d{4}\s+|vuoden\s+\d{4}\s+aikana\s+)+/iu,
  sv: /^(?:(?:bedömningen|prognosen)\s+är,?\s+att\s+|enligt\s+(?:prognosen|bedömningen)\s+|år\s+\d{4}\s+|under\s+\d{4}\s+)+/iu,
  en: /^(?:the\s+(?:forecast|assessment)\s+is\s+that\s+|in\s+\d{4},?\s+)+/iu,
};

const longestName = 60;

/** What the report itself calls a target: its label, else the words with which a sentence names it, else how its first text opens. */
export function targetNameOf(
  segments: readonly Segment[],
  isTaken: (label: string) => boolean,
  language: Language,
): string {
  const label = segments.map((segment) => segment.label).find((one) => one !== null);
  const opening = shorten(openingOf(segments, language).replace(lead[language], ""));
  if (label != null) {
    const name = sentenceCase(label);
    return isTaken(name) && opening !== "" ? `${name}: ${upperFirst(opening)}` : name;
  }
  const named = sentencesIn(segments, language).map((sentence) => goalNameIn(sentence, language));
  return upperFirst(shorten(named.find((one) => one !== null) ?? opening));
}

/** A target that only a measure names is called as its list item puts it. */
export const itemName = (text: string): string =>
  upperFirst(shorten(text.replace(listMarker, "").replace(/^(?:että|att|that)\s+/i, "")));

const sentencesIn = (segments: readonly Segment[], language: Language): string[] =>
  segments.flatMap(({ units }) =>
    units.flatMap(({ text, start, end }) => {
      const part = text.slice(start, end);
      return sentencesOf(part, language).map((range) => part.slice(range.start, range.end));
    }),
  );

/** The first words of the target's first text, after its label. */
function openingOf(segments: readonly Segment[], language: Language): string {
  const unit = segments.flatMap(({ units }) => units).find(({ heading }) => !heading);
  if (!unit) return "";
  const part = unit.text.slice(unit.start, unit.end);
  const text = part.slice(labelOf(part)?.end ?? 0).replace(listMarker, "");
  const first = sentencesOf(text, language)[0];
  return first ? text.slice(first.start, first.end) : text;
}

/** At most {@link longestName} characters, whole words, without a closing full stop. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const brief = (/^.{12,}?(?=[,(;:])/u.exec(line)?.[0] ?? line).trim().replace(/[.,;:]+$/, "");
  if (brief.length <= longestName) return brief;
  return `${brief.slice(0, brief.lastIndexOf(" ", longestName)).trimEnd()}…`;
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
