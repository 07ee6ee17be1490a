import type { Mark } from "../../../claims";
import { beginsWith, either, endsWith, oneOf } from "../../../text/wordMatchers";
import { reachesAll, type WholeWords } from "../../reachesAll";
import { aboutOf } from "../clauses/about";
import type { Around } from "../clauses/clauseContext";
import { numberIn } from "../lexicon/numbers";
import type { RawClaim } from "./rawClaim";

const passive = endsWith("ttu tty oitu öity tettu tetty ltu lty rtu rty ntu nty stu sty htu hty ttiin tiin");
const each = oneOf(
  "kaikki kaikkien kaikkiin kaikissa kaikilla kaikille kaikista kaikilta jokainen jokaisen jokaiseen jokaisessa jokaisella jokaiselle jokaisesta molemmat molemmissa molemmilla molempiin viimeinenkin viimeisetkin",
);
const timeOrPlace = beginsWith("vuo vuod kaud kausi ajan kesä talve syksy kevä maan maass alue kuuk viik päiv");
const inFull = oneOf("kokonaan kauttaaltaan matkaltaan pituudeltaan myöten");
const whole: WholeWords = {
  every: (word, next) => each(word) || (word === "koko" && next !== undefined && !timeOrPlace(next)),
  nearly: oneOf("lähes melkein miltei likimain liki"),
  wholly: (word, next) => inFull(word) || (word === "loppuun" && next !== "mennessä"),
  now: oneOf("nyt jo"),
  cameAbout: oneOf("on ovat oli olivat sai saivat löytyi pääsi pääsivät"),
  isDone: (word) => word !== undefined && word.length > 4 && passive(word),
  perfect: oneOf("on ovat oli olivat"),
  obtained: oneOf("sai saivat löytyi pääsi pääsivät"),
  notYet: either(
    oneOf("tulee pitää täytyy piti tullaan voi voidaan pitäisi tulisi aiotaan tavoitteena saadaan"),
    endsWith("isi isivat taisiin täisiin"),
  ),
  beside: beginsWith(
    "kutsu pyyd kysy kysel lähete lausun annet annett kuul osallist keskustel johdet johdett tiedot esitel ohjeist velvoi vaadi vaatim edelly kannust sovit sovittu sopim arvioi mitat mittau seura kirja nimet aloit käynnist suunnitelt valmistel haast varau varatt paikalla läsnä mahdollis tilais maail satoi yhteensä",
  ),
  numberWithin: 2,
  numberOf: (word) => numberIn(word ?? ""),
};

const ofThem = oneOf("kaikki kaikkia kaikissa kaikilla kaikilta kaikkiin kaikille");
const present = oneOf("mukana käytössä valmiina kunnossa");

const local = endsWith("ssa ssä lla llä");
const standing = oneOf(
  "käytössä arkea voimassa kattaa kattavat ulottuu ulottuvat toimii toimivat noudatetaan käytetään",
);
/** "On arkea joka toimipisteessä", "kattaa koko kaupungin": what stands everywhere now. */
function standsEverywhere(words: readonly string[]): boolean {
  const everywhere = words.some((word, at) => {
    const next = words[at + 1];
    if (word === "joka") return at > 0 && (next === "ikinen" || (local(next) && !timeOrPlace(next)));
    return each(word) ? local(word) : word === "koko" && next !== undefined && !timeOrPlace(next);
  });
  return everywhere && words.some((word) => standing(word));
}

/** "Vaikutustenarviointi on tehty kaikista järjestelmistä": all of it is done, whichever verb it is. */
export function wholeClaims(around: Around): RawClaim[] {
  const { words, mood, marks, negations, holds } = around;
  if (marks.has("partly") || holds("goal") || holds("money")) return [];
  const lower = words.map((word) => word.lower);
  const about = aboutOf(around, lower.length);
  if (negations.length > 0) {
    const deniesAll = lower.some((word) => ofThem(word)) && lower.some((word) => whole.isDone(word) || present(word));
    if (!deniesAll || lower.some((word) => whole.notYet(word) || whole.beside(word))) return [];
    return [{ act: "carry-out", denied: true, time: "done", mood, marks: new Set<Mark>([...marks, "wholly"]), about }];
  }
  const told = !lower.some((word) => whole.notYet(word) || whole.beside(word));
  const howMany = reachesAll(lower, whole) ?? (told && standsEverywhere(lower) ? "all" : null);
  if (howMany === null) return [];
  const counted = new Set<Mark>([...marks, howMany === "all" ? "wholly" : "partly"]);
  return [{ act: "carry-out", denied: false, time: "done", mood, marks: counted, about }];
}

const nobody = oneOf(
  "kukaan ketään kenenkään kenellekään keneltäkään yksikään yhtään yhtäkään yhdenkään ainuttakaan ainutkaan ainoatakaan ainoakaan",
);
const stays = either(beginsWith("jäänyt jää jäi tarvinnu joutunu jouduttu jätett"), oneOf("ole ollut"));
/** "Jonossa", "ilman paikkaa", "tarkastamatta": what nobody was left to. */
const waits = either(beginsWith("jonoon jonossa odottamaan odottamassa ilman vaille"), endsWith("matta mättä"));

/** "Yhtään asiakasta ei jäänyt jonoon": nobody was denied what was promised. */
export function nobodyLeftOut({ words, mood, marks, negations, holds }: Around): RawClaim[] {
  if (negations.length === 0 || holds("goal")) return [];
  const has = (test: (word: string) => boolean) => words.some(({ lower }) => test(lower));
  if (!has(nobody) || !has(stays) || !has(waits)) return [];
  const all = new Set<Mark>([...marks, "wholly"]);
  return [{ act: "carry-out", denied: false, time: "done", mood, marks: all, about: "other" }];
}
