import type { Assessment, Round } from "../../../domain/dataset/schema";
import { contradicts, isBad } from "../../../domain/status";
import type { Decider, Status, Verdict } from "../../../domain/status";
import { signOfColour } from "../../layouts/fillSigns";
import { isFigure } from "../../table/columns/columnContent";
import type { TableVocabulary } from "../../table/vocabulary/vocabulary";
import type { FoundAssessment } from "./assessments";

/**
 * The first words of a cell up to the first mark, where they are a verdict and no more: "Toteutui, nyt 12,1 %", "Ej uppfyllt. …". A hyphen between letters is no mark:
 * "Green-Schools officer".
 */
const lead = /^\s*([\p{L}][\p{L} ]{2,38}?)\s*(?:[.,;:!(\n]|[–—]+\s?|(?<=\s)-+\s?|-+(?!\p{L})|$)/u;
/** "Green, yellow and red bins": colours in a row are of things. */
const colours = /^\s*(\p{L}+),/u;
/** What a label in prose puts before them: "Toteuma:", "Status:". */
const label = /^\s*[\p{L}/ ]{3,40}:\s*/u;

/**
 * If a round's text opens or closes with one of the report's own words for statuses, it decides, unless the reader is sure of the rest or finds the opposite in it.
 */
export function withLeadingVerdict(
  found: FoundAssessment,
  { statusOf: wellSpelt, misspeltStatusOf, labelOf, says }: Omit<TableVocabulary, "columnOf">,
  round: Round,
): FoundAssessment {
  const statusOf = (words: string) => wellSpelt(words) ?? misspeltStatusOf(words);
  const { assessment } = found;
  if (assessment.ownStatus || !(isOpen(assessment) || assessment.status === "on-track")) return found;
  const written = label.exec(assessment.text)?.[0] ?? "";
  // "Planning: complete." speaks of a part; only a label of the report's own for results stands before a verdict on the whole.
  const kind = labelOf(written.trim().replace(/:$/, ""));
  const labelled = kind === "outcome" || kind === "status" || says("forecast", written) ? written : "";
  const figure = leadingFigure(assessment.text);
  for (const skipped of new Set(["", labelled, figure])) {
    const after = assessment.text.slice(skipped.length);
    if (signOfColour(colours.exec(after)?.[1]?.toLowerCase() ?? "") !== null) continue;
    const words = lead.exec(after)?.[1];
    const decided = words === undefined ? null : decidedBy(found, words, skipped.length, statusOf, round);
    if (decided) return decided;
  }
  const closing = closingWords(assessment.text);
  return (closing === null ? null : decidedBy(found, closing.words, closing.at, statusOf, round)) ?? found;
}

const isOpen = (assessment: FoundAssessment["assessment"]): boolean =>
  assessment.status === "none" && assessment.noneReason !== "silent";

/** The last sentence, where it has a few words: "… The transformer is delayed. Partly delivered." */
function closingWords(text: string): { words: string; at: number } | null {
  const [, before = "", words] = /^(.*[.!?][)"”’]?\s+)(\p{L}[\p{L} ]{2,38})[.!]?\s*$/su.exec(text) ?? [];
  return words === undefined ? null : { words, at: before.length };
}

/** The assessment by words of the text, where they are a status and nothing in the rest speaks against them. */
function decidedBy(
  found: FoundAssessment,
  words: string,
  from: number,
  statusOf: TableVocabulary["statusOf"],
  round: Round,
): FoundAssessment | null {
  const { assessment } = found;
  const status = statusOf(words);
  if (status === null || status === "none") return null;
  // "Forecast: complete, the target is met": what is done has been reached, whatever is read of the rest.
  if (assessment.status !== "none" && status !== "achieved") return null;
  const leading: Status = status === "on-track" && round.kind === "outcome" ? "achieved" : status;
  const readStatus =
    (assessment.status === "none" ? assessment.candidate?.status : assessment.status) ??
    found.reading?.status ??
    "none";
  const isOpposed = readStatus !== "none" && contradicts(readStatus, leading, round.kind);
  if (isOpposed && !(readStatus === "on-track" && leading === "achieved")) return found;
  if (saysBad(found) && !isBad(leading)) return found;
  const start = assessment.text.indexOf(words, from);
  return {
    ...found,
    assessment: decided(assessment, leading, { quote: words, start, end: start + words.length }, round),
  };
}

/** A first line that is a figure stands beside its verdict: "24", then "Toteutunut". */
function leadingFigure(text: string): string {
  const [line = "", ...more] = text.split("\n");
  return more.length > 0 && isFigure(line) ? `${line}\n` : "";
}

/** Whether the rest of the text has bad news. */
const saysBad = ({ reading }: FoundAssessment): boolean =>
  reading !== null && (isBad(reading.status) || reading.lost.some(({ status }) => isBad(status)));

function decided(
  { roundId, text, source, events }: Assessment,
  leading: Exclude<Status, "none">,
  evidence: { quote: string; start: number; end: number },
  { kind }: Round,
): Assessment {
  const isPartly = leading === "at-risk" && kind === "outcome";
  const status: Verdict = isPartly ? "not-achieved" : leading;
  return {
    roundId,
    status,
    ...(isPartly ? { partly: true as const } : {}),
    noneReason: null,
    basis: "own",
    rule: "own-status" satisfies Decider,
    evidence,
    reason: null,
    text,
    source,
    events,
  };
}
