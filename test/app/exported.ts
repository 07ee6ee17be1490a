import { exportWords } from "../../src/app/exportContent";
import type { ExportContent, ExportWords } from "../../src/app/exportContent";
import { loadDownloadTexts } from "../../src/app/downloadTexts";
import { reportOf, selectionOf } from "../../src/app/selection";
import { fullTranslator } from "../../src/app/fullTranslator";
import { addTexts } from "../../src/app/texts";
import type { Language } from "../../src/model/contract";
import type { Dataset } from "../../src/model/dataset";
import { atOnce } from "../../src/model/steps";
import { seekWords } from "../../src/query/seekWords";
import { wordIndexOf } from "../../src/query/wordIndexOf";
import { allHere } from "../../src/app/wholeGoals";
import { readView } from "../../src/url/view";

/** What a download of a view is made of, and the words for it. */
export async function exported(
  dataset: Dataset,
  query: string,
  language: Language = "fi",
): Promise<[ExportWords, ExportContent]> {
  const translator = await fullTranslator(language);
  addTexts(translator, { download: await loadDownloadTexts[language]() });
  const view = readView(query, dataset);
  const whole = allHere(dataset);
  const index = wordIndexOf(dataset, reportOf(dataset, view), view.roundId);
  const content: ExportContent = {
    dataset,
    language,
    selection: selectionOf(dataset, view, atOnce(seekWords(index, dataset.goals)), whole.here),
    wholeOf: whole.here,
    address: `https://example.org/${language}/${query}`,
    linkTo: (goal, target) => `https://example.org/${language}/goal/${goal.id}/${target ? `#${target.id}` : ""}`,
  };
  return [exportWords(translator, language), content];
}
