import type { SourceTable } from "../formats/sourceDocument";
import { contentOf } from "../table/columns/columnContent";
import { plainText } from "../table/rows/rowGoal";
import type { TableVocabulary } from "../table/vocabulary/vocabulary";
import { holdsVerdict } from "./prose/wording/holdsVerdict";

const contactHeading =
  /^(?:nimi|puhelin(?:numero)?|puh\.?|sähköposti(?:osoite)?|yhteyshenkilö|yhteystiedot|osoite|namn|telefon(?:nummer)?|tfn\.?|e-post(?:adress)?|kontakt(?:person|uppgifter)?|adress|name|(?:tele)?phone(?: number)?|tel\.?|e-?mail(?: address)?|contact(?: person| details)?|address)$/iu;

const contact = /^(?:(?:\+|0)[\d\s()/-]{6,}|\S+@\S+\.\p{L}{2,})$/u;

/**
 * Whether a table without known headings may go on with the goals before it. One of contacts does not; nor does one of two columns in which only names stand:
 * no sentence, verdict or figure tells how a goal went.
 */
export function mayTellOfGoals({ rows }: SourceTable, vocabulary: TableVocabulary): boolean {
  const filled = rows.flatMap(({ cells }) => {
    const texts = cells.map(({ paragraphs }) => plainText(paragraphs)).filter((text) => text !== "");
    return texts.length > 1 ? [texts] : [];
  });
  const [first] = filled;
  if (!first) return true;
  if (first.every((text) => contactHeading.test(text))) return false;
  if (filled.some(({ length }) => length > 2)) return true;
  if (filled.some(([, text = ""]) => contact.test(text))) return false;
  const beside = filled.flatMap(([, text]) => text ?? []);
  return (
    contentOf(beside, vocabulary) !== "labels" ||
    beside.some((text) => vocabulary.statusOf(text) !== null || holdsVerdict(text, vocabulary))
  );
}
