import type { Round } from "../dataset/schema";

/** The last day that a round looks back on, as an ISO date: what it says is said of that day. */
export function periodEnd({ period }: Pick<Round, "period">): string {
  const [, year = "", quarter, month] = /^(\d{4})(?:-Q([1-4])|-(\d\d))?$/.exec(period) ?? [];
  const last = quarter === undefined ? Number(month ?? 12) : Number(quarter) * 3;
  // The day before the next month's first.
  return new Date(Date.UTC(Number(year), last, 0)).toISOString().slice(0, 10);
}
