import type { Round } from "../../domain/dataset/schema";
import { firstYearIn, roundOf } from "../table/columns/rounds";
import type { TableContext } from "../table/rows/goalRows";

/** Words that say of a report which time it tells of: "ovat koonneet selvityksen ajalta 1–4/2031", "This report covers January to August 2031". */
const ofReport =
  /(?<!\p{L})(?:\p{L}*(?:raport|selvity|selonte|katsau)\p{L}*|\p{L}*(?:rapport|redovis|redogör|uppfölj)\p{L}*|report|review|update|paper)(?!\p{L})/iu;
const period =
  /(?<!\p{L})(?:(?:ajan)?jaksolta|ajalta|kaudelta|tarkastelujakso(?:\s+on)?|(?:för|avser|omfattar|gäller|under)\s+(?:perioden|tiden)|(?:for|covers|covering)\s+(?:the\s+(?:period|months)(?:\s+of)?\s+)?(?:from\s+)?(?=\d|jan))\s*(?:tiden|perioden)?\s*([^,;()]{4,44}?(?:19|20)\d\d)(?!\d)/iu;

/** The part of the year that a sentence says the report tells of; null where it says none, or the whole of another year. */
export function roundOfText(
  text: string,
  { year, vocabulary }: Pick<TableContext, "year" | "vocabulary">,
): Round | null {
  if (year === null || !ofReport.test(text)) return null;
  const label = period.exec(text)?.[1];
  if (label === undefined || firstYearIn(label) !== year) return null;
  const round = roundOf(label.trim(), year, vocabulary);
  return round?.year === year ? round : null;
}
