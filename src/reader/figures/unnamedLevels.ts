import type { FigureWords } from "./figureWords";
import type { FigureInSentence } from "./figureInSentence";

const isResult = ({ role }: FigureInSentence): boolean => role === "result" || role === "forecast";

/** "31 %, rima oli 25:ssä": what was wished is the level. */
const withWished = (figures: readonly FigureInSentence[]): readonly FigureInSentence[] | null =>
  figures.some(({ wished }) => wished) ? figures.map((one) => (one.wished ? { ...one, role: "level" } : one)) : null;

/** "At least 300 homes. Result 312.": the only figure with "at least" or "at most" is the level, if another one is called a result. */
function withBound(figures: readonly FigureInSentence[], words: FigureWords): readonly FigureInSentence[] | null {
  const bounds = figures.filter((one) => one.bound && one.direction !== null && isResult(one));
  const [bound] = bounds;
  if (!bound || bounds.length > 1 || bound.piece.some(words.result)) return null;
  const named = figures.some(
    (one) => one !== bound && one.sentence >= bound.sentence && isResult(one) && one.piece.some(words.result),
  );
  return named ? figures.map((one) => (one === bound ? { ...one, role: "level" } : one)) : null;
}

/** A level and its result are seldom further apart than this many times. */
const mostTimes = 3;
/** A sentence of at most this many words says little but its figures. */
const fragment = 8;
/** The unit and the bracket between a figure and the one in brackets after it. */
const unitAndBracket = 2;

/** "Result 312 (300)": a figure in brackets directly after another of its size may be its level; it may also be last year's. */
function withBrackets(
  figures: readonly FigureInSentence[],
  words: FigureWords,
  lengths: readonly number[],
): readonly FigureInSentence[] | null {
  const isLevelOf = (level: FigureInSentence, before: FigureInSentence | undefined): boolean =>
    before !== undefined &&
    level.bracketed &&
    isResult(level) &&
    isResult(before) &&
    before.sentence === level.sentence &&
    level.at - before.past <= unitAndBracket &&
    before.value < mostTimes * level.value &&
    level.value < mostTimes * before.value &&
    (before.piece.some(words.result) || (lengths[level.sentence] ?? 0) <= fragment);
  const levels = new Set(figures.filter((one, at) => isLevelOf(one, figures[at - 1])));
  return levels.size === 0 ? null : figures.map((one) => (levels.has(one) ? { ...one, role: "level" } : one));
}

/** Figures of a passage that names no level, with the one that may be it; whether that is assumed, so that a person is asked. */
export interface UnnamedLevels {
  readonly figures: readonly FigureInSentence[];
  readonly assumed: boolean;
}

/** The levels of a passage in which no word names one; `lengths`: how many words each sentence has. */
export function unnamedLevels(
  figures: readonly FigureInSentence[],
  words: FigureWords,
  lengths: readonly number[],
): UnnamedLevels {
  const wished = withWished(figures);
  const bound = wished ?? withBound(figures, words);
  const bracketed = bound ? null : withBrackets(figures, words, lengths);
  return { figures: bound ?? bracketed ?? figures, assumed: bracketed !== null };
}
