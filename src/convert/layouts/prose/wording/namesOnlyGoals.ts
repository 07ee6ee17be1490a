/** Words of headings that only say that goals, or a report, follow. */
const words =
  /^(?:sitov\p{L}*|tavoit\p{L}*|toiminnalli\p{L}*|toiminta|toiminna\p{L}*|(?:kunta|kaupunki)?konserni(?:n|lle|a|ssa|yhtiö\p{L}*|yhteisö\p{L}*)?|taloudelli\p{L}*|tytäryht\p{L}*|koncern(?:en|ens)?|dotterbolag\p{L}*|company|companies|group|toteutumi\p{L}*|toteuma\p{L}*|arvioin\p{L}*|mittari\p{L}*|tunnuslu\p{L}*|talousarvio\p{L}*|valtuusto\p{L}*|nähden|asetet\p{L}*|asettam\p{L}*|keskeis\p{L}*|strategis\p{L}*|toimintakertomus|tilinpäätös|osavuosikatsaus|tuloskortti|niiden|vuoden|vuonna|ja|sekä|bindande|mål|målen|målet|måluppfyllelse\p{L}*|uppfyllelse\p{L}*|uppnående\p{L}*|uppföljning\p{L}*|verksamhets\p{L}*|verksamheten|verksamhet|verksamhetsberättelse|bokslut|årsredovisning|delårsrapport|indikatorer|mätare|strategiska|fullmäktiges|kommunfullmäktiges|av|för|och|samt|deras|binding|operational|goals?|objectives?|targets?|performance|against|key|indicators?|measures?|progress|results?|annual|report|the|of|and|our|their|mot|med|till|council|plan)$/iu;

/** Whether a heading says no more than that goals follow ("Sitovat tavoitteet ja niiden toteutuminen"): it names neither unit nor theme. */
export const namesOnlyGoals = (heading: string): boolean => {
  const headingWords = heading.match(/\p{L}[\p{L}-]*/gu) ?? [];
  return headingWords.length > 0 && headingWords.every((word) => words.test(word));
};
