import type { Language } from "../../domain/dataset/schema";
import { assess } from "../../reader/assess";
import { sentencesOf } from "../../reader/text/sentences";
import { goalNameIn } from "./goalName";
import { sentenceCase, labelOf, listMarker } from "./labels";
import type { Segment } from "./segments";

/** What reports put before the matter itself: "Ennuste on, että …", "Vuonna 2020 …". */
const lead: Record<Language, RegExp> = {
  fi: /^(?:(?:arvio|ennuste)\s+on,?\s+että\s+|(?:ennusteen|arvion)\s+mukaan\s+|vuonna\s+\d{4}\s+|vuoden\s+\d{4}\s+aikana\s+)+/iu,
  sv: /^(?:(?:bedömningen|prognosen)\s+är,?\s+att\s+|enligt\s+(?:prognosen|bedömningen)\s+|år\s+\d{4}\s+|under\s+\d{4}\s+)+/iu,
  en: /^(?:the\s+(?:forecast|assessment)\s+is\s+that\s+|in\s+\d{4},?\s+)+/iu,
};

const maxNameLength = 60;

/** The opening of a sentence that gives the result, not the target's name: "Toteutui, nyt 12,1 %", "Nådde inte målet". */
const verdictFirst: Record<Language, RegExp> = {
  fi: /^(?:ei(?:vät)?\s+)?(?:(?:on|ovat|ole)\s+)?(?:(?:osittain|pääosin|täysin)\s+)?(?:toteutu|toteuma|saavut(?!ettavuu)|täytty|valmis(?!t)|etene(?:e|vät)(?!\p{L})|edisty(?:y|vät)(?!\p{L})|kesken|käynnissä|aikataulussa|osittain|tavoite(?!taso))/iu,
  sv: /^(?:(?:ej|inte|delvis|helt|till\s+största\s+delen)\s+)*(?:är\s+|har\s+)?(?:(?:inte|ej|delvis)\s+)?(?:uppnå|nå(?:s|dd|tt)|uppfyll|klart?(?!\p{L})|genomför(?:d|t)|försena|pågå|framskrider|fortskrider|enligt\s+plan|målet|målnivån)/iu,
  en: /^(?:(?:not|partly|partially|fully|mostly|nearly)\s+)*(?:achieved|met(?!\p{L})|reached|complete|done|missed|delayed|on\s+track|off\s+track|in\s+progress|progress(?:es|ing)|ongoing|(?:the\s+)?(?:goal|target)(?!\p{L}))/iu,
};

/** A number with its unit, and nothing else. */
const figureOnly = /^[<>≤≥~]?\s*[-–+]?\d[\d\s.,/]*\s*(?:%|‰|€|\p{L}{1,6}\.?)?$/u;

/** What a target may be called by where the report neither labels nor names it. */
interface OtherNames {
  /** The measure that it alone answers to, as a name; "" where there is none. */
  measure: string;
  /** Whether it is the goal's only target: then the goal's name stays, while what a round says first changes from round to round. */
  only: boolean;
}

/**
 * What the report itself calls a target: its label, else the words with which a sentence names it, else its own measure, else, among several targets,
 * how its first text opens, where that is no verdict. "" where nothing names it, or where the text only tells how the target fares.
 */
export function targetNameOf(
  segments: readonly Segment[],
  { measure, only }: OtherNames,
  isTaken: (label: string) => boolean,
  language: Language,
): string {
  const label = segments.map((segment) => segment.label).find((one) => one !== null);
  if (label != null) {
    const name = sentenceCase(label);
    const opening = isTaken(name) ? openingName(segments, language) : "";
    return opening === "" ? name : `${name}: ${opening}`;
  }
  const named = sentencesIn(segments, language)
    .map((sentence) => goalNameIn(sentence, language))
    .find((one) => one !== null);
  if (named != null) return upperFirst(shorten(named));
  return measure === "" && !only ? matterOf(segments, language) : measure;
}

/** How a target's first text opens, unless the reader hears there how the target fares: the next round will say otherwise. */
function matterOf(segments: readonly Segment[], language: Language): string {
  const { status } = assess({ text: openingOf(segments, language), language });
  return status === "none" ? openingName(segments, language) : "";
}

/** How a target's first text opens, as a name; "" where that only tells how the target fares. */
export function openingName(segments: readonly Segment[], language: Language): string {
  const opening = openingOf(segments, language).replace(lead[language], "");
  return verdictFirst[language].test(opening) || figureOnly.test(opening) ? "" : upperFirst(shorten(opening));
}

/** A target that only a measure names is called as its list item puts it. */
export const itemName = (text: string): string =>
  upperFirst(
    shorten(
      text
        .replace(listMarker, "")
        .replace(measureLabel, "")
        .replace(/^(?:että|att|that)\s/i, ""),
    ),
  );

/** What a label in prose puts before a measure; where it stands in bold letters, no colon parts it from a capital. */
const measureLabel =
  /^\s*(?:[Mm]ittarit?|[Mm]ätare|[Mm]ått|[Ii]ndikator(?:er)?|[Mm]easures?|[Ii]ndicators?|KPI|MITTARIT?|MÄTARE|MEASURES?|INDICATORS?)(?:\s*:\s*|\s+(?=[\p{Lu}\p{N}]))/u;

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

/** At most {@link maxNameLength} characters, whole words, without a closing full stop; no number and no date is cut. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const clause = (/^.{12,}?(?=[(;]|[,:](?!\d))/u.exec(line)?.[0] ?? line).trimEnd();
  const closesWithDate = /\d\.\d{1,2}\.$/.test(clause);
  const brief = closesWithDate ? clause : clause.replace(/[.,;:]+$/, "");
  if (brief.length <= maxNameLength) return brief;
  return `${brief.slice(0, endOfWord(brief))}…`;
}

/** The last blank before {@link maxNameLength} that stands inside no date or number ("30. 4. 2031", "20 000"). */
function endOfWord(text: string): number {
  const blanks = [...text.slice(0, maxNameLength + 1).matchAll(/ /g)].map(({ index }) => index);
  return blanks.findLast((at) => !/\d\.? \d/.test(text.slice(Math.max(0, at - 2), at + 2))) ?? maxNameLength;
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
