import type { TableVocabulary } from "../../table/vocabulary/vocabulary";

export const maxLabelLength = 45;

/** Words with a full stop after them are a text. */
const sentence = /\s\S+[.!]$/u;

/** Whether a heading or label of a card names the goal. */
export const namesGoal = (heading: string, vocabulary: TableVocabulary): boolean =>
  vocabulary.columnOf(heading)?.kind === "goal" || vocabulary.labelOf(heading) === "goal";

/** Whether a heading or label of a card opens what tells how the goal fared. */
export const tellsResult = (heading: string, vocabulary: TableVocabulary): boolean =>
  vocabulary.says("outcome", heading) ||
  vocabulary.says("forecast", heading) ||
  vocabulary.says("status", heading) ||
  vocabulary.columnOf(heading)?.kind === "comment";

/** Whether a cell of a card says what stands below or beside it. */
export const isCardLabel = (text: string, vocabulary: TableVocabulary): boolean =>
  text !== "" &&
  text.length <= maxLabelLength &&
  !sentence.test(text) &&
  (vocabulary.columnOf(text) !== null || vocabulary.labelOf(text) !== null || tellsResult(text, vocabulary));

/** "Sitova tavoite 2", "Goal 1.3:": the label without the number that tells which one it is. */
export const withoutNumber = (label: string): string => label.replace(/\s+\d{1,2}(?:\.\d{1,2})*[.:]?$/u, "");
