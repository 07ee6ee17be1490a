import type { Language } from "../../domain/dataset/schema";
import type { Verdict } from "../../domain/status";
import type { Signal, Span } from "../reading";
import type { Token } from "../text/tokens";
import { oneOf, opensWithDigit } from "../text/wordMatchers";
import { figureWords, type FigureWords } from "./figureWords";
import { levelShareIn } from "./levelShare";
import { mayNameLevel, placed, type Direction, type Placed } from "./placed";
import { quantitiesIn } from "./quantities";
import type { Quantity } from "./quantity";

/** A passage with more figures is a table: which of them belong together is not certain, and comparing all would take long. */
const maxFigures = 100;
/** Units for which less or more may be better; only the word for what is measured shows which. */
const eitherWay = oneOf("money year month week day hour minute");

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

const within = oneOf("within inside inom");
/** A time limit belongs to what is measured and does not say whether more or less is better: "95 % of invoices paid within 30 days". */
const withoutTimeLimits = (words: readonly string[]): readonly string[] =>
  words.filter(
    (_, at) =>
      !words.slice(Math.max(0, at - 5), at + 1).some(within) &&
      !(words[at - 2] === "in" && opensWithDigit(words[at - 1])) &&
      !(words[at] === "time" && words[at - 1] === "on"),
  );

/** "Two new sites" beside "412 people": a result in digits that is at least this many times a level in words measures something else. */
const timesOver = 30;
/** "14 %" beside "1 050 students": a percentage is not compared with a plain count above 150. */
const isShareOfOther = (one: Quantity, other: Quantity): boolean =>
  one.unit === "%" && other.unit === "" && other.value > 150;
/** Whether a figure can be compared with a level: the same unit, or one of them has none. */
const sameKind = (figure: Quantity, level: Quantity): boolean =>
  (figure.unit === level.unit || figure.unit === "" || level.unit === "") &&
  !isShareOfOther(figure, level) &&
  !isShareOfOther(level, figure) &&
  !(level.named && !figure.named && figure.value >= timesOver * level.value);

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
const areChanges = (level: Placed, figure: Placed, words: FigureWords): boolean =>
  !level.to && !figure.to && isChange(figure.piece, words);

/** The figures to compare with a level: the nearest in its sentence, before it or else after it; else all in the sentences beside it. */
function judgedBy(level: Placed, figures: readonly Placed[]): readonly Placed[] {
  const comparable = figures.filter((one) => one.role !== "level" && one.role !== "elsewhen" && sameKind(one, level));
  // Prefers figures of the same unit, and expected figures to current ones.
  const best = (some: readonly Placed[]): readonly Placed[] => {
    const alike = some.filter(({ unit }) => unit === level.unit);
    const ofUnit = alike.length > 0 ? alike : some;
    // A level in words is compared with a figure in words.
    const written = level.named ? ofUnit.filter(({ named }) => named) : [];
    const usable = written.length > 0 ? written : ofUnit;
    const expected = usable.filter(({ role }) => role === "forecast");
    return expected.length > 0 ? expected : usable;
  };
  const final = comparable.filter((one) => one.final && one.unit === level.unit);
  if (final.length === 1) return final;
  const inSameSentence = best(comparable.filter(({ sentence }) => sentence === level.sentence));
  const before = inSameSentence.findLast(({ at }) => at < level.at);
  if (before) return [before];
  if (inSameSentence.length > 0) return inSameSentence;
  const inNextSentence = best(comparable.filter(({ sentence }) => Math.abs(sentence - level.sentence) === 1));
  // Farther away, a figure is meant only if it is the only one.
  return inNextSentence.length > 0 || comparable.length !== 1 ? inNextSentence : comparable;
}

/** The comparison of a level with its figures. */
interface Fared {
  readonly reached: boolean;
  readonly less: boolean;
  readonly figure: Placed;
  /** Some of the figures of one sentence reach the level and some do not. */
  readonly differ: boolean;
}

/** Which side of a level its figures stand on, and which way is good; null where that is not certain. */
function fared(
  level: Placed,
  judged: readonly Placed[],
  sentence: readonly string[],
  words: FigureWords,
): Fared | null {
  const [figure] = judged;
  if (!figure) return null;
  const pieces = [...level.piece, ...judged.flatMap(({ piece }) => piece)];
  const changes = level.unit === "%" && areChanges(level, figure, words);
  const around = level.unit === "%" ? withoutTimeLimits([...sentence, ...pieces]) : [...sentence, ...pieces];
  const direction: Direction = around.some(words.lessIsBetter)
    ? "less"
    : around.some(words.moreIsBetter)
      ? "more"
      : null;
  const wanted: Direction = level.direction ?? (changes ? "more" : direction);
  if (wanted === null && (eitherWay(level.unit) || eitherWay(figure.unit))) return null;
  // "pienenee 10 %" beside a level of another kind: a change is no level.
  if (level.unit === "%" && !changes && !figure.to && [level, ...judged].some(({ piece }) => isChange(piece, words)))
    return null;
  const less = wanted === "less";
  const reaches = (one: Placed, end: "value" | "most"): boolean => {
    const [scale, aimedScale] = scales(one, level);
    const [is, aimed] = [one[end] / scale, level.value / aimedScale];
    return less ? is <= aimed : is >= aimed;
  };
  // "was to rise by 10 %, and fell by 4 %"
  const opposite = changes && changeSign(level.piece) * changeSign(figure.piece) < 0;
  if (opposite) return { reached: false, less, figure, differ: false };
  const reached = reaches(figure, "value");
  // "arviolta 90–110" beside a level of 100 is on both sides of it.
  if (reached !== reaches(figure, "most"))
    return level.sentence === figure.sentence ? { reached, less, figure, differ: true } : null;
  const differ = judged.some((one) => reaches(one, "value") !== reached);
  return differ && figure.sentence !== level.sentence ? null : { reached, less, figure, differ };
}

interface Outcome {
  readonly name: string;
  readonly status: Verdict;
}

/** The signal of a figure and its level, in a forecast and in a result. */
function outcomeOf({ reached, less, figure }: Fared, kind: "forecast" | "outcome"): Outcome | null {
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
  if (less || figure.unit === "%") {
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
): Signal | null {
  const words = figureWords[language];
  const quantities = sentences.map(({ span, tokens }) =>
    // A legend: "≥ 95 % = toteutunut".
    text.slice(span.start, span.end).includes("=") ? [] : quantitiesIn(text, tokens, language),
  );
  const count = quantities.flat().length;
  if (count > maxFigures) return null;
  // A comparison needs two figures: the level and the result.
  if (count < 2 || !mayNameLevel(text, sentences, words)) return shareOfLevel(text, sentences, language, kind);
  // If a passage has figures in digits, numbers in words count something else.
  const digits = quantities.flat().filter(({ named }) => !named).length;
  const figures = sentences.flatMap(({ tokens }, sentence) => {
    const all = (quantities[sentence] ?? []).filter(({ named }) => !named || digits < 2);
    if (all.length === 0) return [];
    const lowers = tokens.map(({ lower }) => lower);
    return all.map((quantity) => placed(text, tokens, quantity, all, words, { sentence, kind, lowers }));
  });
  const pairs = figures
    .filter(({ role }) => role === "level")
    .flatMap((level) => {
      // The indicator is named beside the level, or in the passage's title.
      const sentence = [...(sentences[0]?.tokens ?? []), ...(sentences[level.sentence]?.tokens ?? [])].map(
        ({ lower }) => lower,
      );
      const one = fared(level, judgedBy(level, figures), sentence, words);
      return one ? [{ ...one, level }] : [];
    });
  const outcomes = pairs.flatMap((pair) => outcomeOf(pair, kind) ?? []);
  const [first, ...others] = outcomes;
  if (pairs.length === 0) return shareOfLevel(text, sentences, language, kind);
  if (!first || outcomes.length < pairs.length) return null;
  const mixed = pairs.some(({ differ }) => differ) || others.some(({ status }) => status !== first.status);
  const { name, status }: Outcome = mixed ? { name: "figures-differ", status: "at-risk" } : first;
  const places = pairs.flatMap(({ figure, level }) => [figure.sentence, level.sentence]);
  const start = sentences[Math.min(...places)]?.span.start ?? 0;
  const end = sentences[Math.max(...places)]?.span.end ?? 0;
  return signalOf({ name, status }, text, { start, end }, language, mixed);
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
