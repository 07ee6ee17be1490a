import { beginsWith, oneOf } from "../../../../text/wordMatchers";

/** Words that leave something out, and words for all that it is left out of. */
export const exceptionWords = {
  leaving: oneOf("lukuunottamatta poislukien"),
  everyOne: beginsWith("kaikki kaikis kaikil kaikkia kaikkie kaikkii jokais muut muiss muist muilla"),
} as const;
