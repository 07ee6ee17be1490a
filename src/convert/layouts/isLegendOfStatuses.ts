import type { SourceTable } from "../formats/sourceDocument";
import { plainText } from "../table/rows/rowGoal";
import type { TableVocabulary } from "../table/vocabulary/vocabulary";

/**
 * Whether a table only explains the statuses of a report, or counts them ("Result | Meaning", "Result | Number of measures"): two columns, of which the first
 * holds each status once, or that column alone. A second column of goals or actions tells how each of them went.
 */
export function isLegendOfStatuses(table: SourceTable, vocabulary: TableVocabulary): boolean {
  const texts = filledTexts(table);
  if (isKeyOfSigns(table)) return true;
  const [head = [], ...entries] = texts;
  if (isListOfChoices(texts, vocabulary)) return true;
  if (entries.length < 2 || texts.some(({ length }) => length !== 2)) return false;
  const [heading = "", beside = ""] = head;
  const namesStatuses =
    signHeading.test(heading) ||
    vocabulary.says("status", heading) ||
    vocabulary.says("outcome", heading) ||
    vocabulary.labelOf(heading) === "status";
  const besideKind = vocabulary.columnOf(beside)?.kind;
  if (!namesStatuses || (besideKind && goalKinds.has(besideKind) && !countHeading.test(beside))) return false;
  const words = entries.map(([word = ""]) => word.toLowerCase());
  // Signs may mean anything: what stands beside them tells.
  const known = entries.filter(([word = "", meaning = ""]) =>
    [word, ...(/[\p{L}\d]{3}/u.test(word) ? [] : [meaning])].some((text) => vocabulary.statusOf(text) !== null),
  );
  return known.length >= 2 && known.length * 2 >= words.length && new Set(words).size === words.length;
}

/** The statuses that a workbook's cells are filled in from: one column, its heading and each status once. */
function isListOfChoices(texts: readonly (readonly string[])[], vocabulary: TableVocabulary): boolean {
  const [heading = "", ...words] = texts.map(([word = ""]) => word);
  const known = words.filter((word) => vocabulary.statusOf(word) !== null);
  return (
    texts.every(({ length }) => length === 1) &&
    vocabulary.says("status", heading) &&
    known.length >= 2 &&
    known.length * 3 >= words.length * 2 &&
    new Set(words).size === words.length
  );
}

const filledTexts = ({ rows }: SourceTable): string[][] =>
  rows
    .map(({ cells }) => cells.map(({ paragraphs }) => plainText(paragraphs)).filter((text) => text !== ""))
    .filter(({ length }) => length > 0);

const minKeyRows = 3;
const maxMeaningLength = 80;

/** A table of signs and what each means, without headings: "5 | excellent, the target was exceeded". Each row has a sign of its own and a few words. */
export function isKeyOfSigns(table: SourceTable): boolean {
  const texts = filledTexts(table);
  const signs = new Set(texts.map(([sign]) => sign));
  const meanings = new Set(texts.map(([, meaning]) => meaning));
  return (
    texts.length >= minKeyRows &&
    signs.size === texts.length &&
    meanings.size === texts.length &&
    texts.every(
      ([sign = "", meaning = "", ...others]) =>
        others.length === 0 &&
        keySign.test(sign) &&
        meaning.length <= maxMeaningLength &&
        /^\p{L}{2}/u.test(meaning) &&
        !/\d/.test(meaning),
    )
  );
}

const keySign = /^(?:\d|\p{Lu}{1,2}|[^\p{L}\d\s]{1,3})$/u;

/** "Sign | Meaning". */
const signHeading =
  /^(?:signs?|symbols?|marks?|icons?|key|legend|merkki|merkit|symboli|symbolit|selite|tecken|symbol|symboler|märke|förklaring)$/iu;

const goalKinds: ReadonlySet<string> = new Set(["goal", "action", "measure", "theme", "description"]);

/** "Number of measures", "Antal mål", "Tavoitteita, kpl": how many goals there are, not which. */
const countHeading =
  /(?<!\p{L})(?:number|count|share|percentage|antal|andel|lukumäärä|määrä|osuus|kpl|st|n)(?!\p{L})|%/iu;
