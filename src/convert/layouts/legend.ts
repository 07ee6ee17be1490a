import type { Status } from "../../domain/status";
import { plainText } from "../table/rowGoal";
import type { SourceDocument } from "../formats/sourceDocument";
import type { Vocabulary } from "../table/vocabulary";

/** "1 = toteutunut", "G = on track", "🟡 = delvis". */
const entry =
  /(?<![\p{L}\d])([1-5]|\p{Lu}{1,2}|[^\p{L}\d\s,.;:()=/–-]{1,3})\s*=\s*([^,;.\n=()]{2,60}?)(?=\s*(?:[,;.\n()]|$|(?<=\s)[1-5]\s*=))/gu;

const longestLegend = 600;

/** What a legend in the documents says that their digits, letters and signs mean; empty where none stands in them. */
export function legendIn(documents: readonly SourceDocument[], vocabulary: Vocabulary): Record<string, Status> {
  const texts = documents.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "text"
        ? [block.paragraph.text]
        : block.rows.flatMap(({ cells }) => cells.map(({ paragraphs }) => plainText(paragraphs))),
    ),
  );
  for (const text of texts) {
    if (!text.includes("=") || text.length > longestLegend) continue;
    const found = [...text.matchAll(entry)].flatMap(([, sign = "", words = ""]): [string, Status][] => {
      const status = vocabulary.statusOf(words.trim().replace(/^(?:tavoite|målet|the (?:goal|target))\s+/iu, ""));
      return status === null ? [] : [[sign, status]];
    });
    if (found.length > 1) return Object.fromEntries(found);
  }
  return {};
}
