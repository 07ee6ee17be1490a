import type { Language } from "../../domain/dataset/schema";
import type { Signal, Span } from "../reading";
import type { Token } from "../text/tokens";
import { oneOf, opensWithDigit } from "../text/wordMatchers";
import { figureWords } from "./figureWords";
import { isHalf, numberOf } from "./numberWords";

/** "14/20": a count and its total, if it cannot be a date. */
const fraction = /^(\d{1,3})\/(\d{1,3})$/u;
const of = oneOf("of av");
const percent = /^(?:%|pros\p{L}*|proc\p{L}*|percent|per)$/u;
const elative = /(?:sta|stä)$/u;
/** The ending of "tavoitteista" (of several goals), which "tavoitteesta" (of one) does not have. */
const pluralElative = /ist[aä]$/u;
/** The maximum distance between a number and what it counts, in words. */
const reach = 5;
/** A sentence with a fraction and at most this many words is a status, not prose. */
const fragment = 4;

/** "Of the 120 homes to be built, 96 were": words for the planned total of a count. */
const toDo = oneOf(
  "be planned due promised targeted agreed scheduled programmed planerade utlovade beslutade avtalade",
);
const done = oneOf("were was have has are had är blev har");
function partOfPlanned(lowers: readonly string[], language: Language): Count | null {
  if (language === "fi" || !of(lowers[0])) return null;
  const first = lowers.slice(0, 4).findIndex((word) => numberOf(word, language) !== undefined);
  const all = numberOf(lowers[first], language);
  if (first < 0 || all === undefined || !lowers.slice(1, first + reach + 2).some(toDo)) return null;
  const second = lowers.findIndex((word, at) => at > first && numberOf(word, language) !== undefined);
  const some = numberOf(lowers[second], language);
  if (some === undefined || some > all) return null;
  return done(lowers[second + 1]) || done(lowers[second - 1]) ? { some, all } : null;
}

interface Count {
  readonly some: number;
  readonly all: number;
}

/** "four of the six measures", "av elva mål nås sju": a count and its total, if goals or measures are counted. */
function countsIn(lowers: readonly string[], language: Language, alone: boolean): Count | null {
  const { counted } = figureWords[language];
  const near = (at: number): boolean => lowers.slice(at + 1, at + 1 + reach).some(counted);
  for (const [at, lower] of lowers.entries()) {
    const written = opensWithDigit(lower) ? fraction.exec(lower) : null;
    if (written) {
      const [some, all] = [Number(written[1]), Number(written[2])];
      if (some <= all && (lowers.some(counted) || (alone && lowers.length <= fragment))) return { some, all };
    }
    if (language === "fi") {
      const all = elative.test(lower) ? numberOf(lower, "fi") : undefined;
      if (all === undefined || !near(at)) continue;
      const some = lowers.flatMap((word, place) => (place === at ? [] : (numberOf(word, "fi") ?? [])))[0];
      if (some !== undefined && some <= all) return { some, all };
    } else if (of(lower)) {
      const place = lowers.findIndex(
        (word, next) => next > at && next <= at + 3 && numberOf(word, language) !== undefined,
      );
      const all = numberOf(lowers[place], language);
      if (all === undefined || !near(place)) continue;
      const before = numberOf(lowers[at - 1], language);
      const after = lowers.slice(place + 1).flatMap((word) => numberOf(word, language) ?? [])[0];
      const some = before ?? after;
      if (some !== undefined && some <= all) return { some, all };
    }
  }
  return null;
}

/** "71 % of the goals", "half of the measures": a share of several goals, as a percentage. */
function shareIn(lowers: readonly string[], language: Language): number | null {
  const { counted } = figureWords[language];
  for (const [at, lower] of lowers.entries()) {
    const share = percent.test(lowers[at + 1] ?? "")
      ? Number(lower.replace(",", "."))
      : isHalf(lower)
        ? 50
        : Number.NaN;
    if (Number.isNaN(share)) continue;
    const after = lowers.slice(at + 1, at + 1 + reach);
    const tied =
      language === "fi"
        ? [...lowers.slice(Math.max(0, at - reach), at), ...after].some(
            (word) => counted(word) && pluralElative.test(word),
          )
        : after.some((word, place) => of(word) && after.slice(place, place + 3).some(counted));
    if (tied) return share;
  }
  return null;
}

const isOrWas = oneOf("is are was were är var on oli ovat olivat");
const earlier = oneOf("previous last förra föregående edellisen viime");
const aYear = oneOf("year year's years året årets år vuoden");
/** "Housing is one of five priorities", "six of last year's eight": tells what belongs to a number, or of an earlier one. */
const countsNoResult = (lowers: readonly string[], { some }: Count, language: Language): boolean =>
  (some === 1 && lowers.some((word, at) => isOrWas(word) && numberOf(lowers[at + 1], language) === 1)) ||
  lowers.some((word, at) => earlier(word) && aYear(lowers[at + 1]));

/**
 * The signal of a count or share of several goals or measures: at-risk unless it is all of them ("5/5") or none.
 * `alone`: the passage is this sentence.
 */
export function shareSignal(
  text: string,
  { span, tokens }: { span: Span; tokens: readonly Token[] },
  language: Language,
  alone: boolean,
): Signal | null {
  const lowers = tokens.filter(({ lower, punctuation }) => !punctuation || lower === "%").map(({ lower }) => lower);
  const counts = countsIn(lowers, language, alone) ?? partOfPlanned(lowers, language);
  if (counts && countsNoResult(lowers, counts, language)) return null;
  const share = counts ? (counts.some / Math.max(1, counts.all)) * 100 : shareIn(lowers, language);
  if (share === null || share <= 0) return null;
  if (share >= 100) {
    if (!lowers.some((word) => fraction.test(word))) return null;
    return {
      rule: `${language}.all-of-several`,
      status: "achieved",
      basis: "stated",
      evidence: { quote: text.slice(span.start, span.end), ...span },
      rank: "outcome",
      ofGoal: true,
      about: "goal",
    };
  }
  return {
    rule: `${language}.some-of-several`,
    status: "at-risk",
    basis: "stated",
    evidence: { quote: text.slice(span.start, span.end), ...span },
    rank: "outcome",
    ofGoal: true,
    about: "goal",
    partly: true,
  };
}
