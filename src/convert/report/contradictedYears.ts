import type { Round } from "../../domain/dataset/schema";
import { messageOnEntry, type Message } from "../message";
import { messageOf } from "../messageOf";
import type { ReportSettings } from "../settings/reportSettings";

/** A round that a person has named, and where in the settings. */
interface NamedRound {
  id: string;
  path: (string | number)[];
}

/** A round this many years from the report's is a slip of the keyboard: accounts tell of last year, and plans of the next. */
const farthest = 1;

/** A message on each year in the settings that the report contradicts: its own, where no round is of it, and those of rounds that are years away from it. */
export function contradictedYears(
  file: string,
  settings: ReportSettings,
  year: number,
  rounds: readonly Round[],
): Message[] {
  const yearsFound = [...new Set(rounds.map((round) => round.period.split("-")[0] ?? ""))].join(", ");
  const isOfYear = rounds.some(({ period }) => period.includes(String(year)));
  const own =
    settings.year === undefined || isOfYear
      ? []
      : [messageOnEntry(file, ["year"], messageOf("contradicted-year", { year: String(year), found: yearsFound }))];
  const far = namedRounds(settings).filter(({ id }) => Math.abs(Number.parseInt(id, 10) - year) > farthest);
  return [
    ...own,
    ...far.map(({ id, path }) => messageOnEntry(file, path, messageOf("far-round", { label: id, year: String(year) }))),
  ];
}

const namedRounds = ({ plan = [], texts = {} }: ReportSettings): NamedRound[] => [
  ...plan.flatMap(({ columns }, table) =>
    columns.flatMap(({ roundId }, at) =>
      roundId == null ? [] : [{ id: roundId, path: ["plan", table, "columns", at, "roundId"] }],
    ),
  ),
  ...Object.entries(texts).flatMap(([name, entries]) =>
    entries.flatMap(({ roundId }, at) =>
      roundId === undefined ? [] : [{ id: roundId, path: ["texts", name, at, "roundId"] }],
    ),
  ),
];
