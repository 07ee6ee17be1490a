import { cellPlaceOf } from "../formats/sourceDocument";
import type { GoalCell, ReadRow } from "./rowGoal";

/** Words by which a heading names who answers for the goals under it. */
const units =
  /(?<!\p{L})(?:oyj?|ab|abp|ky|ltd|plc|tulosalue\p{L}*|palvelualue\p{L}*|tulosyksikkö\p{L}*|toimiala\p{L}*|\p{L}*lautakunta\p{L}*|\p{L}*lautakunnan|\p{L}*jaosto|\p{L}*hallitus|liikelaitos\p{L}*|\p{L}*liikelaitos|kuntayhtymä|säätiö|virasto|\p{L}*osasto|\p{L}*palvelukeskus|\p{L}*nämnd(?:en)?|\p{L}*styrelse(?:n)?|\p{L}*förvaltning(?:en)?|\p{L}*kontoret|\p{L}*kansliet?|\p{L}*avdelning(?:en)?|\p{L}*tjänsten|\p{L}*bolag(?:et)?|stiftelsen?|räddningsverk(?:et)?|\p{L}*sektorn?|directorate|department|council services)(?!\p{L})/iu;

/** English words for a unit that mean other things too ("Building trust", "Everyone on board"): only as the end of a name, or before what it is of. */
const englishUnits =
  /^(?:the\s+)?(?:board|committee|division|agency|authority)\s+(?:of|for|on)\s|(?<!(?:^|\s)(?:on|across\s+the))\s(?:board|committee|division|agency|authority)$|(?<!\p{L})(?:nhs|foundation|hospitals?|housing|academy|education|learning|charitable|community|care|university|library|museums?|leisure|culture|arts)\s+trust$/iu;

/** A word that says what kind of unit follows: "Tulosalue 510 Kirjasto". */
const kindOfUnit =
  /^(?:tulosalue|palvelualue|tulosyksikkö|toimiala|yksikkö|vastuualue|enhet|avdelning|förvaltning|nämnd|resultatområde|department|directorate|division|unit|service area)\s*:?\s+(?=\S)/iu;

/** Whether a heading names a unit. */
export const namesUnit = (heading: string): boolean => units.test(heading) || englishUnits.test(heading.trim());

/** A unit's name as its heading gives it. */
export const unitName = (heading: string): string =>
  heading
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\d+(?:\.\d+)+\.?\s+(?=\p{L})/u, "")
    .replace(kindOfUnit, "");

/** The headings of a document that stand over the rows being read. */
export interface HeadingsOver {
  /** Call for each row. Returns the headings above it as cells of the goal that the row begins. */
  enter: (row: ReadRow, hasThemes: boolean) => GoalCell[];
  /** The unit that the last heading of that kind named. */
  unit: () => string;
}

/** Follows the headings over the tables of one document: each names a unit, or a theme where the table has none of its own. */
export function headingsOver(): HeadingsOver {
  let unit = "";
  let level: number | null = null;
  return {
    enter: ({ above, number }, hasThemes) => {
      const theme = above.findLast(({ paragraph }) => !namesUnit(paragraph.text));
      const ownUnit = above.findLast(({ paragraph }) => namesUnit(paragraph.text));
      const endsUnit = above.some(({ heading }) => level !== null && heading !== null && heading <= level);
      if (ownUnit) level = ownUnit.heading;
      if (ownUnit || endsUnit) unit = ownUnit ? unitName(ownUnit.paragraph.text) : "";
      return above.map((text): GoalCell => {
        const isUnit = namesUnit(text.paragraph.text);
        const kind = isUnit ? "unit" : text === theme && !hasThemes ? "theme" : "note";
        return {
          place: cellPlaceOf(text.place, 1),
          row: number,
          column: 1,
          heading: "",
          role: { kind: kind === "unit" ? "note" : kind },
          paragraphs: [text.paragraph],
        };
      });
    },
    unit: () => unit,
  };
}
