import type { Token } from "../text/tokens";
import { beginsWith, either, oneOf } from "../text/wordMatchers";
import type { FigureWords } from "./figureWords";
import { edge, pieceAround } from "./pieceAround";
import type { Quantity } from "./quantity";

/** The role of a figure: a level that is aimed at, a result, a forecast, or a figure of another time. */
type Role = "level" | "result" | "forecast" | "elsewhen";

/** Whether more or less is better, if words or a sign show it. */
export type Direction = "more" | "less" | null;

/** A figure with its role, and with what the words around it say about it. A piece of a sentence ends at punctuation or at a separating word ("kun", "medan"). */
export interface Placed extends Quantity {
  readonly role: Role;
  readonly direction: Direction;
  /** The beginning of the word after it, which may be what is counted: "homes"; "" if there is none. */
  readonly noun: string;
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
}

/** The maximum distance between a level's name and its figure, in words. */
const reach = 9;

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
  ["sought", oneOf("advice help asylum")],
  ["agreed", oneOf("to on with")],
]);
const namesOther = (words: readonly string[], at: number): boolean =>
  otherUses.get(words[at] ?? "")?.(words[at + 1]) === true;

/** "A budget of 1.2 million, of which 0.9 was spent": the figure is a part of the one before. */
const ofWhich = (lowers: readonly string[], from: number): boolean =>
  lowers[from] === "varav" || lowers[from] === "joista" || (lowers[from] === "of" && lowers[from + 1] === "which");

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

/** The maximum number of words of the label of a target. */
const labelWithin = 6;
const isOrWas = oneOf("is was were är var");
const joins = oneOf(": and but while och men medan samt");
/** "FY25 goal: answer 80 % of 911 calls in 10 seconds", "The aim was for a quarter to be under 26": the first figure after the label is the level, and further figures in its wording are not results. */
function inWording(
  lowers: readonly string[],
  at: number,
  all: readonly Quantity[],
  isLevelWord: (word: string) => boolean,
): "first" | "later" | null {
  const end = lowers.slice(0, labelWithin).findIndex((lower) => lower === ":" || isOrWas(lower));
  if (end < 1 || at < end || !lowers.slice(0, end).some(isLevelWord)) return null;
  const first = all.find((one) => one.at > end);
  if (!first) return null;
  if (first.at === at) return "first";
  return lowers.slice(first.at, at).some((lower) => edge(lower) || joins(lower)) ? null : "later";
}

const definite = oneOf("the our its their de den det våra");
const relative = oneOf("that which we it they i som vi man");
/** "the 40 laid down in the strategy", "de 40 som slagits fast": further words for what a level was fixed by. */
const fixed = oneOf("laid asked decided slagits slagit bestämts bestämt beslutats beslutat krävt krävs satts");
/** "the 1,000 that the manifesto pledged", "the 28 days we had allowed": the maximum distance between a figure and words that mark it as the level. */
const tellsWithin = 8;
const tellsWhich = (words: readonly string[], isLevelWord: (word: string) => boolean): boolean => {
  const from = words.findIndex((word, at) => at < 4 && relative(word));
  if (words.slice(0, 5).some(fixed)) return true;
  return from >= 0 && words.slice(from).some((word) => isLevelWord(word) || fixed(word));
};

const documents = oneOf(
  "agreement contract plan programme budget permit order concession grant charter strategy policy act law statute regulation regulations rules licence scheme consent directive avtalet överenskommelsen programmet planen budgeten tillståndet koncessionen beslutet strategin lagen uppdraget beställningen bidragsbeslutet förordningen direktivet kontraktet villkoren bidragsavtalet serviceavtalet",
);
const lays = oneOf(
  "speaks counts provides calls asks requires demands stipulates prescribes specifies assumes foresees envisages allows permits tolerates gives talar räknar förutsätter kräver föreskriver stipulerar utgår bygger medger tillåter anger ger",
);
const isFor = oneOf("for på om");
/** How many words may stand between the verb of a document and its figure. */
const laysWithin = 4;
/** "The agreement speaks of 18,000", "tillståndet medger 18": the level is what a document lays down. */
function isLaidDown(lowers: readonly string[], at: number): boolean {
  const verb = lowers
    .slice(Math.max(0, at - laysWithin), at)
    .findLastIndex((word, place, some) => lays(word) || (isOrWas(word) && isFor(some[place + 1])));
  if (verb < 0) return false;
  const place = Math.max(0, at - laysWithin) + verb;
  return lowers.slice(Math.max(0, place - 3), place).some(documents);
}

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

/** Determines the role of a figure by the words of its piece of the sentence and the signs before it. */
export function placed(
  text: string,
  tokens: readonly Token[],
  quantity: Quantity,
  all: readonly Quantity[],
  words: FigureWords,
  { sentence, kind, lowers }: { sentence: number; kind: "forecast" | "outcome"; lowers: readonly string[] },
): Placed {
  const { from, to } = pieceAround(tokens, quantity.at, words);
  const isLevelWord = (lower: string): boolean => words.level(lower) || words.ceiling(lower) || words.floor(lower);
  const others = all.filter(({ at }) => at !== quantity.at && at >= from && at < to);
  const nearBefore = Math.max(
    from,
    quantity.at - reach,
    ...others.flatMap(({ past, at }) => (at < quantity.at ? [past] : [])),
  );
  const before = lowers.slice(nearBefore, quantity.at);
  const nextOther = others.find(({ at }) => at > quantity.at)?.at ?? to;
  const past = lowers[quantity.past] === "%" ? quantity.past + 1 : quantity.past;
  const after = lowers.slice(past, Math.min(to, nextOther, past + 4));
  const piece = lowers.slice(from, to);
  const start = tokens[quantity.at]?.start ?? 0;
  const sign = text.slice(Math.max(0, start - 3), start);
  const further = lowers.slice(quantity.past, Math.min(to, nextOther, quantity.past + tellsWithin));
  const close = lowers.slice(Math.max(from, quantity.at - 3), quantity.at);
  const denied = deniedBound(close);
  const most =
    denied === "less" ||
    /[≤<]/u.test(sign) ||
    (denied === null && close.some(words.atMost)) ||
    [...before, ...after].some(words.ceiling);
  const least =
    denied === "more" ||
    /[≥>]/u.test(sign) ||
    (denied === null && close.some(words.atLeast)) ||
    [...before, ...after].some(words.floor);
  const laidDown = isLaidDown(lowers, quantity.at);
  const wording = inWording(lowers, quantity.at, all, isLevelWord);
  // "31 % alle tavoitteen": the distance from the level, not the level.
  const named =
    before.some((word, at) => isLevelWord(word) && !namesOther(before, at)) ||
    before.some((word, at) => words.askedFor(word) && before[at + 1] === "for") ||
    // "twenty were to be hired, and it became 23": what a word for a result follows is no longer aimed at.
    isAimedAt(before.slice(before.findLastIndex(words.result) + 1)) ||
    wasToBe(further) ||
    shallBe(further) ||
    wording === "first" ||
    (lowers[quantity.at - 1] === "(" && words.level(lowers[quantity.at - 2])) ||
    (definite(before.at(-1)) && tellsWhich(further, isLevelWord)) ||
    isWhatWas(after) ||
    laidDown ||
    (others.length === 0 &&
      after.some((word, at) => isLevelWord(word) && !namesOther(after, at) && !isCases(after, at, quantity.value)));
  // "sallitusta 15:stä" is the level, "61 päivästä" the starting point.
  const began = quantity.from && !laidDown && !isLevelWord(lowers[quantity.at - 1] ?? "");
  const isNegativeMoney = (quantity.unit === "money" || quantity.scale > 1) && /[−–-]\s?$/u.test(sign);
  const isDifference = isNegativeMoney || after.some((word, index) => isLevelWord(word) && words.off(after[index + 1]));
  const elsewhen =
    began ||
    isDifference ||
    wording === "later" ||
    ofWhich(lowers, from) ||
    (!laidDown && [...before.slice(-4), ...after.slice(0, startsChange(after) ? 0 : 2)].some(words.elsewhen)) ||
    isOfEarlierTime(further) ||
    isOfYearToCome(piece) ||
    bracketedYear.test(text.slice(Math.max(0, start - 8), start));
  const role: Role = elsewhen
    ? "elsewhen"
    : named || /[≤≥]/u.test(sign)
      ? "level"
      : kind === "forecast" && piece.some(words.forecast)
        ? "forecast"
        : "result";
  // "just under 40,000" is below 40,000.
  const isJustUnder = role !== "level" && close.slice(-2).some(justUnder);
  return {
    ...quantity,
    ...(isJustUnder ? { value: quantity.value * nearly, most: quantity.most * nearly } : {}),
    role,
    direction: most ? "less" : least ? "more" : null,
    noun: /^\p{L}{3,}/u.test(lowers[quantity.past] ?? "") ? (lowers[quantity.past] ?? "").slice(0, stemLength) : "",
    piece,
    sentence,
    final: ofTheWhole.test(piece.join(" ")),
    bracketed:
      sign.endsWith(" / ") ||
      (lowers[quantity.at - 1] === "(" && lowers.slice(quantity.past, quantity.past + 2).includes(")")),
    limited: close.some(words.limit),
    bound: denied !== null || /[≤≥<>]/u.test(sign) || close.some((word) => words.atMost(word) || words.atLeast(word)),
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
    shall(lower) ||
    lays(lower) ||
    fixed(lower) ||
    was(lower);
  return levelSign.test(text) || sentences.some(({ tokens }) => tokens.some(({ lower }) => names(lower)));
}
