import type { i18n } from "i18next";
import { exportTexts } from "./exportContent";
import type { ExportContent, ExportTexts } from "./exportContent";
import { toCsv } from "./toCsv";
import type { ExportFormat } from "./exportFormats";
import { fileName } from "./fileName";
import { toTable } from "./toTable";
import { downloadFile } from "../../../components/downloadFile";
import { loadTexts } from "../../../i18n/i18n";

/** Writes the view as a file and hands it to the reader. Returns the file's name. */
export async function exportView(format: ExportFormat, translator: i18n, content: ExportContent): Promise<string> {
  await loadTexts(translator, "download", "further");
  const texts = exportTexts(translator, content.language);
  const name = `${fileName(texts, content)}.${format}`;
  downloadFile(await fileOf(format, texts, content), name);
  return name;
}

async function fileOf(format: ExportFormat, texts: ExportTexts, content: ExportContent): Promise<Blob> {
  switch (format) {
    case "csv":
      return new Blob([toCsv(toTable(texts, content))], { type: "text/csv;charset=utf-8" });
    case "xlsx": {
      const { writeXlsx: workbookFile } = await import("./writeXlsx");
      return workbookFile(texts, toTable(texts, content));
    }
    case "pptx": {
      const [{ buildPresentation: presentationOf }, { writePptx: presentationFile }] = await Promise.all([
        import("./pptx/buildPresentation"),
        import("./pptx/writePptx"),
      ]);
      return presentationFile(presentationOf(texts, content), content.language);
    }
    default:
      return format satisfies never;
  }
}
