import { fold } from "../../../../domain/search/fold";
import { hasSeveralOrganisations } from "../../../../domain/site";
import { organisationName, reportTitle } from "../../../wording/reportTitle";
import { roundName } from "../../../wording/roundName";
import type { ExportContent, ExportTexts } from "./exportContent";

/**
 * A file's name without its extension: the report, the round, and, if the view is filtered, the number of targets; in ASCII letters, digits and
 * hyphens. The year is not repeated; with several organisations, the report's own comes first.
 */
export function fileName(texts: ExportTexts, { dataset, language, result }: ExportContent): string {
  const { report, round, isNarrowed, shown, all } = result;
  const title = wordsOf(
    [
      ...(hasSeveralOrganisations(dataset) ? [organisationName(language, report)] : []),
      reportTitle(language, report),
    ].join(" "),
  );
  const roundWords = wordsOf(roundName(texts.common, language, report, round)).filter(
    (word) => word !== String(round.year) || !title.includes(word),
  );
  const narrowed = isNarrowed ? wordsOf(texts.download("narrowed", { shown: shown.targets, all: all.targets })) : [];
  return [...title, ...roundWords, ...narrowed].join("-");
}

const wordsOf = (text: string): string[] => fold(text).match(/[a-z0-9]+/g) ?? [];
