import type { Dataset, Report } from "../../../../domain/dataset/schema";

/** The longest text that counts as a light. */
const maxLightLength = 40;

/** The report's own marks of status, as they stand in it, with those that a person has given a meaning. */
export function lightsIn({ goals }: Dataset, { id }: Pick<Report, "id">, known: readonly string[]): string[] {
  const lights = goals
    .filter(({ reportId }) => reportId === id)
    .flatMap(({ targets, ownStatuses = [] }) => [
      ...ownStatuses.map(({ text }) => text),
      ...targets.flatMap(({ assessments }) => assessments.flatMap(({ ownStatus }) => ownStatus?.text ?? [])),
    ])
    .map((text) => text.trim())
    .filter((text) => text !== "" && text.length <= maxLightLength);
  return [...new Set([...known, ...lights])];
}
