import { isBad } from "../../../domain/status";
import { assess } from "../../../reader/assess";
import { plainParagraph } from "../../formats/paragraph";
import type { Block, FreeText } from "../../formats/sourceDocument";
import type { TableVocabulary } from "../../table/vocabulary/vocabulary";
import { comesAgain, signOfFill } from "../fillSigns";

/**
 * The blocks with the coloured labels beside titles ("Open the hall [Delivered]") as the results of what the titles name. A label that is a known status is the
 * report's own; else its words are read, and its colour is a light where the report's labels show that colours tell how goals fare.
 */
export function withColouredBadges(blocks: readonly Block[], vocabulary: TableVocabulary): Block[] {
  const badges = blocks.flatMap((block) => (block.kind === "text" && block.badge ? [block] : []));
  if (badges.length === 0) return [...blocks];
  const areKnown = areLights(badges, vocabulary);
  const described = descriptionsIn(blocks, vocabulary);
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== "text") return [block];
    if (!block.badge) return [described.get(block) ?? block];
    const status = vocabulary.statusOf(block.paragraph.text);
    const sign = areKnown && status === null ? signOfFill(block.badge.colour) : null;
    const result = asResult(block, status === null ? "outcome" : "status");
    return sign === null ? [result] : [asResult({ ...block, paragraph: plainParagraph(sign) }, "status"), result];
  });
}

const asResult = (badge: FreeText, kind: "outcome" | "status"): FreeText => ({
  ...badge,
  cell: { column: badge.column ?? 1, heading: "", kind, isBadge: true },
});

/** Colours may name themes: they are lights where they differ and come again, the words of one agree with its colour, and those of none contradict it. */
function areLights(badges: readonly FreeText[], vocabulary: TableVocabulary): boolean {
  const lights = badges.flatMap(({ paragraph: { text }, badge }) => {
    const sign = badge ? signOfFill(badge.colour) : null;
    const said = vocabulary.statusOf(text) ?? assess({ text }).status;
    return sign === null ? [] : [{ sign, shown: vocabulary.statusOf(sign), said }];
  });
  const both = lights.filter(({ shown, said }) => shown !== null && shown !== "none" && said !== "none");
  const agree = both.filter(({ shown, said }) => shown !== null && isBad(shown) === isBad(said));
  return comesAgain(lights.map(({ sign }) => sign)) && agree.length > 0 && agree.length === both.length;
}

/**
 * The label of a goal below a title with a badge, and the text that it opens: the badge tells of what the title names, so this text tells more of it ("Grow the port
 * [Delivered]", "Goal: Twenty ships a year").
 */
function descriptionsIn(blocks: readonly Block[], { labelOf }: TableVocabulary): ReadonlyMap<Block, FreeText> {
  const found = new Map<Block, FreeText>();
  blocks.forEach((block, at) => {
    const title = blocks[at - 1];
    if (block.kind !== "text" || !block.badge || title?.kind !== "text") return;
    const level = title.heading ?? Infinity;
    const end = blocks.findIndex(
      (one, place) => place > at && one.kind === "text" && (one.heading ?? Infinity) <= level,
    );
    const own = blocks.slice(at + 1, end === -1 ? undefined : end);
    own.forEach((one, place) => {
      const text = own[place + 1];
      if (one.kind !== "text" || labelOf(one.paragraph.text) !== "goal") return;
      found.set(one, asDetail(one, ""));
      if (text?.kind === "text") found.set(text, asDetail(text, one.paragraph.text, true));
    });
  });
  return found;
}

const asDetail = (text: FreeText, heading: string, describes = false): FreeText => ({
  ...text,
  heading: null,
  cell: { column: text.column ?? 1, heading, kind: "detail", ...(describes ? { describes } : {}) },
});
