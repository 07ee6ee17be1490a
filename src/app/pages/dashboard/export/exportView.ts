import type { i18n } from "i18next";
import { loadDownloadTexts } from "../../../i18n/downloadTexts";
import { fetchFurtherTexts } from "../../../i18n/furtherTexts";
import { exportWords } from "./exportContent";
import type { ExportContent, ExportWords } from "./exportContent";
import { csvOf } from "./csv";
import type { ExportFormat } from "./ExportMenu";
import { exportName } from "./fileName";
import { exportTable } from "./toTable";
import { saveFile } from "../../../components/downloadFile";
import { addTexts } from "../../../i18n/texts";

/** Writes the view as a file and hands it to the reader. Returns the file's name. */
export async function saveView(format: ExportFormat, translator: i18n, content: ExportContent): Promise<string> {
  const { language, selection } = content;
  const [download] = await Promise.all([loadDownloadTexts[language](), fetchFurtherTexts(translator)]);
  addTexts(translator, { download });
  const words = exportWords(translator, language);
  const name = `${exportName(words.words, language, selection.report, selection.round)}.${format}`;
  saveFile(await fileOf(format, words, content), name);
  return name;
}

async function fileOf(format: ExportFormat, words: ExportWords, content: ExportContent): Promise<Blob> {
  switch (format) {
    case "csv":
      return new Blob([csvOf(exportTable(words, content))], { type: "text/csv;charset=utf-8" });
    case "xlsx": {
      const { sheetsOf, workbookFile } = await import("./xlsx");
      return workbookFile(sheetsOf(words, exportTable(words, content)));
    }
    case "pptx": {
      const [{ presentationOf }, { presentationFile }] = await Promise.all([
        import("./pptx/slides"),
        import("./pptx/writePptx"),
      ]);
      return presentationFile(presentationOf(words, content), content.language);
    }
    default:
      return format satisfies never;
  }
}
