import type { TimeSliced } from "../../../domain/timeSlices";
import type { SourceDocument } from "../../formats/sourceDocument";
import { isFillSign } from "../../layouts/fillSigns";
import { legendIn } from "../../layouts/legend";
import { withFillLights } from "../../layouts/withFillLights";
import type { TableContext } from "../../table/rows/goalRows";
import { vocabularyOf } from "../../table/vocabulary/vocabulary";
import type { ReportSettings } from "../../settings/reportSettings";

/**
 * A report's documents with their colours as signs, and what they are read by: the settings, and the legend that the documents hold themselves. Yields
 * after the legend and after each document.
 */
export function* preparedReport({
  documents,
  settings,
}: {
  documents: readonly SourceDocument[];
  settings: ReportSettings;
}): TimeSliced<{
  documents: SourceDocument[];
  context: TableContext;
}> {
  const words = vocabularyOf(settings.vocabulary ?? {}, settings.lights);
  yield;
  const lights = { ...legendIn(documents, words), ...settings.lights };
  yield;
  const vocabulary = Object.keys(lights).length === 0 ? words : vocabularyOf(settings.vocabulary ?? {}, lights);
  const explained = Object.keys(lights).some(isFillSign);
  const withSigns: SourceDocument[] = [];
  for (const document of documents) {
    withSigns.push(withFillLights(document, { vocabulary, explained }));
    yield;
  }
  return {
    documents: withSigns,
    context: {
      year: settings.year ?? null,
      vocabulary,
      columns: settings.columns,
      confirmed: settings.plan,
      layouts: settings.layouts,
      texts: settings.texts,
    },
  };
}
