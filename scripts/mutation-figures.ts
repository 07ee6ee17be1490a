/**
 * Writes how many small changes to each room its tests notice, from the last `npm run mutation` of each, and how many of its lines they reach:
 *
 *     npx vitest run --coverage --coverage.reporter=json-summary test/model test/query test/url test/reader
 *     tsx scripts/mutation-figures.ts --date 2026-11-24
 *
 * A room without a run keeps the figures that it has.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import * as z from "zod/mini";
import { leftOutOf, reportOf } from "./mutation/rooms.mjs";
import { roomFiguresSchema, testsDocument } from "./mutation/testsDocument";
import type { RoomFigures } from "./mutation/testsDocument";

const report = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
});
const coverage = z.record(z.string(), z.object({ lines: z.object({ total: z.int(), covered: z.int() }) }));

const [flag, date] = process.argv.slice(2);
if (flag !== "--date" || !date || !/^\d{4}-\d{2}-\d{2}$/u.test(date)) {
  console.error("usage: tsx scripts/mutation-figures.ts --date YYYY-MM-DD");
  process.exit(2);
}
const target = "docs/figures/mutation.json";
const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
const percent = (some: number, all: number): number => Math.round((1000 * some) / all) / 10;

function figures(statuses: readonly string[]) {
  const count = (status: string): number => statuses.filter((one) => one === status).length;
  const [killed, timedOut, survived, noCoverage] = [
    count("Killed"),
    count("Timeout"),
    count("Survived"),
    count("NoCoverage"),
  ];
  const detected = killed + timedOut;
  return { score: percent(detected, detected + survived + noCoverage), killed, timedOut, survived, noCoverage };
}

function mutationOf(room: string): RoomFigures["mutation"][string] {
  const byFile = Object.entries(z.parse(report, read(reportOf(room))).files)
    .map(([file, { mutants }]) => [file, mutants.map(({ status }) => status)] as const)
    .filter(([, statuses]) => statuses.some((status) => status !== "Ignored"))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    date: date ?? "",
    ...figures(byFile.flatMap(([, statuses]) => statuses)),
    files: Object.fromEntries(byFile.map(([file, statuses]) => [file, figures(statuses).score])),
  };
}

const covered = Object.entries(z.parse(coverage, read("coverage/coverage-summary.json")));
function linesOf(room: string): number {
  const own = covered.filter(([file]) => relative("", file).startsWith(`src/${room}/`)).map(([, { lines }]) => lines);
  const sum = (which: "covered" | "total") => own.reduce((all, lines) => all + lines[which], 0);
  return percent(sum("covered"), sum("total"));
}

const known = z.parse(roomFiguresSchema, read(target)).mutation;
const rooms = Object.keys(leftOutOf);
const told: RoomFigures = {
  lines: { date, rooms: Object.fromEntries(rooms.map((room) => [room, linesOf(room)])) },
  mutation: Object.fromEntries(
    rooms.flatMap((room) => {
      const one = existsSync(reportOf(room)) ? mutationOf(room) : known[room];
      return one ? [[room, one]] : [];
    }),
  ),
};
writeFileSync(target, `${JSON.stringify(told, null, 2)}\n`);
writeFileSync("docs/tests.md", await testsDocument(told));
