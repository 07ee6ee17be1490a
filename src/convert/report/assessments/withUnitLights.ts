import type { Language, Round } from "../../../domain/dataset/schema";
import { isBad } from "../../../domain/status";
import type { Status } from "../../../domain/status";
import { assess } from "../../../reader/assess";
import type { GoalCell } from "../../table/rows/rowGoal";
import { unitLine } from "../../table/columns/unitColumns";
import type { TableVocabulary } from "../../table/vocabulary/vocabulary";
import { unassessed } from "./assessments";
import type { FoundAssessment } from "./assessments";
import { verdictBy } from "./withOwnStatus";

/** What one round says of a target in one unit: the unit's name and its light, and what the light says. */
interface UnitLight {
  /** As it stands in the assessment's text: "Kauppala: T". */
  line: string;
  light: string;
  status: Status | null;
}

/** The lights of a target's units in a round, in the order of their columns; empty where it is not told by unit. */
export const unitLightsOf = (
  cells: readonly GoalCell[],
  rows: readonly number[] | null,
  round: Round,
  { statusOf }: TableVocabulary,
): UnitLight[] =>
  cells.flatMap(({ role, row, paragraphs }) => {
    if (role.kind !== "round" || role.unit === undefined || role.round.id !== round.id) return [];
    if (rows !== null && !rows.includes(row)) return [];
    const { unit } = role;
    return paragraphs.map(({ text }) => {
      const light = text.slice(unitLine(unit, "").length).trim();
      return { line: text, light, status: statusOf(light) };
    });
  });

/** The goal is not the unit's at all. */
const notConcerned = /^\s*(?:[–—-]|n\/a|ei\s+koske.*|berör\s+(?:ej|inte).*|not\s+applicable.*)\s*$/iu;

/**
 * The status of a target that is told unit by unit: reached where every unit reached it, missed where none did, else at risk, whatever the words beside it say of
 * one unit. Where a unit's light leaves it open, or the words are on the other side of good and bad than all lights, a person is asked.
 */
export function withUnitLights(
  found: FoundAssessment,
  lights: readonly UnitLight[],
  round: Round,
  language: Language,
): FoundAssessment {
  const { roundId, text, source, events } = found.assessment;
  const concerned = lights.filter(({ light }) => !notConcerned.test(light));
  const decided = concerned.flatMap(({ status }) => (status === null || status === "none" ? [] : [status]));
  const status = statusOfAll(decided);
  const verdict = status && verdictBy({ status: inRound(status, round), text: "" }, round);
  const [first, last] = [lights[0]?.line ?? "", lights.at(-1)?.line ?? ""];
  const start = text.indexOf(first);
  const end = text.lastIndexOf(last) + last.length;
  if (!verdict || start === -1 || end <= start) return found;
  const quote = text.slice(start, end);
  const words = `${text.slice(0, start)}\n${text.slice(end)}`.trim();
  const told = words === "" ? null : assess({ text: words, language, year: round.year, kind: round.kind });
  const isMixed = new Set(decided.map(isBad)).size > 1 || decided.includes("at-risk");
  const isOpen = decided.length < concerned.length && !isBad(verdict.status);
  const isAgainst = !isMixed && told !== null && speaksAgainst(told, isBad(verdict.status));
  const by = { basis: "own", rule: "own-status", evidence: { quote, start, end } } as const;
  if (isOpen || isAgainst) {
    const candidate = { status: verdict.status, ...by };
    return { ...found, assessment: { ...unassessed(roundId, "unclear", text, source, events), candidate } };
  }
  return { ...found, assessment: { roundId, ...verdict, noneReason: null, ...by, reason: null, text, source, events } };
}

function statusOfAll(decided: readonly Status[]): Exclude<Status, "none"> | null {
  if (decided.length === 0) return null;
  if (decided.every((status) => status === "achieved")) return "achieved";
  if (decided.every((status) => !isBad(status))) return "on-track";
  return decided.every((status) => status === "not-achieved") ? "not-achieved" : "at-risk";
}

/** What is on track when the year is over has been reached. */
const inRound = (status: Status, { kind }: Round): Status =>
  status === "on-track" && kind === "outcome" ? "achieved" : status;

const speaksAgainst = ({ status, lost }: ReturnType<typeof assess>, bad: boolean): boolean =>
  [status, ...(bad ? [] : lost.map((one) => one.status))].some((one) => one !== "none" && isBad(one) !== bad);
