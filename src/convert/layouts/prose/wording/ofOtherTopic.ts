import { goalNumber } from "./goalNumber";

const others: readonly RegExp[] = [
  /^(?:muut?\p{L}?\s|riski\p{L}*|sisäi(?:nen|sen) valvon|henkilöstö(?:$|\s+ja\s)|talou(?:s|den)(?:$|\s+(?:ja|toteutu|kehity))|konserni(?:$|\s|yht)|katse\s|arvio tule|tulevaisuu(?:s$|den näky)|näkymät|toiminta-ajatus|toimintaympäristö|investointi(?:en|ohjelma)|tunnuslu|lisätie|yhteenveto|johtopäätö|tausta$|yhteystie|näin lu\p{L}+|lukuohje)/iu,
  /^(?:övrig|risk(?:er|hantering)?(?:$|\s)|intern kontroll|personal(?:en)?(?:$|\s+och\s)|ekonomi(?:n)?(?:$|\s+och\s)|framtid(?:en)?(?:$|\s+och\s)|framtidsutsikt|utsikter|blick|omvärld|investeringar(?:$|\s+och\s)|nyckeltal|sammanfattning|slutsats|bakgrund$|kontakt|så (?:läser|styrs))/iu,
  /^(?:other\s|risks?(?:$|\s)|internal control|staff(?:ing)?(?:$|\s+and\s)|financ(?:e|es|ial)(?:$|\s)|budget(?:$|\s+and\s)|outlook|looking (?:ahead|forward)|next (?:steps|year)|key figures|summary|conclusions?$|background$|contact|how to read)/iu,
  /^(?:tabell|taulukko|table|kuva|kuvio|figur|figure)\s\d/iu,
];
const maxWords = 6;

/** Whether the words that open a text say that it is of what stands in every report beside the goals: risks, staff, money, what comes next. */
export const ofOtherTopic = (words: string): boolean => {
  const bare = words
    .trim()
    .replace(goalNumber, "")
    .replace(/[\s.:–—-]+$/u, "");
  return (bare.match(/\S+/g) ?? []).length <= maxWords && others.some((topic) => topic.test(bare));
};
