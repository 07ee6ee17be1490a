import type { ColumnRole } from "./headings";
import type { Term } from "./rounds";

/**
 * A school year begins in autumn: where its column stands before that of spring, its round comes first. Rounds by the calendar (first spring, then
 * autumn) stay as they are.
 */
export function inTermOrder(roles: readonly ColumnRole[], termAt: (at: number) => Term | null): ColumnRole[] {
  const place = (term: Term) => roles.findIndex((role, at) => role.kind === "round" && termAt(at) === term);
  const [autumn, spring] = [place("autumn"), place("spring")];
  if (autumn === -1 || spring === -1 || autumn > spring) return [...roles];
  const ordinals = { autumn: 1, spring: 2 } as const;
  return roles.map((role, at): ColumnRole => {
    const term = termAt(at);
    if (role.kind !== "round" || term === null) return role;
    const ordinal = ordinals[term];
    return { kind: "round", round: { ...role.round, id: `${role.round.year}-${ordinal}`, ordinal } };
  });
}
