/** A number in a text with its unit, and where its tokens stand. */
export interface Quantity {
  readonly value: number;
  /** The upper end where a range is given, "93–94 %"; else the value itself. */
  readonly most: number;
  /** How many times the written figure: 1,000,000 where "million" follows. */
  readonly scale: number;
  /** "%", "day", "money" …; "" where nothing that is known as a unit follows. */
  readonly unit: string;
  /** Its first token, and the one after its last. */
  readonly at: number;
  readonly past: number;
  /** The figure has an ending that says "from": "5,6:sta". */
  readonly from: boolean;
  /** The figure has an ending that says "to": "4,9:ään", "38 prosenttiin". */
  readonly to: boolean;
  /** It is written out: "twelve". */
  readonly named?: true;
}

/** Units in one form, by the beginning of their word. */
const units: readonly (readonly [string, RegExp])[] = [
  ["points", /^(?:prosenttiyks|procentenh|percentage$|pp$)/u],
  ["%", /^(?:%|pros|proc|percent$)/u],
  ["money", /^(?:euro|€|eur$|e$|kr$|krono|mnkr|£|\$|dollar|pound|milj|mrd|mn$|me$|teur|t€)/u],
  ["year", /^(?:vuotta|vuosi|år$|years?$)/u],
  ["month", /^(?:kuukau|kk$|måna|months?$)/u],
  ["week", /^(?:viik|vk$|vko|veck|weeks?$)/u],
  ["workday", /^(?:(?:arki|työ)päiv|arbetsdag|vardag)/u],
  ["day", /^(?:päiv|pv|vrk|vuorok|dag|dygn|days?$)/u],
  ["hour", /^(?:tunt|tim|h$|hours?$)/u],
  ["minute", /^(?:min)/u],
  ["km", /^(?:km$|kilomet)/u],
  ["metre", /^(?:meter|metre|metri)/u],
  ["hectare", /^(?:ha$|hektar|hectare|hehtaar)/u],
  ["litre", /^(?:lit(?:er|re)|litra)/u],
  ["kwh", /^(?:[kmg]wh$)/u],
  ["ton", /^(?:ton|t$)/u],
];
/** The unit that a word names, in one form; "" where it names none. */
export const unitOf = (word: string | undefined): string =>
  word === undefined ? "" : (units.find(([, pattern]) => pattern.test(word))?.[0] ?? "");

/** A word that says that millions are counted. */
export const millions = /^(?:milj|mnkr|mn$|million|m$|me$)/u;

/** How many days a unit of time has. */
const days: ReadonlyMap<string, number> = new Map([
  ["year", 365],
  ["month", 30],
  ["week", 7],
  ["workday", 7 / 5],
  ["day", 1],
  ["hour", 1 / 24],
  ["minute", 1 / (24 * 60)],
]);

/** Whether a unit is one of time. */
export const isTime = (unit: string): boolean => days.has(unit);

/** What a value in the first unit is in the second: 14 days of two weeks; the value itself where they are not both units of time. */
export function converted(value: number, from: string, to: string): number {
  const [of, into] = [days.get(from), days.get(to)];
  return of === undefined || into === undefined || of === into ? value : (value * of) / into;
}
