import type { Block } from "../sourceDocument";

/** The level that a summary has until the text around it is known. */
export const unsettledLevel = 0;

/** What stands in one `<details>`: from the block that would be its first to the one after its last. */
export interface FoldedPart {
  from: number;
  to: number;
}

/** A part that is open at a block: the level to go back to where it ends, and how far down the headings inside move. */
interface OpenPart {
  to: number;
  outside: number;
  down: number;
}

/**
 * The blocks of a page, with the summaries of parts that fold out as headings: one level below the heading that the part stands under, and the headings inside
 * below it. What several parts say alike ("Read more") is a button and no heading.
 */
export function withSummaryHeadings(blocks: readonly Block[], parts: readonly FoldedPart[]): Block[] {
  if (parts.length === 0) return [...blocks];
  const partAt = new Map(parts.map((part) => [part.from, part]));
  const uses = usesOf(blocks);
  const open: OpenPart[] = [];
  let level = 0;
  return blocks.map((block, at): Block => {
    while ((open.at(-1)?.to ?? Infinity) <= at) level = open.pop()?.outside ?? level;
    if (block.kind !== "text" || block.heading === null) return block;
    const down = open.at(-1)?.down ?? 0;
    if (block.heading !== unsettledLevel) {
      level = block.heading + down;
      return { ...block, heading: level };
    }
    const part = partAt.get(at);
    if (!part || (uses.get(block.paragraph.text) ?? 0) > 1) return { ...block, heading: null };
    open.push({ to: part.to, outside: level, down: Math.max(down, level + 2 - firstLevelIn(blocks, part)) });
    level += 1;
    return { ...block, heading: level };
  });
}

/** How often each text is a summary. */
function usesOf(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const block of blocks)
    if (block.kind === "text" && block.heading === unsettledLevel)
      uses.set(block.paragraph.text, (uses.get(block.paragraph.text) ?? 0) + 1);
  return uses;
}

function firstLevelIn(blocks: readonly Block[], { from, to }: FoldedPart): number {
  for (let at = from + 1; at < to; at += 1) {
    const block = blocks[at];
    if (block?.kind === "text" && block.heading !== null && block.heading !== unsettledLevel) return block.heading;
  }
  return Infinity;
}
