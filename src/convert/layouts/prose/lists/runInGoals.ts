import { isBad } from "../../../../domain/status";
import { assess } from "../../../../reader/assess";
import { boldLeadOf, isBold } from "../../../formats/paragraph";
import type { FreeText } from "../../../formats/sourceDocument";
import type { TableVocabulary } from "../../../table/vocabulary/vocabulary";
import { nameKey } from "../../../text/nameKey";
import { goalNumber } from "../wording/goalNumber";
import { speaksOfGoals } from "../wording/speaksOfGoals";

/** What paragraphs must hold to show that their look is that of goals, and what others of that look must hold ("**Emissions fall 10 %.** …"). */
const [minWords, minWordsBeside] = [3, 2];
const [minLength, maxLength] = [12, 220];
const fewest = 3;
/** At least this share of the paragraphs must tell how something fared, and at most this share of the bold words may. */
const [minTold, maxNews] = [0.5, 0.34];
/** Where the document follows up a plan, its actions are done or not, whatever words say so. */
const minToldOfPlan = 0.15;

/**
 * The paragraphs whose bold first words are a goal and whose other words tell of it ("**Publish the outlook by May.** It was published on 22 May."), though none need
 * hold a verdict on a goal in so many words. They are goals if there are several of that look, most of them tell how something fared, and the document speaks of
 * goals, follows up a plan or has verdicts on some of them (`hasVerdict`). Bold words that tell news themselves ("**The bridge was opened.** …") are none.
 */
export function runInGoals(
  texts: readonly FreeText[],
  hasVerdict: (text: FreeText) => boolean,
  vocabulary: TableVocabulary,
): ReadonlySet<FreeText> {
  const uses = new Map<string, number>();
  for (const { paragraph } of texts) {
    const key = nameKey(boldLeadOf(paragraph));
    uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  const alike = texts.filter(
    (text) => isRunIn(text, vocabulary) && uses.get(nameKey(boldLeadOf(text.paragraph))) === 1,
  );
  const found = alike.filter(({ paragraph }) => wordsIn(boldLeadOf(paragraph)) >= minWords);
  const share = (of: (text: FreeText) => boolean) => found.filter(of).length / found.length;
  const isOfPlan = texts.some(({ paragraph, heading }) => heading !== null && followsUpPlan(paragraph.text));
  const isOfGoals =
    isOfPlan || found.filter(hasVerdict).length > 1 || texts.some(({ paragraph }) => speaksOfGoals(paragraph.text));
  const areGoals =
    found.length >= fewest - 1 &&
    alike.length >= fewest &&
    isOfGoals &&
    share((text) => hasVerdict(text) || isTold(text)) >= (isOfPlan ? minToldOfPlan : minTold) &&
    share(({ paragraph }) => isNews(boldLeadOf(paragraph))) <= maxNews;
  return new Set(areGoals ? (alike.length < 2 * found.length ? alike : found) : []);
}

function isRunIn({ paragraph, heading, cell }: FreeText, vocabulary: TableVocabulary): boolean {
  const { text, boldLead } = paragraph;
  if (heading !== null || cell || isBold(paragraph) || boldLead.end === 0) return false;
  const words = boldLeadOf(paragraph)
    .trim()
    .replace(goalNumber, "")
    .replace(/[\s.:–—-]+$/u, "");
  const rest = text.slice(boldLead.end);
  return (
    text.slice(0, boldLead.start).trim() === "" &&
    words.length >= minLength &&
    words.length <= maxLength &&
    wordsIn(words) >= minWordsBeside &&
    wordsIn(rest) > 1 &&
    (/[.!:–—-]\s*$/u.test(boldLeadOf(paragraph)) || /^[\s.:–—-]*["“”»(]?[\p{Lu}\p{N}]/u.test(rest)) &&
    vocabulary.labelOf(words) === null &&
    vocabulary.statusOf(words) === null
  );
}

/** "Delivery plan 2031: year-end progress", "Toimintasuunnitelman toteutuminen". */
const followsUpPlan = (heading: string): boolean =>
  /plan(?:en|s)?(?!\p{L})|programme|priorit|strateg|suunnitelm|ohjelma|toimenpi|lupau|program|åtgärd/iu.test(heading) &&
  /progress|performance|deliver|achiev|outcome|review|year-end|toteutu|seuran|tilanne|arvioin|uppföljning|utfall|genomför|läges/iu.test(
    heading,
  );

const wordsIn = (text: string): number => (text.match(/\p{L}+/gu) ?? []).length;

const isTold = ({ paragraph: { text, boldLead } }: FreeText): boolean =>
  assess({ text: text.slice(boldLead.end) }).noneReason !== "silent";

const isNews = (words: string): boolean => {
  const { status, basis } = assess({ text: words });
  return basis === "stated" && (status === "achieved" || isBad(status));
};
