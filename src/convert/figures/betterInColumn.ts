import type { GoalCell } from "../table/rows/rowGoal";
import type { Better } from "./figure";

/** A column that says which way is good: "Good is", "Polarity", "Toivottu suunta". */
const directionHeading =
  /^(?:good (?:is|when|if)|better (?:if|when|is)|polarity|desired (?:direction|trend)|aim to|polariteetti|toivottu suunta|tavoiteltu suunta|önskad (?:riktning|utveckling)|polaritet)\s*:?$/iu;

const higher =
  /^(?:[↑⬆▲↗+]\uFE0F?|high(?:er)?|up|increase|maximi[sz]e|bigger|(?:high|higher|more|bigger) is (?:good|better)|suurempi|korkea(?:mpi)?|ylös|kasvaa|nouseva|högre|högt?|upp|uppåt|öka(?:r)?|ökande)\.?$/iu;
const lower =
  /^(?:[↓⬇▼↘–-]\uFE0F?|low(?:er)?|down|decrease|reduce|minimi[sz]e|smaller|(?:low|lower|less|smaller) is (?:good|better)|pienempi|matala(?:mpi)?|alas|vähenee|laskeva|lägre|lågt?|ned(?:åt)?|minska(?:r)?|minskande)\.?$/iu;

/** Which way is good for the figures of a target, by the column of its rows that says so; null where none does, or its rows differ. */
export function betterInColumn(cells: readonly GoalCell[], rows: readonly number[] | null): Better | null {
  const said = cells.flatMap(({ role, row, heading, paragraphs }): (Better | null)[] => {
    const isOfTarget = rows === null || rows.includes(row);
    if (role.kind === "round" || !isOfTarget || !directionHeading.test(heading.trim())) return [];
    const text = paragraphs
      .map((paragraph) => paragraph.text)
      .join(" ")
      .trim();
    return [higher.test(text) ? "higher" : lower.test(text) ? "lower" : null];
  });
  const [first = null, ...more] = said;
  return more.every((one) => one === first) ? first : null;
}
