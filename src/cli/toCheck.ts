import type { Conversion } from "../convert/convert";

/** How many assessments a person should check: the same number in every command. */
export const countToCheck = ({
  reviewList,
  continuations,
  unjoined,
}: Pick<Conversion, "reviewList" | "continuations" | "unjoined">): number =>
  reviewList.length + continuations.length + unjoined.length;

/** The line `7 to check: npm run review`; null if there is nothing to check. */
export function writeToCheck(conversion: Parameters<typeof countToCheck>[0]): string | null {
  const count = countToCheck(conversion);
  return count === 0 ? null : `${count} to check: npm run review`;
}
