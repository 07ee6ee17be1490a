import type { Conversion } from "../convert/convert";

/** How much a person should look at: the same number, whichever command says it. */
export const countToCheck = ({
  reviewList,
  continuations,
  unjoined,
}: Pick<Conversion, "reviewList" | "continuations" | "unjoined">): number =>
  reviewList.length + continuations.length + unjoined.length;

/** `7 to check: npm run review`; null where there is nothing to check. */
export function writeToCheck(conversion: Parameters<typeof countToCheck>[0]): string | null {
  const count = countToCheck(conversion);
  return count === 0 ? null : `${count} to check: npm run review`;
}
