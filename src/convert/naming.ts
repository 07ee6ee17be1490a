import type { Language } from "../model/dataset";
import { sentencesOf } from "../reader/sentences";
import { calm, labelOf, listMarker } from "./labels";
import type { Segment } from "./segments";

/** "Tavoite "X" …" and "Tavoite X on …": the words between the goal and what is said of it. */
const namedGoal: Record<Language, RegExp> = {
  fi: /^(?:osa)?tavoite\s+(?:["”»]([^"”»]+)["”»]|(.+?)\s+(?:on|ei|oli|tulee|jää|jäi|etenee|näyttää|(?:toteut|saavut|ennust|täytt|peru|siirt|valmist|ylit)\p{L}*)(?=[\s.,]|$))/iu,
  sv: /^(?:del)?målet\s+(?:["”»]([^"”»]+)["”»]|(?:om |för |att )?(.+?)\s+(?:är|har|nås|nåddes|uppnås|uppnåddes|uppfylls|bedöms|beräknas|ser)(?=[\s.,]|$))/iu,
  en: /^(?:the )?(?:goal|target)\s+(?:["”]([^"”]+)["”]|(?:of |for |to )?(.+?)\s+(?:is|was|has|will|looks)(?=[\s.,]|$))/iu,
};

/** What reports put before the matter itself: "Ennuste on, että …", "Vuonna 2020 …". */
const lead: Record<Language, RegExp> = {
  fi: /^(?:(?:arvio|ennuste)\s+on,?\s+että\s+|(?:ennusteen|arvion)\s+mukaan\s+|vuonna\s+\d{4}\s+|vuoden\s+\d{4}\s+aikana\s+)+/iu,
  sv: /^(?:(?:bedömningen|prognosen)\s+är,?\s+att\s+|enligt\s+(?:prognosen|bedömningen)\s+|år\s+\d{4}\s+|under\s+\d{4}\s+)+/iu,
  en: /^(?:the\s+(?:forecast|assessment)\s+is\s+that\s+|in\s+\d{4},?\s+)+/iu,
};

const longestName = 60;

/** What the report itself calls a target: its label, else the words with which a sentence names it, else how its first text opens. */
export function nameOf(segments: readonly Segment[], isTaken: (label: string) => boolean, language: Language): string {
  const label = segments.map((segment) => segment.label).find((one) => one !== null);
  const opening = shorten(openingOf(segments, language).replace(lead[language], ""));
  if (label != null) {
    const name = calm(label);
    return isTaken(name) && opening !== "" ? `${name}: ${upperFirst(opening)}` : name;
  }
  const named = sentencesIn(segments, language).map((sentence) => namedIn(sentence, language));
  return upperFirst(named.find((one) => one !== null) ?? opening);
}

/** A target that only a measure names is called as its list item puts it. */
export const nameOfItem = (text: string): string =>
  upperFirst(shorten(text.replace(listMarker, "").replace(/^(?:että|att|that)\s+/i, "")));

function namedIn(sentence: string, language: Language): string | null {
  const found = namedGoal[language].exec(sentence.trim());
  const name = found?.[1] ?? found?.[2];
  return name === undefined ? null : shorten(name);
}

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
