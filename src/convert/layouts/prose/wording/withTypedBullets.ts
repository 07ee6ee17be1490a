import type { Block } from "../../../formats/sourceDocument";

/** A bullet that was typed before a text, as documents without styles have it. */
const bullet = /^\s*[•▪●◦‣·∙–—-]\s+(?=\S)/u;

/** The blocks of a document, with paragraphs that open with a typed bullet as items of a list. Their text stays as received. */
export const withTypedBullets = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) =>
    block.kind === "text" && block.heading === null && !block.paragraph.item && bullet.test(block.paragraph.text)
      ? { ...block, paragraph: { ...block.paragraph, item: true } }
      : block,
  );

/** A text without a bullet typed before it. */
export const withoutBullet = (text: string): string => text.replace(bullet, "");
