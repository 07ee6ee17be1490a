import type { PlannedPart } from "../../../../convert/plan/readingPlan";
import type { ChosenLayout } from "../../../../convert/layouts/chosenLayout";
import type { LeftOutKind } from "../../../../convert/formats/leftOutKinds";
import type { ReportSettings } from "../../../../convert/settings/reportSettings";
import type { Review, StatusDecision } from "../../../../convert/settings/reviewFile";
import type { Status } from "../../../../domain/status";
import { withMeaning, withMeanings } from "./columnMeaning";
import { questionKey } from "./questionKey";
import { withDirection } from "./indicatorDirection";
import type { IndicatorDirection } from "./indicatorDirection";
import type { ColumnMeaning } from "./columnMeaning";
import { changeReview } from "./changeReview";
import type { ReviewChange } from "./changeReview";
import { openReport } from "./draft";
import type { Draft, DraftReport } from "./draft";
import { withTextRole } from "./textRole";
import type { TextRoleChange } from "./textRole";
import { canRename, renamedReport } from "./renameReport";
import { undo } from "./undo";

/** A change to a draft. It refers to things by name or id, never by index, so that it still applies after changes in another tab. */
export type Action =
  | { kind: "decide"; decisions: readonly StatusDecision[] }
  | { kind: "skip"; question: string }
  | { kind: "undo" }
  | { kind: "settings"; settings: ChangedSettings }
  | { kind: "column"; part: Pick<PlannedPart, "columns">; column: number; meaning: ColumnMeaning }
  /** Sets the meanings of all columns of a part. */
  | { kind: "columns"; part: Pick<PlannedPart, "columns">; meanings: readonly ColumnMeaning[] }
  | { kind: "layout"; document: string; chosen: ChosenLayout | null }
  /** Gives a text of a document a role, or none; `above` are the keys of all texts that stand above it. */
  | { kind: "text"; document: string; marked: TextRoleChange; above: readonly string[] }
  | { kind: "light"; light: string; status: Status | null }
  | { kind: "better"; indicators: readonly string[]; direction: IndicatorDirection | null }
  | { kind: "review"; change: ReviewChange }
  | { kind: "accept"; leftOut: LeftOutKind }
  /** Renames the folder of the report, if that is allowed, and changes settings with it. */
  | { kind: "rename"; folder: string; settings: ChangedSettings }
  /** Adds documents whose bytes are kept at `path`, or puts them in the place of those of their names. `decidedTexts` are what decisions were made on before. */
  | { kind: "add-documents"; documents: readonly { name: string; path: string }[]; decidedTexts: readonly string[] }
  /** Removes a document, and what was said of its texts and its layout. */
  | { kind: "remove-document"; name: string; decidedTexts: readonly string[] }
  | { kind: "open-report"; folder: string }
  | { kind: "by"; by: string }
  | { kind: "written"; hashes: Readonly<Record<string, string>> };

/** Settings to change; an undefined one is removed. */
type ChangedSettings = { [Key in keyof ReportSettings]?: ReportSettings[Key] | undefined };

/** How many steps can be undone. */
const maxHistory = 200;

/** The draft after an action. */
export function applyAction(draft: Draft, action: Action): Draft {
  const report = openReport(draft);
  switch (action.kind) {
    case "decide":
      return changeReport(
        { ...draft, skipped: draft.skipped.filter((key) => !action.decisions.some((one) => keyOf(one) === key)) },
        { ...report, review: withDecisions(report.review, action.decisions) },
      );
    case "skip":
      return { ...draft, skipped: [...draft.skipped.filter((key) => key !== action.question), action.question] };
    case "undo":
      return undo(draft);
    case "settings":
      return changeReport(draft, withSettings(report, action.settings));
    case "column": {
      const plan = withMeaning(report.settings.plan, action.part, action.column, action.meaning);
      return changeReport(draft, { ...report, settings: { ...report.settings, plan } });
    }
    case "columns": {
      const plan = withMeanings(report.settings.plan, action.part, action.meanings);
      return changeReport(draft, { ...report, settings: { ...report.settings, plan } });
    }
    case "layout": {
      const layouts = withEntry(report.settings.layouts, action.document, action.chosen);
      return changeReport(draft, { ...report, settings: withoutUndefined({ ...report.settings, layouts }) });
    }
    case "text": {
      const texts = withTextRole(report.settings.texts, action.document, action.marked, action.above);
      return changeReport(draft, { ...report, settings: withoutUndefined({ ...report.settings, texts }) });
    }
    case "light": {
      const lights = withEntry(report.settings.lights, action.light, action.status);
      return changeReport(draft, { ...report, settings: withoutUndefined({ ...report.settings, lights }) });
    }
    case "better": {
      const better = withDirection(report.settings.better, action.indicators, action.direction);
      return changeReport(draft, { ...report, settings: withoutUndefined({ ...report.settings, better }) });
    }
    case "review":
      return changeReport(draft, { ...report, review: changeReview(report.review, action.change) });
    case "accept":
      return changeReport(draft, {
        ...report,
        settings: { ...report.settings, accept: [...new Set([...(report.settings.accept ?? []), action.leftOut])] },
      });
    case "rename": {
      const folder = canRename(draft, report, action.folder) ? action.folder : report.folder;
      return changeReport(draft, renamedReport(withSettings(report, action.settings), folder));
    }
    case "add-documents": {
      const added = action.documents.map(({ name, path }) => [name, path] as const);
      return changeReport(draft, {
        ...withDecidedTexts(report, action.decidedTexts),
        documents: [...new Set([...report.documents, ...added.map(([name]) => name)])].toSorted(byName),
        keptAs: { ...report.keptAs, ...Object.fromEntries(added) },
      });
    }
    case "remove-document":
      return changeReport(draft, {
        ...withDecidedTexts(report, action.decidedTexts),
        documents: report.documents.filter((name) => name !== action.name),
        settings: withoutUndefined({
          ...report.settings,
          texts: withEntry(report.settings.texts, action.name, null),
          layouts: withEntry(report.settings.layouts, action.name, null),
        }),
      });
    case "open-report":
      return draft.reports.some(({ folder }) => folder === action.folder)
        ? { ...draft, folder: action.folder, skipped: [] }
        : draft;
    case "by":
      return { ...draft, by: action.by };
    case "written":
      return { ...draft, onDisk: { ...draft.onDisk, ...action.hashes } };
    default:
      return action satisfies never;
  }
}

/** The entries with one of them changed, or removed if the value is null. Returns undefined if none are left. */
function withEntry<T>(
  settled: Readonly<Record<string, T>> | undefined,
  name: string,
  value: NoInfer<T> | null,
): Record<string, T> | undefined {
  const others = Object.entries(settled ?? {}).filter(([one]) => one !== name);
  const after = value === null ? others : [...others, [name, value] as const];
  return after.length === 0 ? undefined : Object.fromEntries(after);
}

/** The order in which the converter reads the documents of a folder. */
export const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The key of the question that a decision answers. */
const keyOf = ({ target = "", roundId }: StatusDecision): string => questionKey(target, roundId);

/** The review with new decisions, each in place of an earlier one on the same target and round. */
function withDecisions(review: Review, decisions: readonly StatusDecision[]): Review {
  const decided = new Set(decisions.map(keyOf));
  const isReplaced = (before: StatusDecision) => before.target !== undefined && decided.has(keyOf(before));
  return { ...review, statuses: [...(review.statuses ?? []).filter((one) => !isReplaced(one)), ...decisions] };
}

const withDecidedTexts = (report: DraftReport, texts: readonly string[]): DraftReport =>
  texts.length === 0 ? report : { ...report, decidedTexts: [...new Set([...(report.decidedTexts ?? []), ...texts])] };

const changeReport = (draft: Draft, after: DraftReport): Draft => {
  const before = openReport(draft);
  return {
    ...draft,
    folder: after.folder,
    reports: draft.reports.map((report) => (report === before ? after : report)),
    history: [...draft.history, before].slice(-maxHistory),
  };
};

function withSettings(report: DraftReport, changed: ChangedSettings): DraftReport {
  const after = { ...report, settings: withoutUndefined({ ...report.settings, ...changed }) };
  if ("organisation" in changed) delete after.organisationFrom;
  return after;
}

const withoutUndefined = (settings: object): ReportSettings =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
