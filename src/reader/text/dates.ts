import type { Span } from "../reading";

const pattern = /(?<![\d.])\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}(?!\d)/gu;

/** Every full date that a text names ("30.4.2020"), as ISO, with its place. A day that no calendar has is no date. */
export function datesIn(text: string): (Span & { date: string })[] {
  const dates: (Span & { date: string })[] = [];
  for (const match of text.matchAll(pattern)) {
    const [whole] = match;
    const date = whole
      .split(".")
      .map((part) => part.padStart(2, "0"))
      .toReversed()
      .join("-");
    const parsed = new Date(`${date}T00:00:00Z`);
    if (Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(date)) continue;
    dates.push({ date, start: match.index, end: match.index + whole.length });
  }
  return dates;
}
