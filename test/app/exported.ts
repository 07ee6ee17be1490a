import { seekLetters } from "../../src/query/sought";
import { exportWords } from "../../src/app/exportContent";
import type { ExportContent, ExportWords } from "../../src/app/exportContent";
import { loadDownloadTexts } from "../../src/app/downloadTexts";
import { selectionOf } from "../../src/app/selection";
import { loadTexts, translatorOf } from "../../src/app/texts";
import type { Dataset, Language } from "../../src/model/dataset";
import { readView } from "../../src/url/view";

/** What a download of a view is made of, and the words for it. */
export async function exported(
  dataset: Dataset,
  query: string,
  language: Language = "fi",
): Promise<[ExportWords, ExportContent]> {
  const texts = { ...(await loadTexts[language]()), download: await loadDownloadTexts[language]() };
  const content: ExportContent = {
    dataset,
    language,
    selection: selectionOf(dataset, readView(query, dataset), seekLetters),
    address: `https://example.org/${language}/${query}`,
    linkTo: (goal, target) => `https://example.org/${language}/goal/${goal.id}/${target ? `#${target.id}` : ""}`,
  };
  return [exportWords(translatorOf(language, texts), language), content];
}
