/** How a sentence opens that says what a goal was: "Tavoitteena oli …", "Som mål hade fullmäktige antagit att …", "The first aim is for …", "We also said that …". */
const aims: readonly RegExp[] = [
  /^\s*(?:[\p{L}\d-]+,?\s+){0,5}?(?:\p{L}*tavoit(?:teena|teeksi|e)|päämäärä(?:nä|ksi))\s+(?:[\p{L}\d.-]+\s+){0,4}?(?:oli|on|ollut|asetettiin|asetti|hyväksyttiin|kirjattiin|sovittiin)(?!\p{L})/iu,
  /^\s*(?:[\p{L}\d-]+\s+){0,3}?(?:som mål|målet|målsättningen|mål(?=\s+(?:var|är))|målet)\s[^.!?]{0,90}?(?<!\p{L})att\s/iu,
  /^\s*(?:[\p{L}\d-]+\s+){0,5}?(?:aim|goal|objective|target|commitment|promise|pledge)\s[^.!?]{0,60}?(?:was|is|were)\s+(?:to|that|for)(?!\p{L})/iu,
  /^\s*(?:[\p{L}\d-]+,?\s+){0,5}?(?:promised|committed|commits|undertook|pledged|aimed|sought|called for|set out|said that)(?!\p{L})/iu,
  /^\s*(?:[\p{L}\d-]+,?\s+){0,5}?(?:lovade|utlovade|åtog sig|lupasi|luvattiin|sitoutui|pyrittiin)(?!\p{L})/iu,
];
const maxLength = 350;

/** Whether a sentence says in running text what a goal was. */
export const tellsAim = (sentence: string): boolean =>
  sentence.length <= maxLength && aims.some((aim) => aim.test(sentence));
