import type { Decider } from "../../../domain/status";
import { isBad } from "../../../domain/status";
import type { GoalCell } from "../../table/rows/rowGoal";
import { placeIn } from "./assessments";
import type { FoundAssessment } from "./assessments";

/** A column that tells how much of the work is done. */
const completionHeading =
  /(?<!\p{L})(?:percent\p{L}*\s+complete\p{L}*|complete|completion|done|progress|valmius\p{L}*|valmis|edistymi\p{L}*|etenemi\p{L}*|toteutumisaste|färdigställande\p{L}*|genomförande\p{L}*|färdigt?)(?!\p{L})/iu;
const whole = /^\s*100(?:[.,]0+)?\s*%\s*$/u;

/** The cell that says that a target's work is wholly done: "100%" under "% complete". */
export const completionOf = (cells: readonly GoalCell[], rows: readonly number[] | null): GoalCell | undefined =>
  cells.find(
    ({ role, row, heading, paragraphs }) =>
      (role.kind === "detail" || role.kind === "other") &&
      (rows === null || rows.includes(row)) &&
      completionHeading.test(heading) &&
      paragraphs.length === 1 &&
      whole.test(paragraphs[0]?.text ?? ""),
  );

/** "Green" beside "100%" is done, not merely on track; so is what no word or light decides, where nothing is bad news. */
export function withCompletion(found: FoundAssessment, cell: GoalCell, severalDocuments: boolean): FoundAssessment {
  const { assessment, reading } = found;
  const isSilent =
    assessment.status === "none" &&
    assessment.noneReason === "unclear" &&
    !assessment.candidate &&
    !assessment.ownStatus;
  const saysBad = reading !== null && [reading, ...reading.lost].some(({ status }) => isBad(status));
  if (!(assessment.status === "on-track" || isSilent) || saysBad) return found;
  const quote = (cell.paragraphs[0]?.text ?? "").trim();
  const start = assessment.text.length + 1;
  return {
    ...found,
    assessment: {
      roundId: assessment.roundId,
      status: "achieved",
      noneReason: null,
      basis: "own",
      rule: "own-status" satisfies Decider,
      evidence: { quote, start, end: start + quote.length },
      reason: null,
      text: `${assessment.text}\n${quote}`,
      source: [...assessment.source, placeIn(cell.place, 1, severalDocuments)],
      events: assessment.events,
      ...(assessment.ownStatus ? { ownStatus: assessment.ownStatus } : {}),
    },
  };
}
