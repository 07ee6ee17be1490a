import type { Mark } from "../../../claims";
import { aboutOf, silentWord } from "../clauses/about";
import type { Around } from "../clauses/clauseContext";
import type { Word } from "../clauses/clauses";
import { describesSubject } from "./describesSubject";
import { directed } from "./direction";
import type { RawClaim } from "./rawClaim";
import { isPresent } from "../clauses/tense";
import { endsWith, oneOf, opensWithDigit } from "../../../text/wordMatchers";

const thanGoal = endsWith(
  "tavoitetta tavoitetasoa tavoiteltua toivottua budjetoitua talousarviota tavoitearvoa vaadittua luvattua",
);
const atGoal = oneOf("tavoitetasolla tavoitetasossa tavoitearvossa tavoitteessa");

const ofThisYear = oneOf("tänä vuonna kuluvana kaikilta osin tältä vuodelta tällä kaudella kertaa kokonaan täysin");
const leftOut = oneOf(
  "päästy ylletty pystytty kyetty tehty ehditty toteutettu onnistuttu hoidettu järjestetty laadittu valmistunut aloitettu pidetty hankittu rakennettu julkaistu päivitetty käynnistetty palkattu",
);
/** "alle asetetun rajan" */
const setLevel = oneOf(
  "sallitun asetetun sovitun luvatun tavoitellun vaaditun edellytetyn budjetoidun suunnitellun ylärajan katon enimmäisajan",
);
const potential = endsWith("ssee ssevat nnee nnevät llee llevat kenee kenevat netään taneen");
/** The partitive of an object that did not exist: "Muutoksia ei tehty". */
const partitive = endsWith("a ä");
/** "ei voida pitää tavoitteen mukaisena" */
const deems = oneOf("pitää pidetä pidetty katsota katsoa");
const yesOrNo = oneOf("ei kyllä");
const under = oneOf("alle alapuolella alapuolelle");
const onTheRails = oneOf("raiteillaan loppusuoralla");
const inShape = oneOf("mallilla vauhdissa");
const inGood = oneOf("hyvällä hyvässä täydessä");
const onSchedule = oneOf("aikataulussa aikataulussaan tavoiteaikataulussa tavoitevauhdissa");

const better = oneOf("parempi paremmat paremmaksi korkeampi suurempi paremmin enemmän");
const worse = oneOf(
  "heikompi heikommat huonompi alhaisempi matalampi pienempi vähäisempi heikommin huonommin vähemmän heikommaksi",
);

const thanPlan = oneOf("suunniteltua sovittua edellytettyä arvioitua");
const amount = oneOf("enemmän vähemmän");
const byFar = oneOf(
  "selvästi kirkkaasti hieman hiukan hivenen paljon reilusti roimasti jonkin huomattavasti merkittävästi",
);
/** "tavoitetta parempi", "heikompi kuin tavoite": how a result compares with the goal. */
function comparison(words: readonly Word[], at: number): "better" | "worse" | null {
  const lower = words[at]?.lower ?? "";
  const side = better(lower) ? "better" : worse(lower) ? "worse" : null;
  if (side === null) return null;
  // "tavoitetta selvästi parempi"
  const before = byFar(words[at - 1]?.lower) ? words[at - 2] : words[at - 1];
  const after = words[at + 1]?.lower === "kuin" ? [words[at + 2], words[at + 3]] : [];
  // "12 hehtaaria suunniteltua enemmän"
  const ofPlan =
    amount(lower) && thanPlan(before?.lower) && words.slice(0, at).some((word) => opensWithDigit(word.lower));
  const goal =
    ofPlan ||
    (thanGoal(before?.lower ?? "") ? [before] : after).some(
      (word) => word?.entry.marks.has("goal") || thanGoal(word?.lower ?? ""),
    );
  return goal ? side : null;
}

/** Claims by a verb of being or without a verb ("etenee aikataulussa" belongs to `verbClaims`): "on aikataulussa", "on tavoitteen mukainen", "on alle tavoitteen". */
export function stateClaims(around: Around): RawClaim[] {
  const { words, mood, marks, negations, holds } = around;
  const be = words.findIndex(({ entry }) => entry.marks.has("be"));
  const bare = words.length <= 4;
  const denied = negations.length > 0;
  const base = { denied, mood, marks };
  // "Määrä noussee yli tavoitteen", "sen arvioidaan nousevan yli tavoitteen"
  const time =
    holds("forecast") || words.some(({ lower }) => potential(lower)) ? "ahead" : isPresent(around) ? "now" : "done";
  // A cell of a word or two: "Osittain.", "Kyllä."
  if (bare && (words.every(({ entry }) => entry.verbs.length === 0) || words.some(({ lower }) => leftOut(lower)))) {
    const [only] = words;
    if (marks.has("partly") && words.length <= 2 && words.every(silentWord))
      return [{ ...base, act: "reach", time: "done", about: "unsaid" }];
    // "Ei tänä vuonna.", "Ei vielä.", "Ei kaikilta osin."
    if (
      negations[0] === 0 &&
      words.length >= 2 &&
      !words.some(({ lower }) => lower === "arvioitu") &&
      words.every((word) => silentWord(word) || ofThisYear(word.lower))
    )
      return [{ ...base, act: "reach", time: "done", about: "unsaid" }];
    // "Ei tehty.", "Ei ehditty.", "Henkilöstöohjelma: ei tehty"
    if (
      (negations[0] === 0 ? words.length <= 3 : negations[0] === words.length - 2 && !partitive(words[0]?.lower)) &&
      words.some(({ lower }) => leftOut(lower))
    )
      return [{ ...base, act: "carry-out", time: "done", about: "unsaid" }];
    // "Kyllä, kaikissa yksiköissä."
    if (
      only?.lower === "kyllä" &&
      words.length > 1 &&
      !words.some(({ lower }) => lower === "mutta") &&
      !denied &&
      marks.size <= Number(marks.has("wholly"))
    )
      return [{ ...base, act: "reach", time: "done", about: "unsaid" }];
    // "Toteuma: on."
    if (words.length === 1 && only && (yesOrNo(only.lower) || only.lower === "on"))
      return [{ ...base, act: "reach", time: "done", about: "unsaid" }];
  }
  for (const [at, { lower, entry }] of words.entries()) {
    const before = [words[at - 1], words[at - 2]];
    if (
      entry.marks.has("according") &&
      lower.startsWith("mukai") &&
      !describesSubject(words, at + 1) &&
      before.some((word) => word?.lower.match(/tavoitteen$|tavoitteiden$|tavoitetason$/u))
    ) {
      const isDeemed = denied && words.some((word) => deems(word.lower));
      if (be >= 0 || isDeemed) return [{ ...base, act: "reach", time: "done", about: "goal" }];
    }
    // In "Tavoitteessa on haasteita" the verb of being introduces the trouble, and does not say that the goal was reached.
    const holdsSomething = lower === "tavoitteessa" && be === at + 1 && be + 1 < words.length;
    // "Kaikki mittarit tavoitteessa"
    const allThere = marks.has("wholly") && words.every((word) => !word.entry.carries);
    if (atGoal(lower) && (be >= 0 || allThere) && !holdsSomething)
      return [{ ...base, act: "reach", time: "done", about: "goal" }];
    const beside =
      setLevel(words[at + 1]?.lower) || [words[at + 1], words[at - 1]].some((word) => word?.entry.marks.has("goal"));
    // "tavoite alle 25 päivää": the words belong to the level's figure.
    const ofFigure = opensWithDigit(words[at + 1]?.lower);
    const now = !ofFigure && (bare || be >= 0 || around.words.some((word) => word.entry.carries));
    if (entry.marks.has("above") && now && beside)
      return [directed(around, { ...base, act: "reach", time, about: "goal" })];
    if (under(lower) && now && beside && !words.some((word) => word.entry.verbs.some(({ lemma }) => lemma === "jäädä")))
      return [directed(around, { ...base, act: "fall-short", time, about: "goal" })];
    const compared = comparison(words, at);
    if (compared)
      return [
        directed(around, { ...base, act: compared === "better" ? "reach" : "fall-short", time: "done", about: "goal" }),
      ];
    if (onTheRails(lower) || (inShape(lower) && inGood(words[at - 1]?.lower)))
      return [{ ...base, act: "advance", time: "now", about: aboutOf(around, at) }];
    if (onSchedule(lower) && (be >= 0 || bare))
      return [{ ...base, act: "advance", time: "now", about: aboutOf(around, at) }];
    // "ovat käynnissä suunnitelman mukaisesti"
    if (lower === "käynnissä" && be >= 0 && marks.has("plan"))
      return [{ ...base, act: "advance", time: "now", about: aboutOf(around, at) }];
    if (lower === "vihreällä" && be >= 0)
      return [{ ...base, act: "advance", time: "now", marks: new Set<Mark>([...marks, "plan"]), about: "other" }];
    if ((lower === "punaisella" || lower === "keltaisella") && be >= 0)
      return [{ ...base, act: "lag", time: "now", about: "other" }];
  }
  return [];
}
