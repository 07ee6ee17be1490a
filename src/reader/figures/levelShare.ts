import type { Language } from "../../domain/dataset/schema";

/** Patterns for the share of a level that was reached, with the share before or after the word for the level. */
const patterns: Readonly<Record<Language, readonly RegExp[]>> = {
  fi: [
    /(?:^|[\s(])(?<share>\d+(?:,\d+)? (?:%|prosenttia)|puolet|puoleen|puolta|kolmannes|kolmannekseen|kolmasosa|kaksi kolmasosaa|neljännes|neljännekseen|neljäsosa|kolme neljäsosaa|viidennes|viidesosa|kymmenes|kymmenesosa|murto-osa|murto-osan) (?:tavoitellusta|tavoitteesta|tavoitemäärästä|budjetoidusta|suunnitellusta|sovitusta|luvatusta|asetetusta)/iu,
    /tavoitteesta (?<share>\d+(?:,\d+)? (?:%|prosenttia))/iu,
    /(?<share>kaksinkertainen|kolminkertainen|moninkertainen|kaksin verroin|kaksi kertaa)\s+(?:tavoit\p{L}*|suunniteltuun|budjetoituun|sovittuun)/iu,
  ],
  sv: [
    /(?:^|[\s(])(?<share>\d+(?:,\d+)? (?:%|procent)|hälften|en tredjedel|två tredjedelar|en fjärdedel|tre fjärdedelar|en femtedel|en tiondel|en bråkdel) av (?:målet|målnivån|det planerade|det budgeterade|det utlovade|vad som planerades|det som planerats|det eftersträvade)/iu,
    /(?<share>dubbelt|dubbla|tredubbla|tredubbelt)\s+(?:så\s+\p{L}+\s+som\s+|mot\s+|av\s+)?målet/iu,
  ],
  en: [
    /(?:^|[\s(])(?<share>\d+(?:\.\d+)? ?(?:%|per cent|percent)|half|a third|two thirds|two-thirds|a quarter|three quarters|a fifth|a tenth|a fraction) (?:of )?(?:of (?:the )?(?:target|goal|planned|budgeted|agreed)|what was (?:planned|promised|agreed))/iu,
    /(?<share>double|twice|triple|three times)\s+(?:the|its|our)?\s*(?:target|goal)/iu,
  ],
};

const doubled = /^(?:kaksin|kolmin|monin|kaksi kertaa|dubb|tredubb|double|twice|triple|three times)/iu;

/** The share of its level, as a percentage, that a sentence says was reached; below 100 for a share in words ("half of"). */
export function levelShareIn(sentence: string, language: Language): number | null {
  for (const pattern of patterns[language]) {
    const share = pattern.exec(sentence)?.groups?.["share"];
    if (share === undefined) continue;
    if (doubled.test(share)) return 200;
    const digits = /^\d+(?:[.,]\d+)?/u.exec(share)?.[0];
    return digits ? Number(digits.replace(",", ".")) : 50;
  }
  return null;
}
