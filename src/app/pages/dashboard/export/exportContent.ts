import type { i18n, TFunction } from "i18next";
import type { Goal, Language } from "../../../../domain/dataset/schema";
import type { GoalSummary, DatasetSummary, TargetSummary } from "../../../../domain/dataset/summary";
import type { QueryResult } from "../../../data/QueryResultContext";

/** What a download is made of: the view as it is shown, and the whole addresses that lead back to it. */
export interface ExportContent {
  dataset: DatasetSummary;
  language: Language;
  result: QueryResult;
  /** The goal with its words; undefined only where they could not be had. */
  getGoal: (goal: GoalSummary) => Goal | undefined;
  /** The address of the view. */
  address: string;
  /** The address of a target, or of a goal, in the round that is shown. */
  linkTo: (goal: GoalSummary, target: TargetSummary | null) => string;
}

/** The words that a download is written in. */
export interface ExportTexts {
  download: TFunction<"download">;
  views: TFunction<"views">;
  common: TFunction<"common">;
  goal: TFunction<"goal">;
  summary: TFunction<"summary">;
  charts: TFunction<"charts">;
}

/** The words of one language, once the texts of downloads are among them. */
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
