import type { Cell, Language } from "../../domain/dataset/schema";
import { messageAt } from "../message";
import type { Message } from "../message";

/** Kinds of findings for the report's author, worst first. */
export const findingKinds = [
  "clashing-year",
  "misspelt",
  "never-reported",
  "copied",
  "no-level",
  "said-twice",
  "empty-theme",
  "twin-title",
] as const;

export type FindingKind = (typeof findingKinds)[number];

/** One finding: the words that are hard to understand, and what to compare them with. */
export interface Finding {
  kind: FindingKind;
  /** Where the words are. */
  at: Message;
  /** The words, in one line. */
  quote: string;
  /** What the words should be compared with: another year, the word that was meant, the round or the place that says the same. */
  beside: string | null;
}

/** Where a cell stands. */
export type CellPlace = Omit<Cell, "heading" | "paragraphs">;

export const findingAt = (
  kind: FindingKind,
  cell: CellPlace,
  quote: string,
  beside: string | null = null,
): Finding => ({
  kind,
  at: messageAt(cell, cell.column, { text: "" }),
  quote: quote.replace(/\s+/g, " ").trim(),
  beside,
});

/** How a kind of finding is explained: what is wrong, and what to do. */
export type FindingText = readonly [what: string, todo: string];

/** In the language of the report, because its author reads them. */
export const findingTexts: Record<Language, Record<FindingKind, FindingText>> = {
  fi: {
    "clashing-year": [
      "Virke nimeää muun vuoden kuin raportin",
      "Tarkista vuosi. Jos tavoite siirtyy, kirjoita se näkyviin: ”siirtyy vuodelle …”.",
    ],
    misspelt: [
      "Arvion ratkaiseva sana on kirjoitettu väärin",
      "Korjaa sana, jotta arvion voi lukea vain yhdellä tavalla.",
    ],
    "never-reported": [
      "Osatavoitteesta ei kerrota missään ennusteessa",
      "Kerro jokaisessa ennusteessa, miten osatavoite etenee, vaikka uutta kerrottavaa ei olisi.",
    ],
    copied: [
      "Teksti on sanasta sanaan sama kuin edellisellä kerralla",
      "Kerro, mikä on muuttunut, tai sano, ettei mikään ole muuttunut.",
    ],
    "no-level": [
      "Mittarissa ei ole tavoitetasoa",
      "Kirjoita mittariin luku, päivämäärä tai se, mikä on valmista, kun tavoite on saavutettu.",
    ],
    "said-twice": ["Sama virke on solussa kahdesti", "Nimeä kummassakin virkkeessä osatavoite, josta se kertoo."],
    "empty-theme": [
      "Rivin teema on tyhjä",
      "Kirjoita teema jokaiselle riville. Jos rivi jatkaa edellistä, yhdistä rivit yhdeksi.",
    ],
    "twin-title": [
      "Kahdella tavoitteella on sama otsikko",
      "Anna tavoitteille otsikot, jotka erottavat ne toisistaan.",
    ],
  },
  sv: {
    "clashing-year": [
      "Meningen anger ett annat år än rapportens",
      "Kontrollera året. Om målet skjuts upp, skriv ut det: ”skjuts upp till …”.",
    ],
    misspelt: [
      "Ordet som avgör bedömningen är felstavat",
      "Rätta ordet, så att bedömningen bara kan läsas på ett sätt.",
    ],
    "never-reported": [
      "Ingen prognos säger något om delmålet",
      "Berätta i varje prognos hur det går för delmålet, också när det inte finns något nytt.",
    ],
    copied: [
      "Texten är ord för ord densamma som förra gången",
      "Berätta vad som har ändrats, eller säg att ingenting har ändrats.",
    ],
    "no-level": [
      "Mätaren saknar målnivå",
      "Skriv in ett tal, ett datum eller vad som är klart när målet har uppnåtts.",
    ],
    "said-twice": ["Samma mening står två gånger i cellen", "Nämn i båda meningarna vilket delmål de gäller."],
    "empty-theme": [
      "Radens tema är tomt",
      "Skriv temat på varje rad. Om raden fortsätter den föregående, slå ihop raderna till en.",
    ],
    "twin-title": ["Två mål har samma rubrik", "Ge målen rubriker som skiljer dem åt."],
  },
  en: {
    "clashing-year": [
      "The sentence names another year than the report’s",
      "Check the year. If the target is postponed, say so: “postponed to …”.",
    ],
    misspelt: [
      "The word that decides is misspelt",
      "Correct the word, so that the assessment can be read in one way only.",
    ],
    "never-reported": [
      "No round says anything of the target",
      "Say in every round how the target fares, even when there is nothing new.",
    ],
    copied: ["The text is word for word what it was the last time", "Say what has changed, or that nothing has."],
    "no-level": [
      "The measure has no target level",
      "Give the measure a number, a date, or what is finished once the target is reached.",
    ],
    "said-twice": ["The same sentence stands twice in the cell", "Name in each sentence the target that it is about."],
    "empty-theme": [
      "The row has no theme",
      "Write the theme on every row. If the row continues the one above, join the rows.",
    ],
    "twin-title": ["Two goals have the same title", "Give the goals titles that tell them apart."],
  },
};
