import type { Correction } from "../../domain/dataset/schema";
import type { SourceDocument } from "../formats/sourceDocument";
import type { ChosenLayouts } from "../layouts/chosenLayout";
import { receivedTexts } from "../marked/receivedTexts";
import { settleTexts } from "../marked/settleTexts";
import { markedIn } from "../marked/textRoles";
import type { MarkedTexts } from "../marked/textRoles";
import type { Message } from "../message";
import { messageOnEntry } from "../message";
import { messageOf } from "../messageOf";
import type { ConfirmedPlan } from "../plan/confirmedPlan";
import type { PlannedPart } from "../plan/readingPlan";
import { beginningOf } from "../text/beginningOf";
import { nearestTo } from "../text/nearest";
import type { ReportSettings } from "../settings/reportSettings";
import { headerFrom } from "../table/rows/goalRows";
import type { TableContext } from "../table/rows/goalRows";

/** A message on each entry of the confirmed plan whose headings stand over no table, with the headings that come nearest. */
function unusedPlans(file: string, plan: ConfirmedPlan, parts: readonly PlannedPart[]): Message[] {
  const tables = parts.map(({ columns }) => columns.map(({ heading }) => heading));
  return plan.flatMap(({ columns }, at): Message[] => {
    const headings = columns.map(({ heading }) => heading);
    if (tables.some((table) => headings.every((heading, place) => heading === (table[place] ?? "")))) return [];
    const shared = (table: readonly string[]) =>
      table.filter((heading) => heading !== "" && headings.includes(heading));
    const nearest = tables.toSorted((a, b) => shared(b).length - shared(a).length)[0] ?? [];
    const missing = headings.filter((heading) => !nearest.includes(heading));
    const found = nearest.filter((heading) => heading !== "").map((heading) => `"${heading}"`);
    const label = missing.length > 0 && shared(nearest).length > 0 ? missing.join('", "') : (headings[0] ?? "");
    const content = messageOf("unused-plan", {
      entry: `plan[${at}]`,
      label,
      headings: found.length === 0 ? "none" : found.join(", "),
    });
    return [messageOnEntry(file, ["plan", at], content)];
  });
}

/** A message on each entry of `better` that names no measure, with the one that comes nearest. */
export const unusedBetter = (file: string, unused: readonly string[], measures: readonly string[]): Message[] =>
  unused.map((words) => {
    const nearest = nearestTo(words, measures) ?? measures[0] ?? "";
    return messageOnEntry(file, ["better", words], messageOf("unused-better", { label: words, nearest }));
  });

/** A message on each entry of `corrections` whose received words the report does not have. */
export const unusedCorrections = (
  file: string,
  corrections: readonly Correction[],
  applied: readonly Correction[],
): Message[] =>
  corrections.flatMap(({ received }, at) =>
    applied.some((one) => one.received === received)
      ? []
      : [messageOnEntry(file, ["corrections", at], messageOf("unused-correction", { label: received }))],
  );

/** A message on `lights` where the report has none of its marks. One that no cell has may be of a state that no goal is in yet. */
function unusedLights(
  file: string,
  lights: NonNullable<ReportSettings["lights"]>,
  documents: readonly SourceDocument[],
): Message[] {
  const marks = Object.keys(lights);
  if (marks.length === 0) return [];
  const told = documents.flatMap(({ blocks }) => blocks.flatMap(textsOf)).map((text) => text.toLowerCase());
  const known = new Set(told.flatMap((text) => [text.trim(), ...text.split(/[^\p{L}\p{N}]+/u)]));
  const isTold = (mark: string) => known.has(mark) || (!isWord.test(mark) && told.some((text) => text.includes(mark)));
  if (marks.slice(0, maxMarks).some((mark) => isTold(mark.trim().toLowerCase()))) return [];
  const labels = marks.slice(0, maxNamed).map((mark) => `"${mark}"`);
  return [messageOnEntry(file, ["lights"], messageOf("unused-lights", { labels: labels.join(", ") }))];
}

const isWord = /^[\p{L}\p{N}]+$/u;
const maxMarks = 200;
const maxNamed = 5;

const textsOf = (block: SourceDocument["blocks"][number]): string[] =>
  block.kind === "text"
    ? [block.paragraph.text]
    : block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)));

/** A message on `columns` where they name no goal or no round, so that no table is read by them. */
const unusedColumns = (file: string, columns: readonly string[] | undefined, context: TableContext): Message[] =>
  columns === undefined || headerFrom(columns, context) !== null
    ? []
    : [
        messageOnEntry(
          file,
          ["columns"],
          messageOf("unused-columns", {
            labels: columns
              .slice(0, maxNamed)
              .map((heading) => `"${heading}"`)
              .join(", "),
          }),
        ),
      ];

/** A message on each entry of `layouts` that names none of the report's documents. */
const unusedLayouts = (
  file: string,
  layouts: ChosenLayouts,
  documents: readonly Pick<SourceDocument, "file">[],
): Message[] => {
  const names = documents.map((document) => document.file.slice(document.file.indexOf("/") + 1));
  return Object.keys(layouts)
    .filter((name) => !names.includes(name))
    .map((name) => messageOnEntry(file, ["layouts", name], messageOf("unused-layout", { label: name })));
};

/** A message on each entry of `texts` that no longer fits its document, and on each document that the report does not have. */
export const unusedTexts = (file: string, texts: MarkedTexts = {}, documents: readonly SourceDocument[]): Message[] =>
  Object.entries(texts).flatMap(([name, entries]) => {
    const document = documents.find((one) => markedIn(texts, one.file) === entries);
    if (!document) return [messageOnEntry(file, ["texts", name], messageOf("unused-texts", { label: name }))];
    return settleTexts(receivedTexts(document, entries), entries).misfits.map((at) => {
      const label = beginningOf(entries[at]?.part?.quote ?? entries[at]?.text ?? "");
      return messageOnEntry(file, ["texts", name, at], messageOf("unused-text", { document: name, label }));
    });
  });

/** A message on each setting that says how the report is read and that fits none of its documents. */
export const unusedReadings = (
  file: string,
  { plan = [], layouts = {}, texts, lights = {}, columns }: ReportSettings,
  parts: readonly PlannedPart[],
  documents: readonly SourceDocument[],
  context: TableContext,
): Message[] => [
  ...unusedPlans(file, plan, parts),
  ...unusedLayouts(file, layouts, documents),
  ...unusedTexts(file, texts, documents),
  ...unusedLights(file, lights, documents),
  ...unusedColumns(file, columns, context),
];
