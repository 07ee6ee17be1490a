import { comesAgain, isFillSign, signOfFill } from "../../layouts/fillSigns";
import { messageAt } from "../../message";
import type { Message } from "../../message";
import { messageOf } from "../../messageOf";
import type { Header } from "./headerRows";
import { plainText } from "./rowGoal";
import type { ReadRow } from "./rowGoal";

/** Says which colours of a table may tell how its goals fare and are not read. */
export const lostColours = (rows: readonly ReadRow[], header: Header): Message[] => [
  ...lostInColumns(rows, header),
  ...lostAtGoals(rows, header),
];

/** Lights that are a colour and no word, and none of the usual colours. */
function lostInColumns(rows: readonly ReadRow[], { headings, roles }: Header): Message[] {
  return headings.flatMap((heading, at): Message[] => {
    const cells = rows.flatMap(({ row }) => row.cells[at] ?? []);
    const colours = new Set(
      cells.flatMap(({ fill, paragraphs }) => (paragraphs.length === 0 && fill && fill !== "#ffffff" ? [fill] : [])),
    );
    const [first] = rows;
    const isLight = roles[at]?.kind === "status" || roles[at]?.kind === "round" || roles[at]?.kind === "other";
    const texts = cells.flatMap(({ paragraphs }) => (paragraphs.length > 0 ? [plainText(paragraphs)] : []));
    const isLost = texts.every(isFillSign) && (colours.size > 1 || (colours.size === 1 && texts.length > 0));
    const isLostStatus = roles[at]?.kind === "status" && [...colours].some((fill) => signOfFill(fill) !== null);
    if (!first || !isLight || !(isLost || isLostStatus)) return [];
    return [messageAt(first.row.place, at + 1, messageOf("colours", { heading }))];
  });
}

/** Goals in the colours of lights, each with its row or by itself, where the table has no light beside them. */
function lostAtGoals(rows: readonly ReadRow[], { headings, roles }: Header): Message[] {
  const at = roles.findIndex(({ kind }) => kind === "goal");
  const lights = rows.flatMap(({ row }) => signOfFill(row.cells[at]?.fill ?? "#ffffff") ?? []);
  const [first] = rows;
  if (!first || roles.some(({ kind }) => kind === "status") || !comesAgain(lights)) return [];
  return [messageAt(first.row.place, at + 1, messageOf("colours", { heading: headings[at] ?? "" }))];
}
