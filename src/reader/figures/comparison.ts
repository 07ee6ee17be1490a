import type { Language } from "../../domain/dataset/schema";
import type { Verdict } from "../../domain/status";
import type { Signal, Span } from "../reading";
import type { Token } from "../text/tokens";
import { beginsWith, either, endsWith, oneOf } from "../text/wordMatchers";
import { comparableFigures } from "./comparableFigures";
import { directionIn, lowerIsBetter } from "./directionIn";
import { figureWords, type FigureWords } from "./figureWords";
import { levelShareIn } from "./levelShare";
import { mayNameLevel, figureInSentence, type Direction, type FigureInSentence } from "./figureInSentence";
import { quantitiesIn } from "./quantities";
import { converted, isTime, type Quantity } from "./quantity";
import { isOfWholeYear, shareOfYear } from "./shareOfYear";
import { unnamedLevels } from "./unnamedLevels";

/** A passage with more figures is a table: which of them belong together is not certain, and comparing all would take long. */
const maxFigures = 100;
/** Units for which less or more may be better; only the word for what is measured shows which. */
const eitherWay = (unit: string): boolean => unit === "money" || isTime(unit);

const into = oneOf("till to på at");
const outOf = oneOf("from från");
/** How many words may stand between the start and the end of a change. */
const changeWithin = 8;
/** "ökade med 10 %", but not "ökade till 85 %" or "rose from 41 % to 85 %". */
const isChange = (piece: readonly string[], words: FigureWords): boolean =>
  piece.some(
    (word, at) =>
      words.change(word) &&
      !into(piece[at + 1]) &&
      !(outOf(piece[at + 1]) && piece.slice(at + 2, at + changeWithin).some(into)),
  );

/** The divisors that bring both figures to the same scale: "4,9 mnkr" beside "5,2" is 4.9. */
function scales(figure: Quantity, level: Quantity): [number, number] {
  if (figure.scale === level.scale) return [1, 1];
  if (level.scale === 1 && level.unit === "" && level.value < 1000) return [figure.scale, 1];
  if (figure.scale === 1 && figure.unit === "" && figure.value < 1000) return [1, level.scale];
  return [1, 1];
}

const rising = oneOf(
  "grow grew grown growth rise rises rose risen rising increase increased increases up higher more öka ökar ökade ökat ökning ökningen växa växte vuxit tillväxt tillväxten stiga steg stigit upp högre fler",
);
const falling = oneOf(
  "fall fell fallen falling decline declined decrease decreased cut cuts reduce reduced reduction down lower drop dropped fewer less minska minskar minskade minskat minskning minskningen sjunka sjönk sjunkit sänka sänktes sänkt ned ner lägre färre",
);
/** The direction of a change: 1 up, −1 down, 0 if its words do not show it. */
function changeSign(piece: readonly string[]): number {
  const [up, down] = [piece.some(rising), piece.some(falling)];
  return up === down ? 0 : up ? 1 : -1;
}

/** Whether both figures are changes: "kasvoi 11 %, tavoite 5 %", "väheni 3 %, kun piti 7,5 %". Then more of the change is better. */
const areChanges = (level: FigureInSentence, figure: FigureInSentence, words: FigureWords): boolean =>
  !level.to && !figure.to && isChange(figure.piece, words);

/** The comparison of a level with its figures. */
interface LevelComparison {
  readonly reached: boolean;
  readonly less: boolean;
  /** A word, a sign or the unit tells which way is good. */
  readonly told: boolean;
  readonly level: FigureInSentence;
  readonly figure: FigureInSentence;
  /** Some of the figures of one sentence reach the level and some do not. */
  readonly differ: boolean;
}

/** A first sentence of at most this many words may be the passage's title. */
const titleWords = 10;

/**
 * Which side of a level its figures stand on, and which way is good; null where that is not certain. `naming`: the sentences that may name what is
 * measured; `statedDirection`: what the passage says of it in words, "lower is better".
 */
function compareWith(
  level: FigureInSentence,
  judged: readonly FigureInSentence[],
  naming: readonly (readonly string[])[],
  words: FigureWords,
  statedDirection: Direction,
): LevelComparison | null {
  const [figure] = judged;
  if (!figure) return null;
  const pieces = [...level.piece, ...judged.flatMap(({ piece }) => piece)];
  const changes = level.unit === "%" && areChanges(level, figure, words);
  const limit: Direction = level.limited && level.unit !== "%" ? "less" : null;
  const direction = statedDirection ?? directionIn([pieces, ...naming], words, [level.unit, figure.unit]);
  const wanted: Direction = level.direction ?? (changes ? "more" : direction) ?? limit;
  if (wanted === null && (eitherWay(level.unit) || eitherWay(figure.unit))) return null;
  // "pienenee 10 %" beside a level of another kind: a change is no level.
  if (level.unit === "%" && !changes && !figure.to && [level, ...judged].some(({ piece }) => isChange(piece, words)))
    return null;
  const less = wanted === "less";
  const told = wanted !== null;
  const reaches = (one: FigureInSentence, end: "value" | "most"): boolean => {
    const [scale, aimedScale] = scales(one, level);
    const [is, aimed] = [converted(one[end] / scale, one.unit, level.unit), level.value / aimedScale];
    return less ? is <= aimed : is >= aimed;
  };
  // "was to rise by 10 %, and fell by 4 %"
  const opposite = changes && changeSign(level.piece) * changeSign(figure.piece) < 0;
  if (opposite) return { reached: false, less, told, level, figure, differ: false };
  const reached = reaches(figure, "value");
  // "arviolta 90–110" beside a level of 100 is on both sides of it.
  if (reached !== reaches(figure, "most"))
    return level.sentence === figure.sentence ? { reached, less, told, level, figure, differ: true } : null;
  const differ = judged.some((one) => reaches(one, "value") !== reached);
  return differ && figure.sentence !== level.sentence ? null : { reached, less, told, level, figure, differ };
}

/** What a comparison of figures says. */
export interface ComparedSignal extends Signal {
  /** Whether the text tells which way is good; else more is. */
  readonly directed?: boolean;
}

interface Outcome {
  readonly name: string;
  readonly status: Verdict;
}

const addsUp = oneOf("jo mennessä kertynyt toistaiseksi hittills redan already ytd date");
const average = either(
  beginsWith("keskim keskiar average mean snitt genomsnitt median mediaani"),
  endsWith("aika aikaa aste"),
);

/** By how much of its level's pace a figure may be behind, and still be in time; and from where it is behind. */
const [inTime, behind] = [0.97, 0.75];
/** "412 of a year's 800 by the end of June": whether what adds up keeps the pace that the year's level requires; null if it is close. */
function paceOf({ less, level, figure }: LevelComparison, text: string): Outcome | null {
  const share = isOfWholeYear(text) ? shareOfYear(text) : null;
  if (share === null || figure.piece.some(average) || level.piece.some(average)) return null;
  const [scale, aimedScale] = scales(figure, level);
  const pace = figure.value / scale / share / (level.value / aimedScale);
  const isInTime = less ? pace <= 1 : pace >= inTime;
  if (!isInTime && !less && pace >= behind) return null;
  return isInTime ? { name: "figure-keeps-pace", status: "on-track" } : { name: "figure-lags-pace", status: "at-risk" };
}

/** The signal of a figure and its level, in a forecast and in a result. */
function outcomeOf(comparison: LevelComparison, kind: "forecast" | "outcome", text: string): Outcome | null {
  const { reached, less, level, figure } = comparison;
  if (kind === "outcome") {
    return reached
      ? { name: "figure-reaches", status: "achieved" }
      : { name: "figure-falls-short", status: "not-achieved" };
  }
  if (figure.role === "forecast") {
    return reached
      ? { name: "figure-will-reach", status: "on-track" }
      : { name: "figure-will-fall-short", status: "not-achieved" };
  }
  const isShare = figure.unit === "%" || level.unit === "%";
  const pace = isShare || (reached && !less) ? null : paceOf(comparison, text);
  if (pace !== null) return pace;
  // "Already 610 hours of at most 700": what adds up may still pass its ceiling.
  if (less && reached && !isShare && figure.piece.some(addsUp)) return null;
  if (less || isShare) {
    return reached
      ? { name: "figure-on-course", status: "on-track" }
      : { name: "figure-off-course", status: "at-risk" };
  }
  // What is counted up through the year is below its level until it is there.
  return reached ? { name: "figure-reaches", status: "achieved" } : null;
}

/**
 * The signal that reported figures give of the target: null unless the passage gives a level, a figure of the same kind beside it, and words
 * or a table that tell which way is good. If some levels are reached and others are not, the target is at risk.
 */
export function comparedSignal(
  text: string,
  sentences: readonly { span: Span; tokens: readonly Token[] }[],
  language: Language,
  kind: "forecast" | "outcome",
): ComparedSignal | null {
  const words = figureWords[language];
  const quantities = sentences.map(({ span, tokens }) =>
    // A legend: "≥ 95 % = toteutunut".
    text.slice(span.start, span.end).includes("=") ? [] : quantitiesIn(text, tokens, language),
  );
  const count = quantities.flat().length;
  if (count > maxFigures) return null;
  // A comparison needs two figures: the level and the result.
  if (count < 2 || !mayNameLevel(text, sentences, words)) return shareOfLevel(text, sentences, language, kind);
  // If a passage has figures in digits, numbers in words without a unit count something else.
  const digits = quantities.flat().filter(({ named }) => !named).length;
  const read = sentences.flatMap(({ tokens }, sentence) => {
    const given = quantities[sentence] ?? [];
    if (given.length === 0) return [];
    const all = given.filter(({ named, unit }) => !named || digits < 2 || unit !== "");
    const lowers = tokens.map(({ lower }) => lower);
    const read = (quantity: Quantity, beside: readonly Quantity[]): FigureInSentence =>
      figureInSentence(text, tokens, quantity, beside, words, { sentence, kind, lowers });
    // "nousi 24:stä 39:ään, kun kolmeakymmentä haettiin": a number in words that stands alone beside a word for a level.
    const named = given
      .filter((quantity) => !all.includes(quantity))
      .map((quantity) => read(quantity, given))
      .filter(({ wished, isAlone }) => isAlone && wished);
    return [...all.map((quantity) => read(quantity, all)), ...named];
  });
  const { figures, assumed } = read.some(({ role }) => role === "level")
    ? { figures: read, assumed: false }
    : unnamedLevels(
        read,
        words,
        sentences.map(({ tokens }) => tokens.length),
      );
  const pairs = figures
    .filter(({ role }) => role === "level")
    .flatMap((level) => {
      // The indicator is named beside the level, or in the passage's title.
      const wordsOf = (at: number): readonly string[] => sentences[at]?.tokens.map(({ lower }) => lower) ?? [];
      const title = wordsOf(0);
      const isTitle = title.length <= titleWords && !figures.some(({ sentence }) => sentence === 0);
      const one = compareWith(
        level,
        comparableFigures(level, figures, words),
        [wordsOf(level.sentence), ...(isTitle ? [title] : [])],
        words,
        lowerIsBetter(text) ? "less" : null,
      );
      return one ? [one] : [];
    });
  const outcomes = pairs.flatMap((pair) => outcomeOf(pair, kind, text) ?? []);
  const [first, ...others] = outcomes;
  if (pairs.length === 0) return shareOfLevel(text, sentences, language, kind);
  if (!first || outcomes.length < pairs.length) return null;
  const mixed = pairs.some(({ differ }) => differ) || others.some(({ status }) => status !== first.status);
  const { name, status }: Outcome = mixed ? { name: "figures-differ", status: "at-risk" } : first;
  const places = pairs.flatMap(({ figure, level }) => [figure.sentence, level.sentence]);
  const start = sentences[Math.min(...places)]?.span.start ?? 0;
  const end = sentences[Math.max(...places)]?.span.end ?? 0;
  const signal = signalOf({ name, status }, text, { start, end }, language, mixed);
  const directed = { ...signal, directed: pairs.every(({ told }) => told) };
  return assumed ? { ...directed, assumed: true } : directed;
}

const signalOf = (
  { name, status }: Outcome,
  text: string,
  { start, end }: Span,
  language: Language,
  mixed: boolean,
): Signal => ({
  rule: `${language}.${name}`,
  status,
  basis: "compared",
  evidence: { quote: text.slice(start, end), start, end },
  rank: "compared",
  ofGoal: true,
  about: "goal",
  ...(mixed ? { partly: true as const } : {}),
});

/** "vain puolet tavoitellusta", "128 % av målet": the share of the level that was reached, without the level itself. */
function shareOfLevel(
  text: string,
  sentences: readonly { span: Span; tokens: readonly Token[] }[],
  language: Language,
  kind: "forecast" | "outcome",
): Signal | null {
  const { lessIsBetter, ceiling } = figureWords[language];
  // "Sickness absence was 128 % of the target": more is not better.
  if (sentences.some(({ tokens }) => tokens.some(({ lower }) => lessIsBetter(lower) || ceiling(lower)))) return null;
  for (const { span } of sentences) {
    const share = levelShareIn(text.slice(span.start, span.end), language);
    if (share === null) continue;
    const reached = share >= 100;
    // What is counted up through the year is below its level until it is there.
    if (!reached && kind === "forecast") return null;
    const outcome: Outcome = reached
      ? { name: "figure-reaches", status: "achieved" }
      : { name: "figure-falls-short", status: "not-achieved" };
    return signalOf(outcome, text, span, language, false);
  }
  return null;
}
