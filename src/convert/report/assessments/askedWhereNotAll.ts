import type { Language } from "../../../domain/dataset/schema";
import { isBad } from "../../../domain/status";
import { unassessed } from "./assessments";
import type { FoundAssessment } from "./assessments";

/** A measure of every case: "Työllisyyssuunnitelma tehty kaikille", "varje elev", "all schools". */
const ofAll =
  /(?<!\p{L})(?:kaikki\p{L}*|kaikille|kaikissa|kaikista|kaikilta|kaikilla|kaikkien|jokai\p{L}+|alla|samtliga|varje|all|every|each|everyone)(?!\p{L})/iu;
const share = /(?<![\d.,])(\d{1,2}(?:[.,]\d+)?)\s?(?:%|pros\p{L}*|procent\p{L}*|per\s?cent)/iu;

/** Asks where good news rests on a share of what the measure wants of all: "done in time for 88 per cent". A measure with a share of its own is compared with that. */
export function askedWhereNotAll(
  found: FoundAssessment,
  measures: readonly string[],
  language: Language,
): FoundAssessment {
  const { assessment } = found;
  if (assessment.status === "none" || isBad(assessment.status) || assessment.ownStatus) return found;
  const wanted = measures.join(" ");
  if (!ofAll.test(wanted) || share.test(wanted) || !share.test(assessment.evidence.quote)) return found;
  const { roundId, text, source, events, evidence } = assessment;
  const candidate = {
    status: "not-achieved",
    basis: "compared",
    rule: `${language}.figure-falls-short`,
    evidence,
  } as const;
  return { ...found, assessment: { ...unassessed(roundId, "unclear", text, source, events), candidate } };
}
