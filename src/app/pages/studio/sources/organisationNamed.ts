import type { SourceDocument } from "../../../../convert/formats/sourceDocument";
import { plainText } from "../../../../convert/table/rows/rowGoal";
import { nameKey } from "../../../../convert/text/nameKey";

/** The publisher is named at the top: the maximum number of texts to search, and their maximum length. */
const [mostTexts, longestText] = [8, 160];

/** "Porin kaupunki", "Porin kaupungin talousarvio". */
const finnish =
  /(?<![\p{L}-])(\p{Lu}[\p{L}-]*(?<!ine)n) (kaupun(?:ki|gin)|kun(?:ta|nan)|hyvinvointialue(?:en)?|kuntayhtymän?)(?!\p{L})/gu;
const nominatives: Readonly<Record<string, string>> = {
  kaupungin: "kaupunki",
  kunnan: "kunta",
  hyvinvointialueen: "hyvinvointialue",
  kuntayhtymän: "kuntayhtymä",
};
/** "Region Dalarna": a region of Sweden. */
const swedishRegion = /(?<![\p{L}-])Region \p{Lu}\p{Ll}[\p{L}-]*(?!\p{L})/gu;
/** "Borgå stad", "Borgå stads bokslut". */
const swedish = /(?<![\p{L}-])(?!(?:Vår|Hela|Varje|Denna|En) )(\p{Lu}[\p{L}-]+) ([Ss]tad|[Kk]ommun|[Vv]älfärdsområde)s?(?!\p{L})/gu;
/** "City of Espoo", "Leeds City Council". */
const english =
  /(?<!\p{L})(?:(?:City|Town|County|Borough|Municipality) of \p{Lu}[\p{L}'’-]+|(?!(?:The|Our) )(?:\p{Lu}[\p{L}'’-]+ ){1,2}(?:City|Town|County|Borough|District) Council)(?!\p{L})/gu;

/** The city, municipality, county or region that documents name at their top, where it is one; null where they name none or several. */
export function organisationNamed(documents: readonly SourceDocument[]): string | null {
  const names = new Map(
    documents
      .flatMap(textsAtTop)
      .flatMap(namesIn)
      .map((name) => [nameKey(name), name]),
  );
  const [only = null, ...others] = names.values();
  return others.length === 0 ? only : null;
}

/** Whether a text is the name of an organisation and nothing else. */
export const isOrganisation = (text: string): boolean => namesIn(text).includes(text);

/** Whether a name says nothing else than what stands already: "Porin kaupunki" beside "Porin kaupunki, tekninen toimi". */
export function isSameOrganisation(one: string, other: string): boolean {
  const [a, b] = [nameKey(one), nameKey(other)];
  return a.includes(b) || b.includes(a);
}

const namesIn = (text: string): string[] => [
  ...[...text.matchAll(finnish)].map(([, name = "", kind = ""]) => `${name} ${nominatives[kind] ?? kind}`),
  ...[...text.matchAll(swedish)].map(([, name = "", kind = ""]) => `${name} ${kind}`),
  ...[swedishRegion, english].flatMap((pattern) => [...text.matchAll(pattern)].map(([name]) => name)),
];

/** Texts before the first row with several cells, without the headings of chapters: "Attraktiv stad" is a theme. */
function textsAtTop({ blocks }: SourceDocument): string[] {
  const texts: string[] = [];
  const top = Math.min(...blocks.map((block) => (block.kind === "text" ? (block.heading ?? Infinity) : Infinity)));
  for (const block of blocks) {
    if (block.kind === "text") {
      if (block.heading === null || block.heading === top) texts.push(block.paragraph.text);
    }
    else
      for (const { cells } of block.rows) {
        const filled = cells.filter(({ paragraphs }) => paragraphs.length > 0);
        if (filled.length > 1) return kept(texts);
        texts.push(...filled.map(({ paragraphs }) => plainText(paragraphs)));
      }
    if (texts.length >= mostTexts) break;
  }
  return kept(texts);
}

const kept = (texts: readonly string[]): string[] =>
  texts.filter((text) => text.trim() !== "" && text.length <= longestText).slice(0, mostTexts);
