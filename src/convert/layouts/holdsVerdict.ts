/** A sentence of prose that says how the goal that it stands under has fared: "Målet har uppnåtts", "Tavoite ei toteutunut", "The target was missed". */
const verdicts: readonly RegExp[] = [
  /(?<!\p{L})(?:tavoite|tavoitetta|tavoitteeseen|tavoitteessa)\s+(?:\p{L}+\s+){0,3}?(?:toteutu|saavut(?!ettavuu)|täytty|päästi|onnistu)/iu,
  /(?<!\p{L})mål(?:et|sättningen|nivån)\s+(?:\p{L}+\s+){0,3}?(?:uppnå|nå(?:s|dd|tt)|uppfyll|förverklig)/iu,
  /(?<!\p{L})(?:target|goal|objective|commitment)\s+(?:(?:was|has|is|been|not|partly|partially|fully)\s+){1,4}(?:met|achieved|reached|missed|delivered)/iu,
];

/** Whether a text has a verdict on its goal. */
export const holdsVerdict = (text: string): boolean => verdicts.some((verdict) => verdict.test(text));
