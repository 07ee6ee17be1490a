import type { FigureWords } from "./figureWords";
import type { FigureInSentence } from "./figureInSentence";
import { isTime, type Quantity } from "./quantity";

/** "Two new sites" beside "412 people": a result in digits that is at least this many times a level in words measures something else. */
const timesOver = 30;
/** "14 %" beside "1 050 students": a percentage is not compared with a plain count above 150. */
const isShareOfOther = (one: Quantity, other: Quantity): boolean =>
  one.unit === "%" && other.unit === "" && other.value > 150;
/** Whether a figure can be compared with a level: the same unit, or one of them has none; but no count in words with a sum of money. */
const sameKind = (figure: Quantity, level: Quantity): boolean =>
  (figure.unit === level.unit ||
    figure.unit === "" ||
    level.unit === "" ||
    (isTime(figure.unit) && isTime(level.unit))) &&
  !(level.unit === "money" && figure.named === true && figure.unit === "") &&
  !isShareOfOther(figure, level) &&
  !isShareOfOther(level, figure) &&
  !(level.named && !figure.named && figure.value >= timesOver * level.value);

/** A sentence of at most this many words tells of one thing: "Toteuma oli 85." */
const oneThing = 6;
/** "Målet var 22." */
const bareLevel = 4;
/**
 * Whether a figure of another sentence may be of the same things as the level: not a share beside a number of things, nor another noun than the level's, unless it is
 * called a result or is nearly all that its piece says.
 */
const mayBeOfSame = (figure: FigureInSentence, level: FigureInSentence, words: FigureWords): boolean => {
  const isCalled = figure.role === "forecast" || figure.piece.some(words.result);
  const isBrief = figure.piece.length <= oneThing || level.piece.length <= bareLevel;
  if (figure.sentence === level.sentence || isCalled || isBrief) return true;
  const isShare = (figure.unit === "%") !== (level.unit === "%");
  const isOfOther =
    figure.noun !== "" &&
    level.noun !== "" &&
    !figure.nouns.some((noun) => level.nouns.includes(noun)) &&
    level.unit === "";
  return !isShare && !isOfOther;
};

/** The figures to compare with a level: the nearest in its sentence, before it or else after it; else the one that is called a result; else all in the sentences beside it. */
export function comparableFigures(
  level: FigureInSentence,
  figures: readonly FigureInSentence[],
  words: FigureWords,
): readonly FigureInSentence[] {
  const comparable = figures.filter(
    (one) => one.role !== "level" && one.role !== "elsewhen" && sameKind(one, level) && mayBeOfSame(one, level, words),
  );
  const preferring = (
    some: readonly FigureInSentence[],
    isBetter: (one: FigureInSentence) => boolean,
  ): readonly FigureInSentence[] => {
    const better = some.filter(isBetter);
    return better.length > 0 ? better : some;
  };
  // Prefers figures of the same unit, of the same things, and expected figures to current ones.
  const best = (some: readonly FigureInSentence[]): readonly FigureInSentence[] => {
    const ofUnit = preferring(
      preferring(some, ({ unit }) => unit === level.unit),
      ({ noun }) => level.noun !== "" && noun === level.noun,
    );
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
  const ofSameThings = preferring(comparable, ({ noun }) => level.noun !== "" && noun === level.noun);
  const called = best(ofSameThings.filter(({ piece }) => piece.some(words.result)));
  if (called.length === 1) return called;
  const inNextSentence = best(comparable.filter(({ sentence }) => Math.abs(sentence - level.sentence) === 1));
  // Farther away, a figure is meant only if it is the only one, and not a small count in words.
  const isOnly = comparable.length === 1 && comparable[0]?.named !== true;
  return inNextSentence.length > 0 || !isOnly ? inNextSentence : comparable;
}
