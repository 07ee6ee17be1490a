import type { Passage, Reading } from "../reading";
import type { Span } from "../span";
import { isBad } from "../../domain/status";
import { sentencesOf } from "../text/sentences";
import { beginsWith, oneOf } from "../text/wordMatchers";

/** A plain fact about a passage or its reading that makes a wrong verdict likelier. How much it lowers the likelihood is measured. */
export const warningSigns = [
  /** The passage says more than the deciding words. */
  "not-alone",
  /** The passage has more than 25 words: there is room for other subjects. */
  "long",
  /** The passage has several sentences, and the deciding one is neither the first nor the last. */
  "in-the-middle",
  /** The deciding words are a part of their sentence, and the rest may limit them. */
  "part-of-sentence",
  /** The deciding sentence has more than 12 words: a bare verdict is shorter. */
  "long-sentence",
  /** The deciding words are more than 4: a bare verdict is shorter. */
  "not-bare",
  /** Words of trouble, lack or lateness stand beside a verdict of success. */
  "trouble",
  /** A negation stands outside of what decided. */
  "other-negation",
  /** Words that narrow: only, not until, still. */
  "narrowed",
  /** Another signal of the passage stands on the other side of good and bad. */
  "other-side",
  /** Another signal gives another status on the same side. */
  "second-signal",
  /** A condition stands in the deciding sentence. */
  "condition",
  /** A contrast or an exception stands in the passage: "mutta", "utom", "however". */
  "contrast",
  /** In the deciding words or after them the text turns: a contrast, and then a negation, trouble or a limit. */
  "turn",
  /** Another period is named: last year, next year. */
  "other-period",
  /** The passage speaks of parts: some, the others, both, the rest. */
  "parts",
  /** Figures stand in the passage that the reading did not compare. */
  "figures",
  /** A misspelt word decides. */
  "misspelt",
] as const;

/** One of {@link warningSigns}. */
export type WarningSign = (typeof warningSigns)[number];

const conditions = oneOf(
  "jos mikäli ellei elleivät edellyttäen kunhan edellyttää ehdolla om ifall såvida förutsatt förutsätter villkor if unless provided providing subject assuming",
);
const contrasts = oneOf(
  "mutta kuitenkin paitsi lukuun lukuunottamatta sen sijaan vaikka silti tosin men dock däremot emellertid utom undantag medan trots but however although though except whereas despite yet while",
);
const otherPeriods = oneOf(
  "viime edellisvuonna edellisvuoden edellisvuodesta edellisenä edellinen ensi seuraavana aiemmin fjol ifjol förra föregående nästa tidigare previous last next earlier prior",
);
const parts = oneOf(
  "osa osassa osalla osin osittain muut muiden loput molemmat toinen kumpikin yksi kaksi kolme neljä viisi del delar resten övriga andra båda endera ett två tre fyra fem some others rest both other two three four five part half remaining",
);
const troubles = beginsWith(
  "viivä myöhä epävar riski uhka uhkaa puuttu puutt vajaa vaje heik huol haas kesken perut perua siirt siirr siirty lykk vaike este estä ongelm hida takku pula uup jää jäi jäävät alitt laski epäonn " +
    "försen osäker risk hot sakna fatta brist oro utman svår hinder problem dröj släpa kvar återst miss undersk inställ ställs skjut flytt vänta lägre sämre underskott " +
    "delay late risk uncertain lack short miss fail slip postpon cancel defer behind concern worr challeng difficult obstacle problem remain await pending outstanding yellow amber red lower worse pause dispute withdr",
);
const negations = oneOf(
  "ei eivät en emme eikä eivätkä ettei etteivät ilman inte ej icke ingen inget inga utan varken aldrig not no none never neither nor without cannot won't wasn't weren't isn't haven't hasn't don't doesn't didn't",
);
const narrowings = oneOf(
  "vain vasta ainoastaan vielä edelleen yhä noin lähes melkein bara endast först ännu fortfarande nästan knappt hälften only until still yet nearly almost about around so far",
);
const words = /[\p{L}\p{N}]+/gu;
const year = /^(?:19|20)\d\d$/u;
const aNumber = /(?<![\p{L}\d])\d+(?:[.,]\d+)?(?![\d.]{0,12}\.\d)/gu;

const longerThan = 25;

/** Whether a sentence holds more than the deciding words and what closes it. */
const partOf = (sentence: Span | undefined, { start, end }: Span): boolean =>
  sentence !== undefined && (start > sentence.start || sentence.end - end > closing);

/** A full stop and a bracket may stand after the deciding words. */
const closing = 2;

/** How many characters after the deciding words a turn still concerns them. */
const turnWithin = 160;

/** "…, but not for men", "… däremot saknas": a contrast, and soon after it a negation, trouble or a limit. */
function turns(lowers: readonly string[]): boolean {
  return lowers.some(
    (lower, at) =>
      contrasts(lower) &&
      lowers.slice(at + 1, at + 12).some((next) => negations(next) || troubles(next) || narrowings(next)),
  );
}

/** The warning signs of a reading that holds a verdict. */
export function warningSignsOf(passage: Passage, reading: Reading): WarningSign[] {
  const { evidence, status } = reading;
  if (!evidence || status === "none") return [];
  const { text } = passage;
  const wordsOf = (from: number, to?: number): string[] => text.slice(from, to).toLowerCase().match(words) ?? [];
  const deciding = wordsOf(evidence.start, evidence.end);
  const outside = [...wordsOf(0, evidence.start), ...wordsOf(evidence.end)];
  const lowers = [...outside, ...deciding];
  const sentences = sentencesOf(text, reading.language);
  const at = sentences.findIndex(({ start, end }) => start < evidence.end && evidence.start < end);
  const across = reading.lost.filter((signal) => isBad(signal.status) !== isBad(status));
  const beside = reading.lost.filter((signal) => isBad(signal.status) === isBad(status) && signal.status !== status);
  const figures = [...text.matchAll(aNumber)].filter(([number]) => !year.test(number));
  const found: Readonly<Record<WarningSign, boolean>> = {
    "not-alone": outside.length > 0,
    long: lowers.length > longerThan,
    "part-of-sentence": partOf(sentences[at], evidence),
    "in-the-middle": at > 0 && at < sentences.length - 1,
    "long-sentence": deciding.length > 12,
    "not-bare": deciding.length > 4,
    trouble: lowers.some(troubles),
    "other-negation": outside.some(negations),
    narrowed: lowers.some(narrowings),
    "other-side": across.length > 0,
    "second-signal": beside.length > 0,
    condition: deciding.some(conditions),
    contrast: lowers.some(contrasts),
    turn: turns([...deciding, ...wordsOf(evidence.end, evidence.end + turnWithin)]),
    "other-period":
      lowers.some(otherPeriods) ||
      lowers.some((word) => year.test(word) && passage.year !== undefined && Number(word) !== passage.year),
    parts: lowers.some(parts),
    figures: reading.basis !== "compared" && figures.length >= 2,
    misspelt: reading.unsure === "misspelt",
  };
  return warningSigns.filter((sign) => found[sign]);
}
