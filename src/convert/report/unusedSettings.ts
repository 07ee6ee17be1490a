import type { Correction } from "../../domain/dataset/schema";
import type { SourceDocument } from "../formats/sourceDocument";
import type { ChosenLayouts } from "../layouts/chosenLayout";
import type { Message } from "../message";
import { messageOnEntry } from "../message";
import { messageOf } from "../messageOf";
import type { ConfirmedPlan } from "../plan/confirmedPlan";
import type { PlannedPart } from "../plan/readingPlan";
import { nearestTo } from "../text/nearest";

/** A message on each entry of the confirmed plan whose headings stand over no table, with the headings that come nearest. */
export function unusedPlans(file: string, plan: ConfirmedPlan, parts: readonly PlannedPart[]): Message[] {
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

/** A message on each entry of `layouts` that names none of the report's documents. */
export const unusedLayouts = (
  file: string,
  layouts: ChosenLayouts,
  documents: readonly Pick<SourceDocument, "file">[],
): Message[] => {
  const names = documents.map((document) => document.file.slice(document.file.indexOf("/") + 1));
  return Object.keys(layouts)
    .filter((name) => !names.includes(name))
    .map((name) => messageOnEntry(file, ["layouts", name], messageOf("unused-layout", { label: name })));
};
