import type { Mood, Time } from "../../../claims";
import type { Around } from "../clauses/clauseContext";
import type { VerbSense } from "../lexicon/lexicon";
import { bad } from "./rawClaim";
import { endsWith, oneOf } from "../../../text/wordMatchers";

const passive = endsWith("taan tään");

/** The meaning of a verb form in its context; null if it claims nothing. */
interface Meaning {
  readonly denied: boolean;
  readonly time: Time;
  readonly mood: Mood;
}

const stronger = (own: Mood, clause: Mood): Mood => (clause === "plain" ? own : clause);

/** A participle without a verb of being: "Tavoite saavutettu 30.4.", "Toteutunut"; but no attribute, "toteutunut tappio oli …". */
function standsAlone({ words }: Around, at: number): boolean {
  return words.every(({ entry }, other) => other === at || !entry.carries);
}

/** "voi toteutua" is uncertain ("may"); "voidaan toteuttaa" says that it is possible ("can"). */
const may = oneOf("voi voivat");

/** "oli määrä saavuttaa" */
const isDue = ({ words }: Around): boolean =>
  words.some(({ lower }, at) => lower === "määrä" && (words[at - 1]?.entry.marks.has("be") ?? false));

/** "voidaan pitää saavutettuna", "tuli täytetyksi" */
const deems = oneOf(
  "pitää pidetään katsotaan katsoa katsottiin katsottu todeta todetaan todettiin merkitään merkittiin kirjataan kirjattiin arvioidaan toteaa totesi katsoo katsoi arvioi näyttää näyttävät näyttäisi voidaan tuli tulivat tullut tulee saatiin saadaan",
);

const earlier = oneOf("vielä aiemmin aikaisemmin alkujaan alun alunperin");
const passivePast = endsWith("tiin");

/** "Vielä keväällä tavoitteen arvioitiin toteutuvan": a forecast of the past, which says nothing of the result. */
const wasForecast = ({ words }: Around): boolean =>
  words.some(({ lower }) => earlier(lower)) &&
  words.some(({ lower, entry }) => entry.marks.has("forecast") && passivePast(lower));

/** The verbs that govern an infinitive. */
const governing = ["attempt", "must", "may", "can", "could", "cannot", "would-be"] as const;

/** "Tavoite oli karahtaa kiville": "oli" with an infinitive says that something nearly happened. */
const nearly = oneOf("oli olivat");

/** Whether another word of the clause governs an infinitive at the place. */
const governs = ({ words }: Around, at: number): boolean =>
  nearly(words[at - 1]?.lower) ||
  words.some(({ entry }, other) => other !== at && governing.some((mark) => entry.marks.has(mark)));

const isInfinitiveToo = ({ words }: Around, { lemma }: VerbSense, at: number): boolean =>
  words[at]?.entry.verbs.some((other) => other.form === "infinitive" && other.lemma === lemma) ?? false;

const needsNot = oneOf("tarvitse tarvita tarvinne tarvinnut jouduta joudu joutune");
const hasToNow = oneOf("joudutaan joutuu joutuvat jouduttaneen joutunee");

/** What a nonfinite form means with its finite verb: "tulee toteutumaan", "voidaan saavuttaa", "ennustetaan toteutuvan". */
function leaning(around: Around, sense: VerbSense): Meaning | null {
  const { holds } = around;
  const denied = around.negations.length > 0;
  const mood = around.mood;
  const isBad = bad.has(sense.act);
  if ((holds("attempt") || isDue(around)) && !denied && !isBad) return null;
  // "Siirtoa ei tarvitse lykätä"
  if (isBad && denied && around.words.some(({ lower }) => needsNot(lower))) return { denied, time: "now", mood };
  if (holds("must"))
    return isBad ? { denied, time: around.words.some(({ lower }) => hasToNow(lower)) ? "now" : "done", mood } : null;
  if (holds("will") && sense.form === "illative") return { denied, time: "ahead", mood };
  if (holds("forecast")) return wasForecast(around) ? null : { denied, time: "ahead", mood };
  if (holds("would-be") && sense.form !== "reported")
    return { denied, time: holds("could") ? "done" : "now", mood: "conditional" };
  if (holds("may") || (!denied && around.words.some(({ lower }) => may(lower))))
    return { denied, time: "ahead", mood: "uncertain" };
  if (denied && (holds("cannot") || holds("can") || holds("could"))) {
    return { denied, time: holds("could") ? "done" : "now", mood };
  }
  if (holds("could") && sense.form !== "reported") return { denied, time: "done", mood };
  if (holds("can")) return { denied, time: "ahead", mood: stronger("possible", mood) };
  return null;
}

export function meaningOf(around: Around, sense: VerbSense, at: number): Meaning | null {
  const { holds, mood } = around;
  const denied = around.denied(at);
  switch (sense.form) {
    case "present":
      // "Tavoite piti saavuttaa": what looks like a present is the infinitive of another verb.
      if (isInfinitiveToo(around, sense, at) && (governs(around, at) || isDue(around))) return null;
      // "Tunnusluvut täyttävät tavoitteet" is a state, not a forecast.
      return denied
        ? null
        : {
            denied: false,
            time: sense.lemma === "täyttää" && !passive(around.words[at]?.lower) ? "done" : "now",
            mood,
          };
    case "past":
      return denied ? null : { denied: false, time: "done", mood };
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
      const before = around.words.slice(0, at).some(({ entry }) => entry.marks.has("be"));
      const next = around.words[at + 1]?.entry.marks.has("be") ?? false;
      if (before || next) return { denied, time: "done", mood };
      return standsAlone(around, at) ? { denied, time: "done", mood } : null;
    }
    case "inessive":
      if (around.words.some(({ lower }) => nearly(lower)) && !around.marks.has("partly")) return null;
      return { denied: around.negations.length > 0, time: "ahead", mood };
    case "reachable":
      if (holds("would-be")) return { denied: around.negations.length > 0, time: "now", mood: "conditional" };
      // "ei ole enää saavutettavissa": with "enää" the goal is out of reach for good.
      if (around.negations.length > 0 && around.words.some(({ lower }) => lower === "enää"))
        return { denied: true, time: "now", mood };
      return holds("be") || holds("forecast") || standsAlone(around, at)
        ? { denied: around.negations.length > 0, time: "ahead", mood: stronger("possible", mood) }
        : null;
    case "illative":
    case "infinitive":
    case "reported":
      return leaning(around, sense);
    case "abessive":
      // "on toteuttamatta" means "left undone"; in "jäi toteutumatta" the claim comes from "jäi".
      if (around.words.some(({ entry }) => entry.verbs.some(({ act }) => act === "leave-undone"))) return null;
      if (around.words[at + 1]?.lower.startsWith("jään")) return null;
      return (holds("be") || standsAlone(around, at)) && !bad.has(sense.act)
        ? { denied: true, time: "now", mood }
        : null;
    case "deemed":
      return around.words.some(({ lower }) => deems(lower))
        ? { denied: around.negations.length > 0, time: "done", mood }
        : null;
    case "got-done":
    case "noun":
      return null;
    default:
      return sense.form satisfies never;
  }
}
