import { memoize } from "../../../text/memoize";

/** The numbers from one to ten: stems that take the endings of cases, and the forms without such a stem. */
const simple: readonly (readonly [value: number, stem: string, forms: string])[] = [
  [1, "yhde", "yksi yhtä yhteen"],
  [2, "kahde", "kaksi kahta kahteen"],
  [3, "kolme", "kolme kolmea kolmeen"],
  [4, "neljä", "neljä neljää neljään"],
  [5, "viide", "viisi viittä viiteen"],
  [6, "kuude", "kuusi kuutta kuuteen"],
  [7, "seitsemä", "seitsemän seitsemää seitsemään"],
  [8, "kahdeksa", "kahdeksan kahdeksaa kahdeksaan"],
  [9, "yhdeksä", "yhdeksän yhdeksää yhdeksään"],
  [10, "kymmene", "kymmenen kymmentä kymmeneen"],
];
const caseEndings = "n ssa ssä sta stä lla llä lta ltä lle";
const upToTen: ReadonlyMap<string, number> = new Map(
  simple.flatMap(([value, stem, forms]) =>
    [...forms.split(" "), ...caseEndings.split(" ").map((ending) => stem + ending)].map(
      (form) => [form, value] as const,
    ),
  ),
);

const teen = /^(.+)toista$/u;
const tens = /^(.+?)kymmen(?:tä|en|een|essä|estä|ellä|eltä|elle)(.*)$/u;
const hundreds = /^(.*?)(?:sataan|sataa|sata|sada(?:n|ssa|sta|lla|lta|lle))(.*)$/u;
const thousands = /^(.*?)(?:tuhatta|tuhat|tuhanteen|tuhanne(?:n|ssa|sta|lla|lta|lle))(.*)$/u;

/** A factor before "sataa" or "tuhatta"; none is one. */
const factor = (word: string): number | undefined => (word === "" ? 1 : spelled(word));
const rest = (word: string): number | undefined => (word === "" ? 0 : spelled(word));

/** The number that a word spells, in any case: "kaksitoista", "neljääkymmentä", "kolmestasadasta". */
function spelled(word: string): number | undefined {
  const known = upToTen.get(word);
  if (known !== undefined) return known;
  for (const [pattern, times] of [
    [thousands, 1000],
    [hundreds, 100],
    [tens, 10],
  ] as const) {
    const match = pattern.exec(word);
    if (!match) continue;
    const count = factor(match[1] ?? "");
    const more = rest(match[2] ?? "");
    return count === undefined || more === undefined ? undefined : count * times + more;
  }
  const one = upToTen.get(teen.exec(word)?.[1] ?? "");
  return one === undefined ? undefined : one + 10;
}

const spells = /^(?:yksi|yh|kaksi|kah|kolme|neljä|vii|kuu|seitsem|kymmen|sata|sada|tuha)/u;

/** The number that a word spells out; undefined where it is another word. */
export const spelledNumber = memoize((lower: string): number | undefined =>
  spells.test(lower) ? spelled(lower) : undefined,
);

/** The number that a word is, in digits or spelled out. */
export const numberIn = (lower: string): number | undefined => {
  const digits = /^(\d{1,4})(?:[:-]?(?:sta|stä|ssa|ssä|lla|llä|n|kpl))?$/u.exec(lower);
  return digits ? Number(digits[1]) : spelledNumber(lower);
};
