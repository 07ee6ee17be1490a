import type { Claim } from "../claims";
import type { Span } from "../reading";
import type { Token } from "./tokens";
import { beginsWith, oneOf, type WordTest } from "./wordMatchers";

/** How a language tells a figure beside the figure that was aimed at. */
export interface FigureWords {
  /** "tavoite", "målet" */
  readonly goal: WordTest;
  /** What parts two clauses without a comma: "kun", "medan". */
  readonly parts: WordTest;
  /** The least that will do, and the most. */
  readonly atLeast: WordTest;
  readonly atMost: WordTest;
  /** What a city wants less of. */
  readonly lessIsBetter: WordTest;
  /** Figures of another time, or of a goal further off: no verdict of this year. */
  readonly elsewhen: WordTest;
}

interface Figure {
  readonly at: number;
  readonly value: number;
  readonly unit: string;
}

const partsFigures = oneOf(", ; : ( ) [ ] – − —");
const beginsAnew = oneOf(", ; ( ) [ ]");
const opensWithLetter = /^\p{L}/u;
const plainNumber = /^\d{1,7}(?:[.,]\d{1,3})?$/u;
const year = /^(?:19|20)\d\d$/u;
const percent = beginsWith("% pros proc");
/** Where less may be better, and only the word for what is measured can tell: days, months, euros. */
const eitherWay = beginsWith("päiv vuor vrk viik kuuk kk min tunt euro € dag dyg veck måna timm milj mn mrd");

const shortNumber = /^\d{1,3}$/u;
/** "200" right after "1". */
const isGroup = ({ lower, start }: Token, before: Token | undefined): boolean =>
  /^\d{3}$/u.test(lower) && start - 1 === before?.end;

/** The plain numbers of a sentence with their units; "1 200" is one number. Null where a figure is of another kind: points, a share of. */
function figuresIn(tokens: readonly Token[]): Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || !plainNumber.test(token.lower)) continue;
    const first = at;
    let digits = token.lower;
    if (shortNumber.test(digits)) {
      for (let next = tokens[at + 1]; next && isGroup(next, tokens[at]); next = tokens[at + 1]) {
        digits += next.lower;
        at += 1;
      }
    }
    const unit = tokens[at + 1]?.lower ?? "";
    if (first === at && year.test(digits) && !percent(unit)) continue;
    figures.push({
      at: first,
      value: Number(digits.replace(",", ".")),
      unit: percent(unit) ? "%" : opensWithLetter.test(unit) ? unit.slice(0, 4) : "",
    });
  }
  return figures;
}

/** "84 % (tavoite 90 %)", "målet var 300, 210 blev klara": what two figures, one of them the goal's, make of the goal. */
export function figureClaim(words: FigureWords, tokens: readonly Token[], span: Span, sentence: number): Claim[] {
  const lowers = tokens.map(({ lower }) => lower);
  if (!lowers.some(words.goal) || lowers.some(words.elsewhen)) return [];
  const [one, other, ...more] = figuresIn(tokens);
  if (!one || !other || more.length > 0) return [];
  const between = lowers.slice(one.at, other.at);
  if (!between.some((lower) => partsFigures(lower) || words.parts(lower))) return [];
  const ofGoal = ({ at }: Figure): boolean => {
    const from = lowers
      .slice(0, at)
      .findLastIndex((lower) => beginsAnew(lower) || words.parts(lower) || plainNumber.test(lower));
    return lowers.slice(Math.max(from, at - 5, 0), at).some(words.goal);
  };
  if (ofGoal(one) === ofGoal(other)) return [];
  const [goal, result] = ofGoal(one) ? [one, other] : [other, one];
  if (goal.unit !== result.unit && goal.unit !== "" && result.unit !== "") return [];
  const before = lowers.slice(Math.max(0, goal.at - 2), goal.at);
  const most = before.some(words.atMost);
  const least = before.some(words.atLeast);
  const less = most || (!least && lowers.some(words.lessIsBetter));
  if (!most && !least && !less && eitherWay(goal.unit || result.unit)) return [];
  const reached = less ? result.value <= goal.value : result.value >= goal.value;
  return [
    {
      act: reached ? "reach" : "fall-short",
      denied: false,
      time: "done",
      mood: "plain",
      marks: new Set(),
      about: "goal",
      span,
      sentence,
    },
  ];
}
