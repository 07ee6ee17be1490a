import type { Language, Report, Round } from "../../../../domain/dataset/schema";
import type { TFunction } from "i18next";
import { fold } from "../../../../domain/search/fold";
import { roundName } from "../../../wording/roundName";

/** A file's name without its ending: the report and the round, in letters that any system takes. The year is said once. */
export function fileName(t: TFunction<"common">, language: Language, report: Report, round: Round): string {
  const title = wordsOf(report.title);
  const own = wordsOf(roundName(t, language, report, round)).filter(
    (word) => word !== String(round.year) || !title.includes(word),
  );
  return [...title, ...own].join("-");
}

const wordsOf = (text: string): string[] => fold(text).match(/[a-z0-9]+/g) ?? [];
