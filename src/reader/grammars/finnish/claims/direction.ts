import type { Around } from "../clauses/clauseContext";
import type { RawClaim } from "./rawClaim";
import { beginsWith, either, endsWith, holding, oneOf, type WordTest } from "../../../text/wordMatchers";

/** What lessens or covers a thing of which less is better, and holds its name: "kustannusvastaavuus". */
export const lessens = holding(
  "kustannusvastaav kustannuskatt kustannustehok kuluvastaav poissaolottom tapaturmattom virheettöm häiriöttöm päästöttöm",
);

const bad = either(
  holding(
    "korotu hävik peruutuks peruutus myöhästymi viivästymi ylityks kulutu päästö poissaolo vuotove kustannu käsittelyai odotusai jonotusai läpimenoai valmiusai vasteai toimitusai vastausai palautusai tapaturm vaihtuvuu onnettomuu onnettomuuks rikos valitus valituk lainakan hiilijalanjä vahinko vahingot keskeytymi keskeyttämi reklamaatio virhe häiriö työttömy siirtoviiv tyhjäkäyt vuokraräst korjausvel kiusaami alijääm hukkakäyn pienhiukka hiilidioksid pitoisuu",
  ),
  beginsWith(
    "sallit kattohin meno jono velka enimmäis aikaraj määräai määräaja takaraj katto yläraja raja-arvo lupaeh lupamäär lupara enimmäisaika odotus melu",
  ),
  oneOf("kului kuluivat kulunut kulut kuluja kulujen enintään korkeintaan"),
  endsWith("menot pituus kesto katto katon kattoa kattoon"),
);
/** Things of which less is better: going over the goal is bad, and staying under it is good. */
export const lessIsBetter: WordTest = (word) => bad(word) && !lessens(word);

/** In a clause of at most this many words "raja" is an upper limit; in a longer one it may be a number that was hoped for. */
const bareAtMost = 4;
const isLimit = oneOf("raja rajan rajat rajaa");
const breaks = beginsWith("rikko rikkou riko");

/** "saatiin painettua alle", "lyheni alle": something that is brought down is better the lower it is. */
const brings = beginsWith("paine painu painoi puriste lyhen");

/** "Suunniteltu aika ylittyi": a time that is gone over. */
const duration = oneOf("aika ajan aikaa kesto keston kestoa");

/** "Hävikin vähennys": less of something of which less is better, so more of it is better. */
const reduction = either(
  beginsWith(
    "vähennys vähennyk vähentämi vähenemi vähenemä vähentymi lyhentämi lyhentymi lyhenemi alentami alentumi alenemi alenema pienentämi pienenemi säästö pudotu supistu supistami leikkau kaventu hillitsemi hillintä karsimi parannu paranemi kehity",
  ),
  endsWith("vähennys vähennyksen vähennystä säästö säästön säästöt säästöä lasku laskun laskua"),
);

/** Whether the clause is about something of which less is better, and not about a reduction of it. */
export const isBetterWhenLow = ({ words }: Pick<Around, "words">): boolean =>
  words.some(({ lower }) => lessIsBetter(lower) || brings(lower)) && !words.some(({ lower }) => reduction(lower));

/** Swaps success and failure in "above the goal" and "below the goal" if the clause is about something of which less is better. */
export function directed(around: Around, claim: RawClaim): RawClaim {
  const { words } = around;
  // "Raja ylittyi" exceeds a limit, which is bad; "100 000 kävijän raja ylittyi" passes a number that was hoped for.
  // "Raja rikottiin" passes a number that was hoped for, too.
  const limit =
    words.length <= bareAtMost &&
    words.some(({ lower }) => isLimit(lower)) &&
    !words.some(({ lower }) => breaks(lower));
  if (!limit && !isBetterWhenLow(around) && !words.some(({ lower }) => duration(lower))) return claim;
  return { ...claim, act: claim.act === "reach" ? "fall-short" : "reach" };
}
