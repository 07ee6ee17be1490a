import type { Token } from "../text/tokens";
import { beginsWith, either, oneOf } from "../text/wordMatchers";
import { surroundingsOf, levelWordsOf, type FigureSurroundings } from "./surroundingsOf";
import type { FigureWords } from "./figureWords";
import { isOrWas, lays } from "./isLaidDown";
import { isTime, type Quantity } from "./quantity";

/** The role of a figure: a level that is aimed at, a result, a forecast, or a figure of another time. */
type Role = "level" | "result" | "forecast" | "elsewhen";

/** Whether more or less is better, if words or a sign show it. */
export type Direction = "more" | "less" | null;

/** A figure with its role, and with what the words around it say about it. A piece of a sentence ends at punctuation or at a separating word ("kun", "medan"). */
export interface FigureInSentence extends Quantity {
  readonly role: Role;
  readonly direction: Direction;
  /** The beginning of the word after it, which may be what is counted: "homes"; "" if there is none. */
  readonly noun: string;
  /** The beginnings of the two words after it: "400 new homes". */
  readonly nouns: readonly string[];
  /** The words of its piece of the sentence. */
  readonly piece: readonly string[];
  readonly sentence: number;
  /** Whether it is the figure of the whole year, or of the whole area. */
  readonly final: boolean;
  /** A word for a limit stands right before it: in "raja on 14" less is better, unless the figure is a percentage. */
  readonly limited: boolean;
  /** It stands alone in brackets, with no more than its unit, or after a stroke: "312 (300)", "312 / 300". */
  readonly bracketed: boolean;
  /** Words or a sign beside it say "at most" or "at least". */
  readonly bound: boolean;
  /** No other figure stands in its piece. */
  readonly isAlone: boolean;
  /** Words beside it tell what was wished or had to be: it is the level if no other figure is named as one. */
  readonly wished: boolean;
}

const finnishTime = beginsWith(
  "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu kevää kevät syksy talve viiko ensi seuraav",
);

/** "Target group", "set aside", "planned maintenance": words for a level, with a test for the following words before which they mean something else. */
const otherUses: ReadonlyMap<string, (word: string | undefined) => boolean> = new Map([
  ["target", oneOf("group groups audience audiences population area areas")],
  ["set", oneOf("up aside off in of")],
  ["standard", oneOf("ticket tickets rate fare fares class form forms procedure procedures size")],
  ["planned", oneOf("maintenance care outages admissions repairs works jobs closures surgery operations")],
  ["limit", oneOf("per")],
  ["minimum", oneOf("age height stay wage period length")],
  ["maximum", oneOf("in age height stay period length depth temperature")],
  ["max", oneOf("in")],
  ["legal", oneOf("advice aid action case cases team costs")],
  ["permits", oneOf("were was are is have issued granted for")],
  ["sought", oneOf("advice help asylum")],
  ["agreed", oneOf("to on with")],
  ["sovittu", finnishTime],
  ["suunniteltu", finnishTime],
]);
const namesOther = (words: readonly string[], at: number): boolean =>
  otherUses.get(words[at] ?? "")?.(words[at + 1]) === true;

/** "A budget of 1.2 million, of which 0.9 was spent": the figure is a part of the one before. */
const ofWhich = ([first, second]: readonly string[]): boolean =>
  first === "varav" || first === "joista" || (first === "of" && second === "which");

const was = oneOf("was were is are");
const shall = oneOf("skulle ska skall");
/** "Occupancy was to reach 85 %", "skulle stiga till 85 %" */
const isAimedAt = (before: readonly string[]): boolean =>
  before.some((word, at) => shall(word) || (was(word) && before[at + 1] === "to"));
/** "30 apprentices were to be taken on" */
const wasToBe = (after: readonly string[]): boolean =>
  after.some((word, at) => was(word) && after[at + 1] === "to" && after[at + 2] === "be");

/** "80 procent av samtalen ska besvaras" */
const shallBe = (after: readonly string[]): boolean => after.some(shall);

/** "year-end", "for the year as a whole", "vid årets utgång", "koko alueen": the figure of the whole. */
const ofTheWhole =
  /koko (?:alue|kaupun|kunna|kunta|maaku|toimial|liikelait|yhtiö|vuo)|overall|across the (?:area|county|council|city|region)|hela (?:området|kommunen|regionen|staden|bolaget)|sammantaget|year[- ]end|end of (?:the )?year|full[- ]year|(?:whole|entire) year|year as a whole|annual (?:mean|average|figure|rate)|årets (?:slut|utgång)|helårs?(?:utfall|resultat|snitt|medel)|hela året|årsgenomsnitt|årssnitt|årsmedel/u;

const definite = oneOf("the our its their de den det våra");
const relative = oneOf("that which we it they i som vi man");
/** "the 40 laid down in the strategy", "de 40 som slagits fast": further words for what a level was fixed by. */
const fixed = oneOf("laid asked decided slagits slagit bestämts bestämt beslutats beslutat krävt krävs satts");
/** "the 1,000 that the manifesto pledged", "the 28 days we had allowed": words after a figure mark it as the level. */
const tellsWhich = (words: readonly string[], isLevelWord: (word: string) => boolean): boolean => {
  const from = words.findIndex((word, at) => at < 4 && relative(word));
  if (words.slice(0, 5).some(fixed)) return true;
  return from >= 0 && words.slice(from).some((word) => isLevelWord(word) || fixed(word));
};

const what = oneOf("what vad");
/** "4.0 was what the committee wished to see" */
const isWhatWas = (after: readonly string[]): boolean => isOrWas(after[0]) && what(after[1]);
/** "avslutade 18 240 mål": more than this many "mål" are court cases, not goals. */
const maxGoals = 50;
const isCases = (words: readonly string[], at: number, value: number): boolean =>
  at === 0 && words[at] === "mål" && value > maxGoals;

const earlier = oneOf("same last previous prior preceding");
const time = oneOf("period quarter year month point time");
/** "371 in the same period last year" */
const isOfEarlierTime = (after: readonly string[]): boolean =>
  after.some((word, at) => earlier(word) && time(after[at + 1]));
/** "(2022: 48.9 %, target: 50 %)": a year in brackets marks a figure of another year. */
const bracketedYear = /\((?:19|20)\d\d:?\s*$/u;

const denials = oneOf("no not never ei eivät ej inte inga");
const moreThan = oneOf(
  "more above over exceed exceeds exceeding överstiga överskrida över mer fler yli ylitä ylittää enempää",
);
const lessThan = oneOf("fewer less below under fall understiga underskrida färre mindre alle alita alittaa vähempää");
/** "no more than 14", "must not exceed 14", "inte understiga 80", "ei saa ylittää 14": the bound that denied words put before a figure. */
function deniedBound(close: readonly string[]): Direction {
  const from = close.findIndex(denials);
  const denied = from < 0 ? [] : close.slice(from + 1);
  return denied.some(moreThan) ? "less" : denied.some(lessThan) ? "more" : null;
}

const earlierThan = oneOf("before prior före");
const timeOfYear = oneOf(
  "winter summer spring autumn fall christmas easter midsummer deadline year-end january february march april may june july august september october november december vintern sommaren våren hösten jul julen påsk midsommar årsskiftet isläggningen utgången januari februari mars maj juni juli augusti oktober",
);
/** "Crews completed 22 km before winter": by a time of this year, not an earlier figure. */
const isByTimeOfYear = (words: readonly string[], at: number): boolean =>
  earlierThan(words[at]) && words.slice(at + 1, at + 3).some(timeOfYear);

const since = oneOf("from since från sedan vuodesta");
/** "a quarter from 2018": the year that a change is counted from. */
const startsChange = (after: readonly string[]): boolean => since(after[0]) && plainYear.test(after[1] ?? "");
const plainYear = /^(?:19|20)\d\d$/u;

const justUnder = either(beginsWith("vajaa"), oneOf("lähes melkein liki knappt nästan närmare nearly almost under"));
/** "Nearly" is below a figure by less than what it is rounded to. */
const nearly = 1 - 1e-6;
/** Words that share this many first letters are taken as forms of one word. */
const stemLength = 5;

const coming = oneOf("ensi tulevan tulevalle seuraavan seuraavalle nästa kommande next coming following");
const aYear = beginsWith("vuo år year");
/** "For next year the target is 14": a figure of a year to come. */
const isOfYearToCome = (piece: readonly string[]): boolean =>
  piece.some((word, at) => coming(word) && aYear(piece[at + 1]));
const opensWithin = 3;
/** "Next year's programme has …, with a target of 900": the sentence tells of a year to come. */
const opensWithYearToCome = (lowers: readonly string[]): boolean => isOfYearToCome(lowers.slice(0, opensWithin));

/** Whether the words around a figure call it a level that is aimed at. */
function isNamedLevel(
  { before, after, further, previous, isAlone, value, wording, laidDown }: FigureSurroundings,
  words: FigureWords,
): boolean {
  const isLevelWord = levelWordsOf(words);
  return (
    before.some((word, at) => isLevelWord(word) && !namesOther(before, at)) ||
    before.some((word, at) => words.askedFor(word) && before[at + 1] === "for") ||
    // "twenty were to be hired, and it became 23": what a word for a result follows is no longer aimed at.
    isAimedAt(before.slice(before.findLastIndex(words.result) + 1)) ||
    wasToBe(further) ||
    shallBe(further) ||
    wording === "first" ||
    (previous[1] === "(" && words.level(previous[0])) ||
    (definite(before.at(-1)) && tellsWhich(further, isLevelWord)) ||
    isWhatWas(after) ||
    laidDown ||
    (isAlone && after.some((word, at) => isLevelWord(word) && !namesOther(after, at) && !isCases(after, at, value)))
  );
}

/** How many words may stand between a word of duty and its infinitive. */
const dutyWithin = 5;
/** "Tuli saada 12", "täytyy olla 120", "8 haluttiin", "kolmekin olisi riittänyt": what was wished or had to be. */
function isWished({ quantity, before, after, isAlone }: FigureSurroundings, words: FigureWords): boolean {
  const beside = isAlone ? [...before, ...after] : before;
  const duty = beside.findIndex(words.duty);
  const isDuty = duty >= 0 && beside.slice(duty + 1, duty + 1 + dutyWithin).some(words.infinitive);
  // "Odotus oli 28 päivää" is a wait.
  return isDuty || (!isTime(quantity.unit) && beside.some(words.wished));
}

/** Whether a figure is of another time, a starting point, a part of the figure before it, or a distance from the level. */
function isElsewhen(surroundings: FigureSurroundings, words: FigureWords, lowers: readonly string[]): boolean {
  const { quantity, before, after, further, piece, previous, sign, opening, wording, laidDown } = surroundings;
  const isLevelWord = levelWordsOf(words);
  // "sallitusta 15:stä" is the level, "61 päivästä" the starting point.
  const began = quantity.from && !laidDown && !isLevelWord(previous[1] ?? "");
  const isNegativeMoney = (quantity.unit === "money" || quantity.scale > 1) && /[−–-]\s?$/u.test(sign);
  // "31 % alle tavoitteen": the distance from the level, not the level.
  const isDifference = isNegativeMoney || after.some((word, at) => isLevelWord(word) && words.off(after[at + 1]));
  return (
    began ||
    isDifference ||
    wording === "later" ||
    ofWhich(piece) ||
    (!laidDown &&
      (before.slice(-4).some(words.elsewhen) ||
        after
          .slice(0, startsChange(after) ? 0 : 2)
          .some((word, at) => words.elsewhen(word) && !isByTimeOfYear(after, at)))) ||
    isOfEarlierTime(further) ||
    isOfYearToCome(piece) ||
    opensWithYearToCome(lowers) ||
    bracketedYear.test(opening)
  );
}

const relates = oneOf("alle yli under below over above beneath över");
const genitive = /(?:n|nsa)$/u;
/** "Alle tavoitetason 72 %", "under målet 72", "alle 72 %:n tavoitteen": on which side of the level a result is, not a bound. */
const isRelation = ({ close, after }: FigureSurroundings, at: number, words: FigureWords): boolean =>
  relates(close[at]) &&
  (close.slice(at + 1).some(words.level) ||
    (at === close.length - 1 && after.some((word) => words.level(word) && genitive.test(word))) ||
    (definite(close[at + 1]) && after.slice(0, 2).some(words.level)));

/** The bound that the words and the sign at a figure put on it, and whether they stand directly before it. */
function boundAt(surroundings: FigureSurroundings, words: FigureWords): { direction: Direction; isClose: boolean } {
  const { before, after, sign } = surroundings;
  const close = surroundings.close.filter((_, at) => !isRelation(surroundings, at, words));
  const denied = deniedBound(close);
  const isMost = /[≤<]/u.test(sign) || (denied === null && close.some(words.atMost)) || denied === "less";
  const isLeast = /[≥>]/u.test(sign) || (denied === null && close.some(words.atLeast)) || denied === "more";
  const beside = [...before, ...after];
  return {
    direction: isMost || beside.some(words.ceiling) ? "less" : isLeast || beside.some(words.floor) ? "more" : null,
    isClose: denied !== null || /[≤≥<>]/u.test(sign) || close.some((word) => words.atMost(word) || words.atLeast(word)),
  };
}

const stemOf = (word: string): string => (/^\p{L}{3,}/u.test(word) ? word.slice(0, stemLength) : "");

/** A figure with its role, by the words of its piece of the sentence and the signs before it. */
export function figureInSentence(
  text: string,
  tokens: readonly Token[],
  quantity: Quantity,
  all: readonly Quantity[],
  words: FigureWords,
  { sentence, kind, lowers }: { sentence: number; kind: "forecast" | "outcome"; lowers: readonly string[] },
): FigureInSentence {
  const surroundings = surroundingsOf(text, tokens, quantity, all, words, lowers);
  const { piece, close, sign } = surroundings;
  const { direction, isClose } = boundAt(surroundings, words);
  const role: Role = isElsewhen(surroundings, words, lowers)
    ? "elsewhen"
    : isNamedLevel(surroundings, words) || /[≤≥]/u.test(sign)
      ? "level"
      : kind === "forecast" && piece.some(words.forecast)
        ? "forecast"
        : "result";
  // "just under 40,000" is below 40,000.
  const isJustUnder = role !== "level" && close.slice(-2).some(justUnder);
  const next = lowers[quantity.past] ?? "";
  return {
    ...quantity,
    ...(isJustUnder ? { value: quantity.value * nearly, most: quantity.most * nearly } : {}),
    role,
    direction,
    noun: stemOf(next),
    nouns: [next, lowers[quantity.past + 1] ?? ""].map(stemOf).filter((stem) => stem !== ""),
    piece,
    sentence,
    final: ofTheWhole.test(piece.join(" ")),
    bracketed:
      sign.endsWith(" / ") ||
      (lowers[quantity.at - 1] === "(" && lowers.slice(quantity.past, quantity.past + 2).includes(")")),
    limited: close.some(words.limit),
    bound: isClose,
    isAlone: surroundings.isAlone,
    wished: role !== "level" && role !== "elsewhen" && isWished(surroundings, words),
  };
}

const levelSign = /[≤≥<>]|\d[^()/]{0,12}(?:\(| \/ )[\d−-]/u;
/** A quick test whether a passage may name a level: most passages with figures do not. */
export function mayNameLevel(
  text: string,
  sentences: readonly { readonly tokens: readonly Token[] }[],
  words: FigureWords,
): boolean {
  const names = (lower: string): boolean =>
    words.level(lower) ||
    words.result(lower) ||
    words.ceiling(lower) ||
    words.floor(lower) ||
    words.askedFor(lower) ||
    words.wished(lower) ||
    words.duty(lower) ||
    shall(lower) ||
    lays(lower) ||
    fixed(lower) ||
    was(lower);
  return levelSign.test(text) || sentences.some(({ tokens }) => tokens.some(({ lower }) => names(lower)));
}
