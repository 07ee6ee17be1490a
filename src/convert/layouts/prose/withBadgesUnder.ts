import { looksLikeHeading } from "../looksLikeHeading";
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

  /** More groups of cards open with a badge than close with one. Another heading parts groups, and the end of the document closes the last. */
  function opensGroups(over: readonly number[], headings: readonly number[]): boolean {
    const [badged, own] = [new Set(over), new Set(headings)];
    let [opened, closed, isOpen] = [0, 0, false];
    blocks.forEach((block, at) => {
      if (own.has(at)) {
        if (!isOpen && badged.has(at) && !isPlainText(blocks[at - 2])) opened += 1;
        isOpen = true;
      } else if (isLoud(block) && !isKnown(block)) {
        if (isOpen && isKnown(blocks[at - 1])) closed += 1;
        isOpen = false;
      }
    });
    if (isOpen && isKnown(blocks.at(-1))) closed += 1;
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

const isLoud = (block: Block): block is FreeText => block.kind === "text" && !block.cell && looksLikeHeading(block);

const lookOf = (block: Block): string | null =>
  block.kind === "text" && isLoud(block) ? `${block.heading ?? "bold"}` : null;
