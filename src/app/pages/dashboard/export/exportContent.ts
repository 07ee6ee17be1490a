import type { i18n, TFunction } from "i18next";
import type { Goal, Language } from "../../../../domain/dataset/schema";
import type { GoalSummary, DatasetSummary, TargetSummary } from "../../../../domain/dataset/summary";
import type { QueryResult } from "../../../data/QueryResultContext";

/** The content of a download: the view as it is shown, and absolute URLs back to it. */
export interface ExportContent {
  dataset: DatasetSummary;
  language: Language;
  result: QueryResult;
  /** The goal with its texts; undefined only if they failed to load. */
  getGoal: (goal: GoalSummary) => Goal | undefined;
  /** The address of the view. */
  address: string;
  /** The URL of a target, or of a goal, in the shown round. */
  linkTo: (goal: GoalSummary, target: TargetSummary | null) => string;
}

/** The interface texts for downloads. */
export interface ExportTexts {
  download: TFunction<"download">;
  views: TFunction<"views">;
  common: TFunction<"common">;
  goal: TFunction<"goal">;
  summary: TFunction<"summary">;
  charts: TFunction<"charts">;
}

/** The texts for downloads; their bundle must be loaded. */
export const exportTexts = (translator: i18n, language: Language): ExportTexts => ({
  download: translator.getFixedT(language, "download"),
  views: translator.getFixedT(language, "views"),
  common: translator.getFixedT(language, "common"),
  goal: translator.getFixedT(language, "goal"),
  summary: translator.getFixedT(language, "summary"),
  charts: translator.getFixedT(language, "charts"),
});

/** Text on one line, without the control characters that office files cannot hold. */
export const onOneLine = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\p{Cc}\u{fffe}\u{ffff}]|\p{Cs}/gu, "")
    .trim();
