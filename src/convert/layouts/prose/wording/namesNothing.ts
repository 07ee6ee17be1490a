import { normalizeWhitespace } from "../../../../domain/text/normalizeWhitespace";

const nothing =
  /(?<!\d)(?:19|20)\d\d(?!\d)|^(?:\p{L}+ )?(?:tavoitteet|tavoitteiden(?: toteutuminen)?|mål(?:en)?|måluppfyllelse(?:n)?|goals|objectives|toiminta)$|^(?:päätös|päätösehdotus|ehdotus|esitys|käsittely|valmistelu|liitteet|johdanto|yhteenveto|beslut|förslag(?: till beslut)?|behandling|beredning|bilagor|inledning|sammanfattning|decision|resolved|recommendations?|appendix|introduction|summary|conclusions?)$|(?<!\p{L})(?:katsaus|esipuhe|förord|översikt|foreword|introduction|overview)$/iu;

/** Whether a heading names neither a goal nor a theme: it is a title with a year, says only that goals follow, or stands in minutes and reports of every kind. */
export const namesNothing = (heading: string): boolean => nothing.test(normalizeWhitespace(heading));
