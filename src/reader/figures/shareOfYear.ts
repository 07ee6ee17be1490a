/** The beginnings of the months' names, in three languages, by number. */
const months = [
  "tammik januar jan",
  "helmik februar feb",
  "maalisk mars march mar",
  "huhtik april apr",
  "toukok maj may",
  "kesäk juni june jun",
  "heinäk juli july jul",
  "elok august augusti aug",
  "syysk september sep",
  "lokak oktober october okt oct",
  "marrask november nov",
  "jouluk december dec",
].map((names) => names.split(" "));
/** The longest first: "marrask" is not "mar". */
const anyMonth = `(?:${months
  .flat()
  .toSorted((one, other) => other.length - one.length)
  .join("|")})`;

/** "tammi–elokuulta", "January to August": a period from the start of the year. */
const fromStart = new RegExp(
  String.raw`\b(?:tammi|januari|january|jan)\p{L}*\.?\s?(?:[-–]| to | till )\s?(${anyMonth})`,
  "iu",
);
/** "elokuun loppuun mennessä", "to the end of August", "till och med augusti": up to the end of a month. */
const toEnd = new RegExp(
  String.raw`(${anyMonth})uun (?:lop|päät)|(?:end of|slutet av|utgången av|till och med|t\.o\.m\.|through) (${anyMonth})`,
  "iu",
);
const half = /ensimmäisellä vuosipuoliskolla|puolivuotis|first half|half[- ]year|första halvår|halvårs/iu;

/** How much of the year a text says that its figures are from: 8 months of 12 in "tammi–elokuussa"; null if it does not say. */
export function shareOfYear(text: string): number | null {
  const match = fromStart.exec(text) ?? toEnd.exec(text);
  const name = (match?.[1] ?? match?.[2])?.toLowerCase();
  if (name === undefined) return half.test(text) ? 1 / 2 : null;
  const month = months.findIndex((names) => names.includes(name));
  return month < 0 || month === months.length - 1 ? null : (month + 1) / months.length;
}

const wholeYear =
  /koko vuo|vuositavoi|vuoden (?:tavoi|katto|raja|enimm|yläraja|kiinti)|vuosi(?:katto|kiinti|raja)|annual|for the (?:whole |full )?year|year's|yearly|full[- ]year|hela året|helår|årsmål|årets (?:mål|tak|gräns)|per år/iu;

/** Whether a text says that its level is for the whole year. */
export const isOfWholeYear = (text: string): boolean => wholeYear.test(text);
