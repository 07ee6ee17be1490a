/** A sentence of prose that says how the goal that it stands under has fared: "Målet har uppnåtts", "Tavoite ei toteutunut", "We missed the target". */
const verdicts: readonly RegExp[] = [
  /(?<!\p{L})(?:osa)?tavoi(?:te|tetta|tteeseen|tteessa|tteesta)\s+(?:\p{L}+\s+){0,3}?(?:toteutu|saavut(?!ettavuu)|täytty|pääs|onnistu|epäonnistu|yli(?:tty|tett)|ali(?:tty|tett)|jäi|jää|siirty|siirre)/iu,
  /(?<!\p{L})(?:del)?mål(?:et|sättningen|nivån|värdet)\s+(?:\p{L}+\s+){0,3}?(?:uppnå|nå(?:s|dd|tt)|uppfyll|förverklig|överträff|missa)/iu,
  /(?<!\p{L})(?:nå(?:r|dde|tt)|uppnå(?:r|dde|tt)|missade|överträffade)\s+(?:\p{L}+\s+){0,3}?(?:del)?mål(?:et|sättningen|nivån|värdet)(?!\p{L})/iu,
  /(?<!\p{L})(?:target|goal|objective|commitment|promise|aim)\s+(?:(?:was|were|has|is|will|be|been|not|partly|partially|fully|narrowly|just|only|largely|comfortably|therefore)\s+){1,5}(?:met|achieved|reached|missed|delivered|exceeded)/iu,
  /(?<!\p{L})(?:met|missed|achieved|reached|exceeded)\s+(?:the|this|our|its)\s+(?:\p{L}+\s+)?(?:target|goal|objective|commitment)(?!\p{L})/iu,
];

/** Whether a text has a verdict on its goal. */
export const holdsVerdict = (text: string): boolean => verdicts.some((verdict) => verdict.test(text));
