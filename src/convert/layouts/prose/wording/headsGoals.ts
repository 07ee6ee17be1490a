const several =
  /(?<!\p{L})(?:\p{L}*tavoit(?:teet|teiden|teemme)|lupau(?:kset|sten|ksemme)|sitoumu(?:kset|sten|ksemme)|(?!modersmål)(?:\p{L}*s|del|effekt|resultat)?mål(?:en)?|måluppfyllelse\p{L}*|åtaganden?a?|löften?a?|utfästelser(?:na)?|goals|objectives|targets|commitments|promises|promised|pledges|pledged|undertakings|aims)(?!\p{L})/iu;
const maxWords = 8;
/** "Mål Indikator 2029 2030 2031": the headings of a table that is drawn without lines. */
export const ofSeveralYears = /(?<!\d)(?:19|20)\d\d\s+(?:19|20)\d\d(?!\d)/;
const ofPlans =
  /(?<!\p{L})(?:tuleva\p{L}*|tulevien|ensi vuo\p{L}*|seuraav\p{L}*|kommande|nästa (?:år|period)\p{L}*|framåt|framtida|next year\p{L}*|coming year\p{L}*|future|ahead)(?!\p{L})/iu;

/** Whether a heading says that goals stand under it: "Sitovat tavoitteet", "Mål för skolorna", "The fifteen commitments"; "Mål 1: …", "Did we meet our goals?" and "Goals for next year" do not. */
export const headsGoals = (heading: string): boolean =>
  several.test(heading) &&
  (heading.match(/\p{L}[\p{L}-]*/gu) ?? []).length <= maxWords &&
  !/[?!]\s*$/.test(heading) &&
  !ofSeveralYears.test(heading) &&
  !ofPlans.test(heading) &&
  !numbersOne.test(heading);

/** "Mål 1: …", "Goal 2.3 – …": one goal by its number; dates are none ("1.1.–31.8."). */
const numbersOne = /\p{L}\s+\d{1,2}(?:\.\d{1,2})*\s*(?:[:.–—-](?!\s*[–—-]?\s*\d)|$)/u;
