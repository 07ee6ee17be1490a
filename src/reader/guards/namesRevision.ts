import type { Language } from "../../domain/dataset/schema";

/** Phrases for a lowered goal or a replaced plan, by language. */
const revisions: Readonly<Record<Language, readonly RegExp[]>> = {
  fi: [
    /(?:^|\s)(?:tavoitetta|\p{L}*tavoitetaso\p{L}*)(?:\s\p{L}+){0,3}\s(?:alennettiin|alennettu|laskettiin|laskettu|madallettiin|madallettu|puolitettiin|puolitettu|pienennettiin|pienennetty|kevennettiin|kevennetty|supistettiin|supistettu)/iu,
    /(?:^|\s)(?:se|sitä)\s(?:oli|on)\s(?:\p{L}+\s)?(?:alennettu|laskettu|madallettu|puolitettu|pienennetty|kevennetty|supistettu)/iu,
    /(?:alennettu|tarkistettu|pienennetty|kevennetty|laskettu)\p{L}*\s(?:vuosi)?tavoit/iu,
    /(?:päivitety|tarkistetu|uusitu|muutetu|uude)\p{L}*\s\p{L}*(?:aikataulu|suunnitelma)[^.]*(?:alkuperäi|alun perin)/iu,
  ],
  sv: [
    /(?:^|\s)(?:målet|målnivån|målsättningen)\s(?:sänktes|halverades|skrevs ned|justerades ned\p{L}*)/iu,
    /(?:^|\s)(?:målet|målnivån|målsättningen|(?:sedan|efter att|när|då|eftersom)\sdet)\s(?:\p{L}+\s){0,4}(?:hade|har)\s(?:\p{L}+\s){0,3}(?:sänkts|halverats|skrivits ned|justerats ned\p{L}*)/iu,
    /(?:^|\s)(?:sedan|efter att|när|då|eftersom)\sdet\s(?:sänktes|halverades|skrevs ned|justerades ned\p{L}*)/iu,
    /(?:sänkta|nedjusterade|reviderade|halverade)\s\p{L}*mål/iu,
    /(?:uppdaterade|reviderade|nya|ändrade)\s(?:tidtabell|tidsplan|plan)\p{L}*[^.]*ursprunglig/iu,
  ],
  en: [
    /(?:^|\s)(?:targets?|goal|objective|milestone|aim|requirement|deadline|timetable|(?:after|once|since|when|because)\sit)\s(?:was|were|had been|has been)\s(?:\p{L}+\s)?(?:lowered|halved|cut|reduced|relaxed|softened|re-?based|extended|revised down\p{L}*)/iu,
    /(?:lowered|revised|reduced|halved|relaxed|re-?based|amended|extended)\s(?:target|goal|objective|milestone|deadline|timetable)/iu,
    /having been\s(?:lowered|halved|cut|reduced|relaxed|extended)/iu,
    /(?:updated|revised|new|amended)\s(?:timetable|schedule|plan)[^.]*original/iu,
  ],
};

/** Whether a sentence says that the goal was lowered or the plan replaced: a success is then not that of the binding goal. */
export const namesRevision = (sentence: string, language: Language): boolean =>
  revisions[language].some((pattern) => pattern.test(sentence));
