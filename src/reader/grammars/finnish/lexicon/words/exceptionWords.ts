import { beginsWith, oneOf } from "../../../../text/wordMatchers";

/** Words that name an exception, and words for the whole that it is an exception to. */
export const exceptionWords = {
  leaving: oneOf("lukuunottamatta poislukien"),
  everyOne: beginsWith("kaikki kaikis kaikil kaikkia kaikkie kaikkii jokais muut muiss muist muilla muualla muualle"),
} as const;
