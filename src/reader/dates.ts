import type { Span } from "./reading";

const pattern = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})(?!\d)/gu;

/** Every full date that a text names ("30.4.2020"), as ISO, with its place. A day that no calendar has is no date. */
export function datesIn(text: string): (Span & { date: string })[] {
  const dates: (Span & { date: string })[] = [];
  for (const match of text.matchAll(pattern)) {
    const [whole, day = "", month = "", year = ""] = match;
    const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    const parsed = new Date(`${date}T00:00:00Z`);
    if (Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(date)) continue;
    dates.push({ date, start: match.index, end: match.index + whole.length });
  }
  return dates;
}
