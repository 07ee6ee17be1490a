import type { Round } from "../dataset/schema";

/** The last day of the period that a round covers, as an ISO date; null where the year begins in a month that nothing tells ("2024/2025"). */
export function periodEnd({ period }: Pick<Round, "period">): string | null {
  if (period.includes("/")) return null;
  const [, year = "", quarter, month] = /^(\d{4})(?:-Q([1-4])|-(\d\d))?$/.exec(period) ?? [];
  const last = quarter === undefined ? Number(month ?? 12) : Number(quarter) * 3;
  // Day 0 of the next month is the last day of this one.
  return new Date(Date.UTC(Number(year), last, 0)).toISOString().slice(0, 10);
}
