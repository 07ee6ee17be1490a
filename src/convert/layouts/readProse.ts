import type { SourceDocument } from "../formats/sourceDocument";
import { outcomePassagesOf } from "../outcome/outcomeProse";
import type { Vocabulary } from "../table/vocabulary";
import { labelledProse } from "./labelledProse";
import type { LabelledProse } from "./labelledProse";

/**
 * The goals of a document's prose: those that a label opens ("Tavoite: …"), unless more verdicts than goals stand under them, and more goals under
 * headings and numbers.
 */
export function readProse(document: SourceDocument, vocabulary: Vocabulary, first: number): LabelledProse {
  const byLabels = outcomePassagesOf(document, vocabulary, first);
  const manyVerdicts = byLabels.passages.some(({ cells }) => {
    const measured = cells.filter(({ cell }) => cell.paragraphs.some(({ item }) => item));
    return (
      measured.length > 1 &&
      new Set(cells.filter(({ kind }) => kind === "outcome").map(({ cell }) => cell.heading)).size > 0
    );
  });
  if (byLabels.passages.length > 0 && !manyVerdicts) return byLabels;
  return labelledProse(document, vocabulary, first) ?? byLabels;
}
