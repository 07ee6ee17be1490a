import type { Claim, Mark, Mood, Time } from "../claims";
import { aroundOf, type Around } from "./around";
import type { Clause, Word } from "./clauses";
import type { VerbSense } from "./lexicon";
import { destinationOf, laterYear, ofEarlierYear } from "./time";

/** A claim before it is known where in its sentence the clause stands. */
export interface RawClaim {
  readonly act: Claim["act"];
  readonly denied: boolean;
  readonly time: Time;
  readonly mood: Mood;
  readonly marks: ReadonlySet<Mark>;
  readonly about: Claim["about"];
  readonly year?: number;
}

/** How a form, in its surroundings, is meant; null when it claims nothing. */
interface Meaning {
  readonly denied: boolean;
  readonly time: Time;
  readonly mood: Mood;
}

const success = new Set<Claim["act"]>(["reach", "complete", "carry-out", "advance"]);
const bad = new Set<Claim["act"]>(["cancel", "postpone", "delay", "leave-undone", "fall-short", "doubt"]);

const stronger = (own: Mood, clause: Mood): Mood => (clause === "plain" ? own : clause);

/** A participle without a verb of being: "Tavoite saavutettu 30.4.", "Toteutunut"; but no attribute, "toteutunut tappio oli …". */
function standsAlone({ words }: Around, at: number): boolean {
  return words.every(
    ({ entry }, other) =>
      other === at ||
      !entry.carries ||
      (entry.verbs.length > 0 && other < at && entry.verbs.every(({ form }) => form === "participle")),
  );
}

/** The verb that a form without person leans on: "tulee toteutumaan", "voidaan saavuttaa", "ennustetaan toteutuvan". */
function leaning(around: Around, sense: VerbSense, at: number): Meaning | null {
  const { holds } = around;
  const denied = around.negations.some((place) => place < at);
  const mood = around.mood;
  const isBad = bad.has(sense.act);
  if (holds("attempt") && !denied && !isBad) return null;
  if (holds("must")) return isBad ? { denied, time: "done", mood } : null;
  if (holds("will") && sense.form === "illative") return { denied, time: "ahead", mood };
  if (holds("forecast")) return { denied, time: "ahead", mood };
  if (holds("may")) return { denied, time: "ahead", mood: "possible" };
  if (denied && (holds("cannot") || holds("can") || holds("could"))) {
    return { denied, time: holds("could") ? "done" : "now", mood };
  }
  if (holds("could") && sense.form !== "reported") return { denied, time: "done", mood };
  if (holds("can")) return { denied, time: "ahead", mood: stronger("possible", mood) };
  return null;
}

function meaningOf(around: Around, sense: VerbSense, at: number): Meaning | null {
  const { holds, mood } = around;
  const denied = around.denied(at);
  switch (sense.form) {
    case "present":
      // "Tunnusluvut täyttävät tavoitteet" is a state, not a forecast.
      return denied
        ? null
        : {
            denied,
            time:
              sense.lemma === "täyttää" && sense.act === "reach" && !/taan$|tään$/u.test(around.words[at]?.lower ?? "")
                ? "done"
                : "now",
            mood,
          };
    case "past":
      return denied ? null : { denied, time: "done", mood };
    case "conditional":
      return { denied, time: "now", mood: "conditional" };
    case "potential":
      return { denied, time: "ahead", mood: stronger("probable", mood) };
    case "genitive":
      return bad.has(sense.act) && around.words.every(({ entry }) => !entry.carries)
        ? { denied, time: "ahead", mood: "probable" }
        : null;
    case "connegative":
      return denied ? { denied, time: "now", mood } : null;
    case "connegative-conditional":
      return denied ? { denied, time: "now", mood: "conditional" } : null;
    case "connegative-potential":
      return denied ? { denied, time: "ahead", mood: "probable" } : null;
    case "participle": {
      if (holds("would-be")) return { denied, time: "done", mood: "conditional" };
      if (denied) return { denied, time: "done", mood };
      const before = around.words.slice(Math.max(0, at - 30), at).some(({ entry }) => entry.marks.has("be"));
      const next = around.words[at + 1]?.entry.marks.has("be") ?? false;
      if (before || next) return { denied, time: "done", mood };
      return standsAlone(around, at) ? { denied, time: "done", mood } : null;
    }
    case "inessive":
      if (around.words.some(({ lower }) => lower === "oli" || lower === "olivat")) return null;
      return { denied: around.negations.some((place) => place < at), time: "ahead", mood };
    case "reachable":
      if (holds("would-be")) return { denied: around.negations.length > 0, time: "now", mood: "conditional" };
      return holds("be") || holds("forecast") || standsAlone(around, at)
        ? { denied: around.negations.some((place) => place < at), time: "ahead", mood: stronger("possible", mood) }
        : null;
    case "illative":
    case "infinitive":
    case "reported":
      return leaning(around, sense, at);
    case "abessive":
      // "on toteuttamatta" is left undone; "jäi toteutumatta" is read at "jäi".
      if (around.words.some(({ entry }) => entry.verbs.some(({ act }) => act === "leave-undone"))) return null;
      if (/^jään/u.test(around.words[at + 1]?.lower ?? "")) return null;
      return holds("be") && !bad.has(sense.act) ? { denied: true, time: "now", mood } : null;
    case "got-done":
    case "noun":
      return null;
    default:
      return sense.form satisfies never;
  }
}

const abessive = /m[aä]tt[aä]$/u;
const gotDone = /(?:tt|t)(?:ua|yä)$/u;

const leftUndone = ({ words }: Around): boolean =>
  words.some(
    ({ lower, entry }) =>
      abessive.test(lower) &&
      !entry.marks.has("regardless") &&
      !/^lukuunottamatta$|^ottamatta$|^välittämättä$/u.test(lower),
  );

/** Whether what the verb needs beside it is there. */
function framed(around: Around, sense: VerbSense, at: number, year: number | undefined): boolean {
  const { holds, words } = around;
  switch (sense.frame) {
    case "free":
      return true;
    case "goal":
      if (sense.lemma === "ylittyä" || sense.lemma === "alittua") return holds("goal");
      if (/^(?:täyttää|ylittää|alittaa)$/u.test(sense.lemma)) return holds("goal-to");
      if (sense.lemma === "vastata") return words.some(({ lower }) => /tavoitetta$|tavoitteita$/u.test(lower));
      return holds("goal-into");
    case "time":
      return destinationOf(around, year) !== null && !(holds("money") && !holds("goal") && !holds("work"));
    case "left":
      return (
        leftUndone(around) ||
        holds("goal-from") ||
        words.some(({ lower }) => lower === "väliin" || lower === "pois") ||
        fallsBelow(around)
      );
    case "end":
      return (
        holds("end-word") ||
        holds("ready") ||
        (sense.lemma === "saada" &&
          words.some(({ lower }, other) => other !== at && gotDone.test(lower) && lower.length > 6))
      );
    default:
      return sense.frame satisfies never;
  }
}

const fallsBelow = ({ holds, words }: Around): boolean =>
  holds("below") && (holds("goal") || words.some(({ lower }) => lower === "vajaaksi" || lower === "puolitiehen"));

const particles = new Set([
  "se",
  "ne",
  "tämä",
  "nämä",
  "sitä",
  "siihen",
  "tätä",
  "jo",
  "nyt",
  "myös",
  "hyvin",
  "vain",
  "kyllä",
  "enää",
  "siis",
  "siten",
  "näin",
  "edelleen",
  "vielä",
  "kuitenkin",
  "mutta",
  "ja",
  "eli",
  "joten",
  "että",
  "koko",
  "ainakaan",
  "aivan",
  "ihan",
]);
const adverbMarks = [
  "negation",
  "be",
  "would-be",
  "partly",
  "wholly",
  "at-all",
  "probable",
  "unlikely",
  "so-far",
  "plan",
  "will",
  "forecast",
  "can",
  "could",
  "may",
  "must",
  "still",
  "according",
  "plan-noun",
  "year-word",
  "cannot",
] as const;
/** It says nothing of its own subject: "Ei toteutunut", "Se toteutui jo keväällä". */
const silentWord = ({ lower, entry }: Word): boolean =>
  particles.has(lower) || /^\d/u.test(lower) || adverbMarks.some((mark) => entry.marks.has(mark));

function aboutOf({ words, holds }: Around, at: number): Claim["about"] {
  if (holds("goal")) return "goal";
  return words.slice(0, Math.min(at, 30)).every(silentWord) && at <= 30 ? "unsaid" : "other";
}

/** "päätettiin luopua tavoitteesta" gives up the goal; "luopuminen on toteutunut" does not: that is a noun, and no claim. */
function verbClaims(around: Around, year: number | undefined): RawClaim[] {
  const claims: RawClaim[] = [];
  const beside = isBeside(around);
  for (const [at, { entry }] of around.words.entries()) {
    for (const sense of entry.verbs) {
      if (!framed(around, sense, at, year) || (beside && success.has(sense.act) && sense.lemma !== "saavuttaa"))
        continue;
      const meaning = meaningOf(around, sense, at);
      if (!meaning) continue;
      claims.push(
        withTime(around, sense, { ...meaning, act: sense.act, marks: around.marks, about: aboutOf(around, at) }, year),
      );
      break;
    }
  }
  return claims;
}

const wayOff = (around: Around): boolean => around.words.some(({ lower }) => lower === "vasta");

/** Adds where a postponement goes and whether an end lies past the year. */
function withTime(
  around: Around,
  { act }: Pick<VerbSense, "act">,
  claim: RawClaim,
  year: number | undefined,
): RawClaim {
  if (act === "postpone" || act === "delay") {
    const destination = destinationOf(around, year);
    if (!destination) return claim;
    return {
      ...claim,
      ...(destination.year === undefined ? {} : { year: destination.year }),
      ...(destination.beyond ? { marks: new Set<Mark>([...claim.marks, "beyond"]) } : {}),
    };
  }
  if ((act === "reach" || act === "complete" || act === "carry-out") && claim.time !== "done" && !claim.denied) {
    const later = laterYear(around, year);
    if (!later) return claim;
    return {
      ...claim,
      ...(later.year === undefined ? {} : { year: later.year }),
      marks: new Set<Mark>([...claim.marks, wayOff(around) ? "beyond" : "later-year"]),
    };
  }
  return claim;
}

const named = (around: Around): boolean =>
  around.holds("goal") ||
  around.holds("work") ||
  around.words.some(({ entry }) => entry.verbs.some(({ form }) => form === "noun"));

const likely = /^todennäköi(?:stä|nen|seltä)$/u;
const possible = /^mahdolli(?:sta|nen|suus)$|^realisti(?:sta|nen)$/u;
const certain = /^varm(?:aa|a|alta|ana|istunut)$/u;

/** "Tavoitteen toteutuminen on todennäköistä", "Siirtäminen on mahdollista": an adjective said of the outcome's noun. */
function outcomeNounClaims(around: Around): RawClaim[] {
  const { words, mood, marks } = around;
  const at = words.findIndex(({ entry }) => entry.verbs.some(({ form }) => form === "noun"));
  const noun = words[at]?.entry.verbs.find(({ form }) => form === "noun");
  const denied = around.negations.length > 0;
  const is = (pattern: RegExp): boolean => words.some(({ lower }) => pattern.test(lower));
  const about = aboutOf(around, Math.max(at, 0));
  const chance = is(likely) ? "probable" : is(possible) ? "possible" : is(certain) ? "plain" : null;
  if (chance === null) return [];
  // "Ei ole varmaa, että …": whatever hangs on it is in doubt.
  if (!noun)
    return denied && chance === "plain" ? [{ act: "doubt", denied: false, time: "now", mood, marks, about }] : [];
  if (bad.has(noun.act)) return denied ? [] : [{ act: "doubt", denied: false, time: "now", mood, marks, about }];
  if (!success.has(noun.act)) return [];
  if (denied && chance === "plain") return [{ act: "doubt", denied: false, time: "now", mood, marks, about }];
  return [
    { act: "reach", denied, time: "ahead", mood: denied && chance === "possible" ? "plain" : chance, marks, about },
  ];
}

/** A doubt or a delay told by a noun or an adjective. */
function nounClaims(around: Around): RawClaim[] {
  const { words, holds, mood, marks } = around;
  const claims: RawClaim[] = [];
  const past = words.some(({ lower }) => lower === "oli" || lower === "olivat");
  for (const [at, { lower, entry }] of words.entries()) {
    const about = aboutOf(around, at);
    const denied =
      around.negations.length > 0 ||
      words[at - 1]?.entry.marks.has("without") ||
      words[at - 2]?.entry.marks.has("without") ||
      false;
    if (words.slice(at + 1, at + 4).some((word) => word.entry.marks.has("regardless"))) continue;
    const claim = { denied, time: "now" as const, mood, marks, about };
    if (entry.marks.has("doubt")) claims.push({ ...claim, act: "doubt" });
    else if (entry.marks.has("doubt-of-goal") && named(around) && !past) claims.push({ ...claim, act: "doubt" });
    else if (entry.marks.has("lag")) claims.push({ ...claim, act: "lag" });
    else if (
      entry.marks.has("lag-of-work") &&
      !denied &&
      !past &&
      (holds("be") || words.length <= 3 || lower.startsWith("keskener") || leftIn(around))
    ) {
      if (/^kesken/u.test(lower) || (named(around) && lower === "jälkeen" && leftIn(around)))
        claims.push({ ...claim, act: "lag" });
    } else if (
      entry.marks.has("ready") &&
      (holds("be") || words.length <= 4) &&
      !/ksi$/u.test(words[at + 1]?.lower ?? "")
    ) {
      const isDenied = around.negations.length > 0;
      claims.push({ ...claim, denied: isDenied, act: "complete", time: holds("will") ? "ahead" : "done" });
    }
  }
  return claims;
}

const leftIn = ({ words }: Around): boolean =>
  words.some(({ entry }) => entry.verbs.some(({ lemma }) => lemma === "jäädä"));

/** "ei pystytty toteuttamaan", "ei ehditty hyväksyä", "ei saatu käyntiin": what was denied is the doing, whatever the verb. */
function unableClaims(around: Around): RawClaim[] {
  const { words, holds, mood, marks } = around;
  for (const [at, { lower, entry }] of words.entries()) {
    if (!entry.marks.has("cannot") || !around.denied(at)) continue;
    if (
      holds("assess") &&
      !around.words.some(({ entry: other }) =>
        other.verbs.some(({ act, form }) => act === "carry-out" && form !== "noun"),
      )
    )
      continue;
    const does = words.some(({ lower: other, entry: { verbs } }, place) => {
      if (place === at) return false;
      if (verbs.some(({ form }) => form === "illative" || form === "infinitive")) return true;
      return (
        /m(?:aan|ään)$/u.test(other) ||
        (place > at &&
          /[aeiouyäö](?:da|dä)$|[lnrs](?:la|lä|na|nä|ra|rä|ta|tä)$|[^aä](?:a|ä)$/u.test(other) &&
          other.length > 5 &&
          /^(?:ehdi|ehti|voi)/u.test(lower))
      );
    });
    const ends =
      holds("end-word") ||
      (/^saa|^sai/u.test(lower) &&
        words.some(({ lower: other }, place) => place !== at && gotDone.test(other) && other.length > 6));
    if (!does && !ends) continue;
    const done = /[tn][uy]t?$|neet$/u.test(lower);
    return [{ act: "carry-out", denied: true, time: done ? "done" : "now", mood, marks, about: aboutOf(around, at) }];
  }
  return [];
}

/** "etenee aikataulussa" is read at the verb; here "on aikataulussa", "on tavoitteen mukainen", "on alle tavoitteen". */
function stateClaims(around: Around): RawClaim[] {
  const { words, mood, marks, negations } = around;
  const be = words.findIndex(({ entry }) => entry.marks.has("be"));
  const bare = words.length <= 3;
  const denied = negations.length > 0;
  const base = { denied, mood, marks };
  // A cell of a word or two: "Osittain.", "Kyllä."
  if (bare && words.every(({ entry }) => entry.verbs.length === 0)) {
    const [only] = words;
    if (marks.has("partly") && words.length <= 2 && words.every(silentWord))
      return [{ ...base, act: "reach", time: "done", about: "unsaid" }];
    if (words.length === 1 && only && /^(?:ei|kyllä)$/u.test(only.lower))
      return [{ ...base, act: "reach", time: "done", about: "unsaid" }];
  }
  for (const [at, { lower, entry }] of words.entries()) {
    const before = [words[at - 1], words[at - 2]];
    if (
      entry.marks.has("according") &&
      /^mukai/u.test(lower) &&
      lower !== "mukaisesti" &&
      before.some((word) => word?.lower.match(/tavoitteen$|tavoitteiden$|tavoitetason$/u))
    ) {
      if (be >= 0) return [{ ...base, act: "reach", time: "done", about: "goal" }];
    }
    if (/^tavoite(?:tasolla|tasossa|arvossa)$|^tavoitteessa$/u.test(lower) && be >= 0)
      return [{ ...base, act: "reach", time: "done", about: "goal" }];
    if (
      entry.marks.has("above") &&
      be >= 0 &&
      [words[at + 1], words[at - 1]].some((word) => word?.entry.marks.has("goal"))
    )
      return [{ ...base, act: "reach", time: "done", about: "goal" }];
    if (
      /^(?:alle|alapuolella)$/u.test(lower) &&
      be >= 0 &&
      [words[at + 1], words[at - 1]].some((word) => word?.entry.marks.has("goal"))
    )
      return [{ ...base, act: "fall-short", time: "done", about: "goal" }];
    if (/^(?:aikataulussa|aikataulussaan|tavoiteaikataulussa)$/u.test(lower) && (be >= 0 || bare))
      return [{ ...base, act: "advance", time: "now", about: aboutOf(around, at) }];
    if (lower === "vihreällä" && be >= 0)
      return [{ ...base, act: "advance", time: "now", marks: new Set<Mark>([...marks, "plan"]), about: "other" }];
    if ((lower === "punaisella" || lower === "keltaisella") && be >= 0)
      return [{ ...base, act: "lag", time: "now", about: "other" }];
  }
  return [];
}

/** "ei voida vielä arvioida", "liian aikaista arvioida": the report says that it cannot tell. */
function assessClaims(around: Around): RawClaim[] {
  const { holds, mood, marks, negations } = around;
  if (!holds("assess")) return [];
  const denied =
    (negations.length > 0 && (holds("can") || holds("could") || holds("cannot") || holds("be") || holds("forecast"))) ||
    holds("early");
  return denied ? [{ act: "assess", denied: true, time: "now", mood, marks, about: "goal" }] : [];
}

/** The goal told as a goal: "tavoitteena on", "tavoitteeksi asetettiin". */
const statesGoal = ({ words }: Around): boolean =>
  words.some(({ lower }) => /tavoitteena$|tavoitteeksi$/u.test(lower)) ||
  (words.length <= 5 && /tavoite$/u.test(words.at(-2)?.lower ?? "") && words.at(-1)?.lower === "on");

/** "Kuljetusten kustannukset toteutuivat", "Seuranta toteutuu kuukausittain": these tell nothing of a goal. */
function isBeside({ words, holds }: Around): boolean {
  if (holds("goal")) return false;
  if (holds("frequency")) return true;
  const first = words.find((word) => !silentWord(word));
  // "Hankkeen kustannukset" are money, "hanke ja sen kustannukset" a project.
  const works = words.some(({ lower, entry }) => entry.marks.has("work") && !lower.endsWith("n"));
  return holds("money") && !works ? true : first !== undefined && first.entry.marks.has("review");
}

/** What one clause claims, whatever its sentence does with it. */
export function claimsOfClause(clause: Clause, year: number | undefined): RawClaim[] {
  const around = aroundOf(clause);
  if (ofEarlierYear(around, year) || around.holds("elsewhere") || statesGoal(around) || around.holds("expect"))
    return [];
  const assessed = assessClaims(around);
  const verbs = verbClaims(around, year);
  const claims = [
    ...verbs,
    ...nounClaims(around),
    ...outcomeNounClaims(around),
    ...stateClaims(around),
    ...(verbs.some(({ denied }) => denied) ? [] : unableClaims(around)),
    ...assessed,
  ];
  return isBeside(around) ? claims.filter(({ act }) => act !== "fall-short" && act !== "delay") : claims;
}
