import type { Language } from "../../domain/dataset/schema";

/** Words that say how much is enough, or what is finished: with one of them a measure can be held against a result. */
const levelWords: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:kaik[ki]\p{L}*|joka|jokai\p{L}+|kukin|kussakin|puole[ntl]\p{L}*|puolet|kaksi\p{L}*|kolme\p{L}*|neljä\p{L}*|viisi\p{L}*|vähintään|enintään|(?:on|ovat|tulee olla) (?:\p{L}+ )?\p{L}+(?:tu|ty|ttu|tty)|valmistu\p{L}+|valmis|valmiit|otetaan käyttöön|laaditaan|hyväksytään|avataan|luodaan|perustetaan|julkaistaan|järjestetään|käynnistetään)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:alla|varje|samtliga|vart och ett|var och en|hälften|två|tre|fyra|fem|minst|högst|(?:är|har) (?:\p{L}+ )?\p{L}+[tda]t?s?|blir klar\p{L}*|tas i bruk|utarbetas|godkänns|öppnas|skapas|grundas|publiceras|ordnas|inleds)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:all|every|each|both|half|two|three|four|five|at least|at most|(?:is|are|has been|have been) (?:\p{L}+ )?\p{L}+(?:ed|en|ne)|completed?|finished|taken into use|drawn up|approved|opened|created|founded|published|arranged)(?!\p{L})/iu,
};

/** Whether a measure says when it is met: by a number, a date, or a word of how much or of finishing. */
export const hasTargetLevel = (measure: string, language: Language): boolean =>
  /(?<![\p{L}.)])\d/u.test(measure.replace(/^\s*\d+\s*[).]/gmu, "")) || levelWords[language].test(measure);
