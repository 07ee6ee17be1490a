import { format } from "prettier";
import * as z from "zod/mini";
import { mutationSchema } from "../../src/domain/method";

const files = z.record(z.string(), z.number());

/** What `scripts/mutation-figures.ts` writes, as it is read again: of each room its last run, and the share of its lines that tests reach. */
export const roomFiguresSchema = z.object({
  lines: z.object({ date: z.string(), rooms: files }),
  mutation: z.record(z.string(), z.extend(mutationSchema, { files })),
});

/** The figures of the rooms. */
export type RoomFigures = z.infer<typeof roomFiguresSchema>;

const grouped = (count: number): string => count.toLocaleString("en-GB");

/** The figures as a document in Markdown: how much of each room its tests notice. */
export const testsDocument = ({ lines, mutation }: RoomFigures): Promise<string> =>
  format(
    [
      "# How well the rooms are tested",
      "A test that runs a line need not notice when the line goes wrong. So each room's code is changed in small ways, one at a time, and its own tests are run: a change that fails a test, or that never ends, is noticed. This document is made from `docs/figures/mutation.json`, which `tsx scripts/mutation-figures.ts` writes from `npm run mutation` and the coverage of the unit tests.",
      "Left out is what is told to people and changes nothing: what fields mean, and the meanings and examples of the reader's rules.",
      [
        "| room | noticed | fail a test | never end | go unnoticed | never reached | measured | lines that tests reach |",
        "|---|--:|--:|--:|--:|--:|---|--:|",
        ...Object.entries(mutation).map(
          ([room, { date, score, killed, timedOut, survived, noCoverage }]) =>
            `| \`src/${room}\` | ${score} % | ${[killed, timedOut, survived, noCoverage].map(grouped).join(" | ")} | ${date} | ${lines.rooms[room] ?? "–"} % |`,
        ),
      ].join("\n"),
      `The lines were counted ${lines.date}, with the tests of these rooms alone.`,
    ].join("\n\n"),
    { parser: "markdown", printWidth: 120 },
  );
