import { sha256OfText } from "../../../../convert/text/sha256";
import { slugify } from "../../../../domain/text/slugify";
import type { DraftReport } from "../draft/draft";
import type { DraftReading } from "./readDraft";

/** The whole texts that a report's decisions were made on, those that its documents still hold. Their decisions keep only a hash. */
export function decidedTexts({ conversion }: Pick<DraftReading, "conversion">, report: DraftReport): string[] {
  const hashes = new Set((report.review.statuses ?? []).flatMap(({ textSha256 }) => textSha256 ?? []));
  if (hashes.size === 0) return [];
  const texts = conversion.dataset.goals
    .filter(({ reportId }) => reportId === slugify(report.folder))
    .flatMap(({ targets }) => targets.flatMap(({ assessments }) => assessments.map(({ text }) => text)));
  return [...new Set(texts)].filter((text) => text !== "" && hashes.has(sha256OfText(text)));
}
