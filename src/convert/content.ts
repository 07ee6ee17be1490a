import { stemmer as englishStem } from "@orama/stemmers/english";
import { stemmer as finnishStem } from "@orama/stemmers/finnish";
import { stemmer as swedishStem } from "@orama/stemmers/swedish";
import { stopwords as englishStops } from "@orama/stopwords/english";
import { stopwords as finnishStops } from "@orama/stopwords/finnish";
import { stopwords as swedishStops } from "@orama/stopwords/swedish";
import type { Language } from "../model/dataset";

const stemOf: Record<Language, (word: string) => string> = {
  fi: finnishStem,
  sv: swedishStem,
  en: englishStem,
};

const stops: Record<Language, ReadonlySet<string>> = {
  fi: new Set(finnishStops),
  sv: new Set(swedishStops),
  en: new Set(englishStops),
};

/**
 * How the words begin that every report uses of every target: of goals, verdicts, forecasts and time. They tell one target from another no better
 * than a stop word does.
 */
const register: Record<Language, readonly string[]> = {
  fi: (
    "tavoit osatavoit sitova mittari toteutu toteute toteutt toteum saavut täytty täyty täyttä ylitty ylity alittu onnistu valmistu ennust enna" +
    "ko arvio arvion arvioi tilann vuosi vuode vuote vuonna vuotta vuoden kulu kuluva aikan aikana mukaan perusteella osalta edelleen vielä jo myös" +
    " tulee tulla tullaan saada saatu saatiin saadaan tehdä tehty tehdään alku loppu kevä syksy kesä talvi tammi helmi maalis huhti touko heinä elo" +
    "kuu syyskuu loka marras joulu kuukau neljännes epävarm epäsel varau suunnitel hanke hankkeen hanket työ työn jälkeen ennen sekä kuitenkin koska joten" +
    " vaan vain noin hyvin tällä siirty siirre siirtä peru peruut kesken käynnis aloit jatku ete ede riski riipp liitty uhka"
  ).split(" "),
  sv: "mål delmål mätare uppnå nås nådd nåtts uppfyll förverklig genomför prognos bedöm enligt år året under kvartal redan ännu också försena skjut flytta ställ osäker risk plan".split(
    " ",
  ),
  en: "goal target measure achiev reach met meet forecast assess year during quarter already still also delay postpone cancel risk plan".split(
    " ",
  ),
};

/** The words that tell what a text is about, stemmed, each once: no stop words, none of the register, no years; other numbers stay. */
export function contentWords(text: string, language: Language): string[] {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:[.,:][\p{N}]+)*/gu) ?? [];
  const telling = words.filter(
    (word) =>
      (word.length > 2 || /^\d/.test(word)) &&
      !/^(19|20)\d\d$/.test(word) &&
      !stops[language].has(word) &&
      !register[language].some((beginning) => word.startsWith(beginning)),
  );
  return [...new Set(telling.map((word) => (/^\d/.test(word) ? word : stemOf[language](word))))];
}

/**
 * How far two stems are the same word, from 0 to 1. Compounds carry the subject at their end (*katumainoskampanja*, *kampanja*) more than at their
 * beginning, and a stemmer leaves endings on.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < shortestPart || /^\d/.test(short)) return 0;
  if (sharedBeginning(a, b) >= Math.max(shortestPart, 0.75 * long.length)) return 0.9;
  if (long.endsWith(short)) return 0.7;
  if (long.startsWith(short) && short.length > shortestPart) return 0.4;
  return 0;
}

const shortestPart = 5;

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
