import type { Message } from "../../../convert/message";
import { ZipError } from "../../../convert/formats/office/unzip";
import { openReport } from "./draft/draft";
import type { Draft } from "./draft/draft";
import { SeveralFoldersError } from "./sources/givenParts";
import type { Action } from "./draft/applyAction";
import type { DraftReading } from "./sources/readDraft";
import type { SavedFolder } from "./sources/savedFolder";
import type { StartedDraft } from "./sources/startDraft";
import { slugify } from "../../../domain/text/slugify";
import { SettingsFileError } from "./sources/settingsIn";

/** A notice for the person; the page has a text for each kind. */
export type Notice =
  | { kind: "not-kept" }
  | { kind: "discarded" }
  | { kind: "settings-file"; file: string }
  | { kind: "zip"; why: string }
  | { kind: "nothing-in-it" }
  /** No document could be read, and why. */
  | { kind: "unreadable"; messages: readonly Message[] }
  | { kind: "several-folders" }
  /** What became of given documents: these were added to the report, these it holds already, and these were not opened. */
  | { kind: "given"; title: string; added: readonly string[]; same: readonly string[]; outside: readonly string[] }
  /** A document was replaced: so many of the `decisions`, if there are any, are asked `again` because their texts changed, and so many marks no longer fit. */
  | { kind: "replaced"; name: string; decisions: number; again: number; marks: number }
  /** A document was removed, with what was said of its texts. */
  | { kind: "removed"; name: string; marks: number }
  | { kind: "failed"; why: string };

/** The notice for an error. */
export function noticeOf(error: unknown): Notice {
  if (error instanceof SettingsFileError) return { kind: "settings-file", file: error.file };
  if (error instanceof SeveralFoldersError) return { kind: "several-folders" };
  if (error instanceof ZipError) return { kind: "zip", why: error.message };
  return { kind: "failed", why: error instanceof Error ? error.message : String(error) };
}

/** The notice on documents that were given to a draft; null if nothing is to be said. `before` are the names that its report had. */
export function givenNotice(
  draft: Draft,
  before: readonly string[],
  { same, outside = [] }: { same: readonly string[]; outside?: readonly string[] },
): Notice | null {
  const { settings, folder, documents } = openReport(draft);
  const added = documents.filter((name) => !before.includes(name));
  if (added.length + same.length + outside.length === 0) return null;
  return { kind: "given", title: settings.title ?? folder, added, same, outside };
}

/** The notice on what was opened: documents of a saved folder are not new, and those of a new report need no word. */
export function openedNotice(saved: SavedFolder | null, { draft, same }: StartedDraft): Notice | null {
  const opened = saved?.reports.find(({ folder }) => folder === draft.folder) ?? openReport(draft);
  return givenNotice(draft, opened.documents, { same, outside: saved?.outside ?? [] });
}

/** The notice on a document that was replaced. */
export const replacedNotice = (
  name: string,
  { conversion }: Pick<DraftReading, "conversion">,
  draft: Draft,
): Notice => ({
  kind: "replaced",
  name,
  decisions: openReport(draft).review.statuses?.length ?? 0,
  marks: conversion.messages.filter(
    ({ topic, file, values }) =>
      topic === "unused-text" && file === `${draft.folder}/report.json` && values?.["document"] === name,
  ).length,
  again: conversion.reviewList.filter(({ reportId, decided }) => decided && reportId === slugify(draft.folder)).length,
});

/** The notice on an action that has taken more with it than its button says; null for the others. */
export function actionNotice(action: Action, before: Draft): Notice | null {
  if (action.kind !== "remove-document") return null;
  const marks = openReport(before).settings.texts?.[action.name]?.length ?? 0;
  return marks === 0 ? null : { kind: "removed", name: action.name, marks };
}
