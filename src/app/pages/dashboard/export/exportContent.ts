import type { Translate, Translator } from "../../../i18n/translator";
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
  download: Translate<"download">;
  views: Translate<"views">;
  common: Translate<"common">;
  goal: Translate<"goal">;
  summary: Translate<"summary">;
  charts: Translate<"charts">;
}

/** The words of one language, once the texts of downloads are among them. */
export const exportTexts = (translator: Translator): ExportTexts => ({
  download: translator.texts("download"),
  views: translator.texts("views"),
  common: translator.texts("common"),
  goal: translator.texts("goal"),
  summary: translator.texts("summary"),
  charts: translator.texts("charts"),
});

/** Text on one line, without the control characters that office files cannot hold. */
export const onOneLine = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\p{Cc}\u{fffe}\u{ffff}]|\p{Cs}/gu, "")
    .trim();
