import type { Language } from "../../domain/dataset/schema";

/** Words for a closed year, by language: with them the present tense describes the result. */
const closed: Readonly<Record<Language, RegExp>> = {
  fi: /(?:^|\s)(?:tilinpäätö\p{L}*|toimintakertomu\p{L}*|(?:päättynee|kulunee|menneen)n? (?:vuo|tilikau)\p{L}*|vuoden toteuma\p{L}*)/iu,
  sv: /(?:^|\s)(?:boksluts?\p{L}*|räkenskaper\p{L}*|årsredovisning\p{L}*|(?:det )?gångna året|årets resultat|årets utfall|helårsutfall\p{L}*|utfallet för (?:hel)?året)/iu,
  en: /(?:^|\s)(?:year-end (?:figures|results|accounts|position)|final accounts|final outturn|the year just ended|past year)(?=[\s.,]|$)/iu,
};
/** Words for an expected result: with them the year is not closed. */
const open: Readonly<Record<Language, RegExp>> = {
  fi: /ennust|arvioi|odote|näyttä|tulee\s|kohti/iu,
  sv: /prognos|beräkna|vänta|förvänta|bedöm|kommer att|ser ut/iu,
  en: /forecast|project|expect|anticipat|will\s|likely/iu,
};

/** Whether a sentence is about a closed year. */
export const isAboutClosedYear = (sentence: string, language: Language): boolean =>
  closed[language].test(sentence) && !open[language].test(sentence);
