import type { Language } from "../../domain/dataset/schema";
import type { Signal, Span } from "../reading";
import type { Token } from "../text/tokens";
import { beginsWith, either, oneOf, opensWithDigit } from "../text/wordMatchers";
import { figureWords } from "./figureWords";

const balance = either(
  oneOf("balans balanserad balanserat nollresultat break-even breakeven balanced nollatulos nollatulokseen"),
  beginsWith("tasapain"),
);
const sum = beginsWith("milj mn mkr mnkr tkr kron euro meur teur mill thousand £ $ €");
const minus = either(oneOf("minus miinus"), beginsWith("underskott deficit alijääm"));
const plus = either(oneOf("plus plussalla"), beginsWith("överskott surplus ylijääm"));
const total = either(
  oneOf(
    "utfallet utfall resultatet resultat årsresultatet bokslutet slutade landade outturn result year finished ended tulos tilikauden tilinpäätös toteuma lopputulos",
  ),
  beginsWith("helårsprognos årsprognos prognos forecast ennuste"),
);
/** How many words may stand between the sign and its sum. */
const sumWithin = 4;

/** Whether a sentence tells the result of the whole as a sum below or above nothing. */
function resultIn(lowers: readonly string[]): "below" | "above" | null {
  if (!lowers.some(total)) return null;
  const told = (sign: (word: string) => boolean): boolean =>
    lowers.some((word, at) => {
      const near = lowers.slice(Math.max(0, at - sumWithin), at + 1 + sumWithin);
      return sign(word) && near.some(opensWithDigit) && lowers.some(sum);
    });
  const [below, above] = [told(minus), told(plus)];
  return below === above ? null : below ? "below" : "above";
}

/** "The goal was a balanced budget. The outturn was a deficit of 3 million": a level that is told as a balance, with the result's sum beside it. */
export function balanceSignal(
  text: string,
  sentences: readonly { readonly span: Span; readonly tokens: readonly Token[] }[],
  language: Language,
  kind: "forecast" | "outcome",
): Signal | null {
  const words = sentences.map(({ tokens }) => tokens.map(({ lower }) => lower));
  const { level } = figureWords[language];
  const isLevel = (lowers: readonly string[]): boolean => lowers.some(balance) && lowers.some(level);
  const aim = words.findIndex(isLevel);
  const told = words.findIndex((lowers, at) => at > aim && resultIn(lowers) !== null);
  const result = words[told] ? resultIn(words[told]) : null;
  const span = sentences[told]?.span;
  if (aim < 0 || result === null || !span) return null;
  const reached = result === "above";
  const rules =
    kind === "outcome"
      ? { above: "figure-reaches", below: "figure-falls-short" }
      : { above: "figure-will-reach", below: "figure-will-fall-short" };
  const start = Math.min(sentences[aim]?.span.start ?? 0, span.start);
  return {
    rule: `${language}.${rules[result]}`,
    status: reached ? (kind === "outcome" ? "achieved" : "on-track") : "not-achieved",
    basis: "compared",
    evidence: { quote: text.slice(start, span.end), start, end: span.end },
    rank: "compared",
    ofGoal: true,
    about: "goal",
  };
}
