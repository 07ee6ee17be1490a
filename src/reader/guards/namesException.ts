import type { Language } from "../../domain/dataset/schema";

/**
 * Phrases by which a sentence leaves something out of what it says of all, by language. After "all" and the like an exception means "not all"; what is
 * "apart from" a whole is told as one thing among others in "apart from this", so phrases with a pronoun are left out.
 */
const exceptions: Readonly<Record<Language, RegExp>> = {
  fi: /(?:^|[\s,(])(?:lukuun ottamatta|lukuunottamatta|pois lukien|poislukien|paitsi(?! että)|mu(?:ut|issa|illa|ita|ille|ihin)(?: \p{L}+)? kuin)(?=[\s,.)]|$)/iu,
  sv: /(?:^|[\s,(])(?:med undantag (?:av|för)|utom(?! (?:räckhåll|synhåll|fara|tvivel|all tvekan|kontroll))|förutom(?! att| detta| det)|bortsett från|undantaget|(?:alla|samtliga) andra(?: \p{L}+)? än|så när som på)(?=[\s,.)]|$)/iu,
  en: /(?:^|[\s,(])(?:with the exception of|except(?! that)|excepting|save for|apart from(?! this| that)|other than|bar (?:one|two|three)|all but)(?=[\s,.)]|$)/iu,
};

/** Whether a sentence names an exception to what it says. */
export const namesException = (sentence: string, language: Language): boolean => exceptions[language].test(sentence);
