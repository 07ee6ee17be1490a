/**
 * How the labels begin that say what kind of text follows, not what it is about ("Selvitys tilanteesta:", "Huom:"). Such a label opens no target.
 */
const discourse =
  /^(selvity|tilann|perustelu|huom|lisäti|toteutumi|toteutuma|toteuma|tavoitteen toteu|ennuste|arvio|mittari|toimenpit|riski|aikataul|vastuu|syy|jatko|seuraav|tausta|yhteenve|tulos|tulokset|lähtökoh|vaikutu|poikkeam|korjaav|esimerk|motiver|bedömning|läget|lägesbeskrivning|åtgärd|bakgrund|utfall|prognos|orsak|risker|tidtabell|ansvar|obs|note|status|background|reason|measure|forecast|result|outcome|actual|måluppfyll|next)/i;

const maxLabelLength = 60;
const maxLabelWords = 7;

/** A label that opens a paragraph: "Pyörätiet: …". The range is the label without its colon. Null where there is none. */
export function labelOf(text: string): { label: string; end: number } | null {
  const found = /^\s*(?:\d{1,2}[.)]\s*|[-–•*]\s*)?([^:\n.!?;]{2,}?)\s*:(?=\s|$)/u.exec(text);
  const label = found?.[1];
  if (!found || label === undefined || !isLabel(label)) return null;
  return { label, end: found[0].length };
}

/** A label has no finite verb; with one it is a sentence that a colon ends. */
const finite = /(?<!\p{L})(?:on|ei|oli|ovat|eivät|tulee|är|har|inte|nås|is|are|was|not)(?!\p{L})/iu;

/** Short words that open with a capital or a digit, and speak of a subject. */
export function isLabel(text: string): boolean {
  const label = text.trim();
  return (
    label.length <= maxLabelLength &&
    label.split(/\s+/).length <= maxLabelWords &&
    /^["”'»]?[\p{Lu}\d]/u.test(label) &&
    !discourse.test(label) &&
    !finite.test(label)
  );
}

/** A list item that is written as text: "1) …", "2. …", "- …", "• …". */
export const listMarker = /^\s*(?:\(?\d{1,2}\)|\d{1,2}\.(?=\s)|[a-h]\)|[-–•*](?=\s))\s*/u;

/** "LIIKKUMISOHJELMA" reads as "Liikkumisohjelma"; other writing stays as it is. */
export function sentenceCase(label: string): string {
  const text = label.trim();
  if (text !== text.toUpperCase() || text === text.toLowerCase() || text.length <= maxAcronymLength) return text;
  return text.charAt(0) + text.slice(1).toLowerCase();
}

const maxAcronymLength = 4;
