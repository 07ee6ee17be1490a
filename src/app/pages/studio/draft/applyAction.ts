import type { PlannedPart } from "../../../../convert/plan/readingPlan";
import type { ChosenLayout } from "../../../../convert/layouts/chosenLayout";
import type { LeftOutKind } from "../../../../convert/formats/leftOutKinds";
import type { ReportSettings } from "../../../../convert/settings/reportSettings";
import type { Review, StatusDecision } from "../../../../convert/settings/reviewFile";
import type { Status } from "../../../../domain/status";
import { withMeaning } from "../questions/planChange";
import { questionKey } from "../questions/questionKey";
import { withDirection } from "../questions/directions";
import type { Direction } from "../questions/directions";
import type { ColumnMeaning } from "../questions/planChange";
import { changeReview } from "./changeReview";
import type { ReviewChange } from "./changeReview";
import { openReport } from "./draft";
import type { Draft, DraftReport, Snapshot } from "./draft";
import { renameReport } from "./renameReport";

/** What a person does to a draft. An action names what it is about, so that it fits whatever was done in another tab meanwhile. */
export type Action =
  | { kind: "decide"; decisions: readonly StatusDecision[] }
  | { kind: "skip"; question: string }
  | { kind: "undo" }
  | { kind: "settings"; settings: { [Key in keyof ReportSettings]?: ReportSettings[Key] | undefined } }
  | { kind: "column"; part: Pick<PlannedPart, "columns">; column: number; meaning: ColumnMeaning }
  | { kind: "layout"; document: string; chosen: ChosenLayout | null }
  | { kind: "light"; light: string; status: Status | null }
  | { kind: "better"; indicators: readonly string[]; direction: Direction | null }
  | { kind: "review"; change: ReviewChange }
  | { kind: "accept"; leftOut: LeftOutKind }
  | { kind: "rename"; folder: string }
  | { kind: "add-documents"; names: readonly string[] }
  | { kind: "remove-document"; name: string }
  | { kind: "open-report"; folder: string }
  | { kind: "by"; by: string }
  | { kind: "written"; hashes: Readonly<Record<string, string>> };

/** So many steps can be undone. */
const longestHistory = 200;

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
      return changeReport(draft, { ...report, settings: withoutUndefined({ ...report.settings, ...action.settings }) });
    case "column": {
      const plan = withMeaning(report.settings.plan, action.part, action.column, action.meaning);
      return changeReport(draft, { ...report, settings: { ...report.settings, plan } });
    }
    case "layout": {
      const layouts = withEntry(report.settings.layouts, action.document, action.chosen);
      return changeReport(draft, { ...report, settings: withoutUndefined({ ...report.settings, layouts }) });
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
    case "rename":
      return renameReport(draft, action.folder);
    case "add-documents":
      return replaceReport(draft, {
        ...report,
        documents: [...new Set([...report.documents, ...action.names])].toSorted(byName),
      });
    case "remove-document":
      return replaceReport(draft, {
        ...report,
        documents: report.documents.filter((name) => name !== action.name),
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

/** What a person has settled by name, with one entry settled otherwise; null leaves it to the reader. None at all are undefined. */
function withEntry<T>(
  settled: Readonly<Record<string, T>> | undefined,
  name: string,
  value: T | null,
): Record<string, T> | undefined {
  const others = Object.entries(settled ?? {}).filter(([one]) => one !== name);
  const after = value === null ? others : [...others, [name, value] as const];
  return after.length === 0 ? undefined : Object.fromEntries(after);
}

/** How the converter orders the documents of a folder. */
export const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The key of the question that a decision answers. */
const keyOf = ({ target = "", roundId }: StatusDecision): string => questionKey(target, roundId);

/** The review with new decisions, each in place of an earlier one on the same target and round. */
function withDecisions(review: Review, decisions: readonly StatusDecision[]): Review {
  const decided = new Set(decisions.map(keyOf));
  const isReplaced = (before: StatusDecision) => before.target !== undefined && decided.has(keyOf(before));
  return { ...review, statuses: [...(review.statuses ?? []).filter((one) => !isReplaced(one)), ...decisions] };
}

function changeReport(draft: Draft, after: DraftReport): Draft {
  const { folder, settings, review } = openReport(draft);
  const before: Snapshot = { folder, settings, review };
  return { ...replaceReport(draft, after), history: [...draft.history, before].slice(-longestHistory) };
}

const replaceReport = (draft: Draft, after: DraftReport): Draft => ({
  ...draft,
  reports: draft.reports.map((report) => (report.folder === draft.folder ? after : report)),
});

function undo(draft: Draft): Draft {
  const before = draft.history.at(-1);
  if (!before) return draft;
  return {
    ...draft,
    // What is undone is shown, also where another report has been opened since.
    folder: before.folder,
    history: draft.history.slice(0, -1),
    reports: draft.reports.map((report) =>
      report.folder === before.folder ? { ...report, settings: before.settings, review: before.review } : report,
    ),
  };
}

const withoutUndefined = (settings: object): ReportSettings =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
