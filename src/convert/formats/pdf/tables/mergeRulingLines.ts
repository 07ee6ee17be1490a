import type { RulingLine } from "../page/pdfPage";

/** Lines that are at most this far apart are one. */
const near = 2;
/** A gap that is at most this wide is closed: another line crosses there, or a dash ends. */
const gap = 5;

/** Lines that go on from each other, or lie upon each other, as one each; in the order of their place. */
export function mergeRulingLines(rules: readonly RulingLine[]): RulingLine[] {
  const merged: RulingLine[] = [];
  let band: RulingLine[] = [];
  const endBand = () => {
    let open: RulingLine | null = null;
    for (const rule of band.toSorted((a, b) => a.from - b.from)) {
      if (open && rule.from <= open.to + gap) open.to = Math.max(open.to, rule.to);
      else {
        open = { ...rule };
        merged.push(open);
      }
    }
    band = [];
  };
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    const [first] = band;
    if (first && rule.at - first.at > near) endBand();
    band.push(rule);
  }
  endBand();
  return merged;
}
