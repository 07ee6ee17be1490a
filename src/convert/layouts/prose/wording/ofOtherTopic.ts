import { goalNumber } from "./goalNumber";

const others =
  /^(?:muut?\p{L}?\s|riski\p{L}*|sisäi(?:nen|sen) valvon\p{L}*|henkilöstö(?:\s+(?:ja|31)|$)|talou(?:s|den)(?!\p{L})|konserni\p{L}*|katse\s|arvio tule\p{L}*|tulevai\p{L}*|näkymät|toiminta-ajatus|toimintaympäristö|investoin\p{L}*|tunnuslu\p{L}*|lisätie\p{L}*|yhteenveto|johtopäätö\p{L}*|övrig\p{L}*|risk(?:er|hantering)?(?!\p{L})|intern kontroll|personal(?:en)?(?:\s+och|$)|ekonomi(?:n)?(?!\p{L})|framtid\p{L}*|utsikter|blick\p{L}*|omvärld\p{L}*|investeringar|nyckeltal|sammanfattning|slutsats\p{L}*|other\s|risks?(?!\p{L})|internal control|staff(?:ing)?(?:\s+and|$)|financ\p{L}+(?!\p{L})|budget(?:$|\s+and)|outlook|looking (?:ahead|forward)|next (?:steps|year)|key figures|summary|conclusions?|background|tausta|bakgrund|contact|yhteystie\p{L}*|kontakt)/iu;
const maxWords = 6;

/** Whether the words that open a text say that it is of what stands in every report beside the goals: risks, staff, money, what comes next. */
export const ofOtherTopic = (words: string): boolean => {
  const bare = words.trim().replace(goalNumber, "").replace(/[\s.:–—-]+$/u, "");
  return (bare.match(/\S+/g) ?? []).length <= maxWords && others.test(bare);
};
