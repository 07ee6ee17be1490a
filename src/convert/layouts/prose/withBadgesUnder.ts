import { isBold } from "../../formats/paragraph";
import type { Block, FreeText } from "../../formats/sourceDocument";
import type { TableVocabulary } from "../../table/vocabulary/vocabulary";

/** A badge over the heading of a card is short, and no sentence. */
const maxBadgeLength = 40;
const fewest = 3;
/** At least these shares of the headings must have a line right over them, and of those lines must be a known status. */
const [minBadged, minKnown] = [0.8, 0.6];

/**
 * The blocks with the badges of cards under the headings over which they stand ("Delivered", and right below it "Open the hall"): read in order, such a badge
 * would tell of the card above. That badges stand over headings shows in the first heading of each group: nothing but the badge stands before it, and no badge
 * closes the last text of the group.
 */
export function withBadgesUnder(blocks: readonly Block[], { statusOf }: TableVocabulary): Block[] {
  const looks = new Set(blocks.flatMap((block) => lookOf(block) ?? []));
  const ofLook = [...looks].map((look) => badgesOver(look)).find((found) => found.size > 0);
  if (!ofLook) return [...blocks];
  const badges = new Set<Block>(ofLook.values());
  return blocks.flatMap((block): Block[] => {
    if (badges.has(block)) return [];
    const badge = ofLook.get(block);
    return badge ? [block, asResult(badge)] : [block];
  });

  /** A badge that is no known status ("Update") says nothing, and stands with the text below. */
  function asResult(badge: FreeText): FreeText {
    const kind = isKnown(badge) ? "status" : "outcome";
    return { ...badge, cell: { column: badge.column ?? 1, heading: "", kind, isBadge: true } };
  }

  /** The badge over each heading of a look; none where badges close the text below headings. */
  function badgesOver(look: string): ReadonlyMap<Block, FreeText> {
    const headings = blocks.flatMap((block, at) => (lookOf(block) === look && !isKnown(block) ? [at] : []));
    const over = headings.filter((at) => isBadge(blocks[at - 1]));
    const known = over.filter((at) => isKnown(blocks[at - 1]));
    const areBadges =
      known.length >= fewest &&
      over.length >= headings.length * minBadged &&
      known.length >= over.length * minKnown &&
      over.every((at) => opensText(blocks[at + 1])) &&
      opensGroups(over, headings);
    return new Map(
      areBadges
        ? over.flatMap((at) => {
            const [badge, heading] = [blocks[at - 1], blocks[at]];
            return heading && badge?.kind === "text" ? [[heading, badge] as const] : [];
          })
        : [],
    );
  }

  /** More groups open with a badge than close with one; a document has one group at least, which the last heading closes. */
  function opensGroups(over: readonly number[], headings: readonly number[]): boolean {
    const others = blocks.flatMap((block, at) =>
      isLoud(block) && !headings.includes(at) && !isKnown(block) ? [at] : [],
    );
    const groups = headings.filter(
      (at, nth) => nth === 0 || others.some((other) => other < at && other > (headings[nth - 1] ?? 0)),
    );
    const opened = groups.filter((at) => over.includes(at) && !isPlainText(blocks[at - 2])).length;
    const ends = [...groups.slice(1).map((at) => others.findLast((other) => other < at) ?? at), blocks.length];
    const closed = ends.filter((end) => isKnown(blocks[end - 1])).length;
    return opened > closed;
  }

  function isBadge(block: Block | undefined): block is FreeText {
    if (block?.kind !== "text" || block.cell) return false;
    const text = block.paragraph.text.trim();
    return text !== "" && text.length <= maxBadgeLength && !/[.,;:?]$/u.test(text);
  }

  function isKnown(block: Block | undefined): boolean {
    return isBadge(block) && statusOf(block.paragraph.text) !== null;
  }

  function opensText(block: Block | undefined): boolean {
    return block?.kind === "text" && !isLoud(block) && !isKnown(block);
  }

  function isPlainText(block: Block | undefined): boolean {
    return block?.kind === "text" && !isLoud(block);
  }
}

const isLoud = (block: Block): block is FreeText =>
  block.kind === "text" && !block.cell && (block.heading !== null || isBold(block.paragraph));

const lookOf = (block: Block): string | null =>
  block.kind === "text" && isLoud(block) ? `${block.heading ?? "bold"}` : null;
