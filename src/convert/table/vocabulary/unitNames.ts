/** Words by which a heading names who answers for the goals under it. */
const units =
  /(?<!\p{L})(?:oyj?|ab|abp|ky|ltd|plc|tulosalue\p{L}*|palvelualue\p{L}*|tulosyksikkö\p{L}*|toimiala\p{L}*|\p{L}*lautakunta\p{L}*|\p{L}*lautakunnan|\p{L}*jaosto|\p{L}*hallitus|liikelaitos\p{L}*|\p{L}*liikelaitos|kuntayhtymä|säätiö|virasto|\p{L}*osasto|\p{L}*palvelukeskus|\p{L}*nämnd(?:en)?|\p{L}*styrelse(?:n)?|\p{L}*förvaltning(?:en)?|\p{L}*kontoret|\p{L}*kansliet?|\p{L}*avdelning(?:en)?|\p{L}*tjänsten|\p{L}*bolag(?:et)?|stiftelsen?|räddningsverk(?:et)?|\p{L}*sektorn?|directorate|department|council services)(?!\p{L})/iu;

/** English words for a unit that mean other things too ("Building trust", "Everyone on board"): only as the end of a name, or before what it is of. */
const englishUnits =
  /^(?:the\s+)?(?:board|committee|division|agency|authority)\s+(?:of|for|on)\s|(?<!(?:^|\s)(?:on|across\s+the))\s(?:board|committee|division|agency|authority)$|(?<!\p{L})(?:nhs|foundation|hospitals?|housing|academy|education|learning|charitable|community|care|university|library|museums?|leisure|culture|arts)\s+trust$/iu;

/** A word that says what kind of unit follows: "Tulosalue 510 Kirjasto". */
const kindOfUnit =
  /^(?:tulosalue|palvelualue|tulosyksikkö|toimiala|yksikkö|vastuualue|enhet|avdelning|förvaltning|nämnd|resultatområde|department|directorate|division|unit|service area)\s*:?\s+(?=\S)/iu;

/** Whether a heading names a unit. */
export const namesUnit = (heading: string): boolean => units.test(heading) || englishUnits.test(heading.trim());

/** A unit's name as its heading gives it. */
export const unitName = (heading: string): string =>
  heading
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\d+(?:\.\d+)+\.?\s+(?=\p{L})/u, "")
    .replace(kindOfUnit, "");
