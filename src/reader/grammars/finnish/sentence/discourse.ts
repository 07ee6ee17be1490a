import type { Claim, Mark } from "../../../claims";
import type { Span } from "../../../reading";
import { holds, type Clause } from "../clauses/clauses";
import { success } from "../claims/rawClaim";
import { deniesUnwanted } from "../clauses/trouble";
import { oneOf, opensWithDigit } from "../../../text/wordMatchers";
import { discourseWords } from "../lexicon/words/discourseWords";

const {
  missing,
  nevertheless,
  turns,
  reserves,
  promised,
  unlike,
  what,
  was,
  pastForm,
  participle,
  does,
  whatWas,
  said,
  obliged,
  hadTo,
  meant,
  late,
  only,
} = discourseWords;

/** A claim with the index of its clause in the sentence. */
export interface PlacedClaim extends Claim {
  readonly clause: number;
}

const lowers = ({ words }: Clause): string[] => words.map(({ lower }) => lower);

const tellsPromise = (clause: Clause): boolean => {
  const [first = "", second] = lowers(clause);
  const kept = clause.role === "unlike" && !unlike(first);
  // "mikä oli tarkoituskin"
  const asMeant = what(first) && was(second) && clause.words.length <= 4;
  return (kept || asMeant) && lowers(clause).some((word) => promised(word));
};

const isPast = ({ words }: Clause): boolean =>
  words.some(
    ({ lower, entry }) =>
      (lower.length > 4 && (pastForm(lower) || participle(lower))) || entry.verbs.some(({ form }) => form === "past"),
  );

/** "… kuten luvattiin": adds the mark `plan` to the claims of the main clause that this refers to, or a success if it has no claim. */
function promisesKept(claims: readonly PlacedClaim[], clauses: readonly Clause[], sentence: Span): PlacedClaim[] {
  const result = [...claims];
  for (const [index, clause] of clauses.entries()) {
    if (!tellsPromise(clause)) continue;
    const main = clauses.findLastIndex(({ role }, before) => before < index && role === "main");
    const before = main >= 0 ? main : clauses.findIndex(({ role }, after) => after > index && role === "main");
    const kept = clauses[before];
    if (!kept) continue;
    // "Yhtään valitusta ei tullut, mikä oli tavoitekin": what was not to come did not.
    const denied = kept.words.some(({ entry }) => entry.marks.has("negation")) && !deniesUnwanted(kept);
    const done = isPast(kept);
    if (result.some((claim) => claim.clause === before)) {
      for (const [at, claim] of result.entries())
        if (claim.clause === before) result[at] = { ...claim, marks: new Set<Mark>([...claim.marks, "plan"]) };
      continue;
    }
    result.push({
      act: denied || done ? "reach" : "advance",
      denied,
      time: done ? "done" : "now",
      mood: "plain",
      marks: new Set<Mark>(["plan"]),
      about: "goal",
      span: sentence,
      sentence: claims[0]?.sentence ?? 0,
      clause: before,
    });
  }
  return result;
}

/** The maximum length of the clause that tells what was done ("Teimme sen"); further words may limit it to a half, or say that it was late. */
const wholeDeed = 2;

/** "Teimme sen, minkä lupasimme": in a sentence without other claims, what was promised counts as done. */
function wordKept(claims: readonly PlacedClaim[], clauses: readonly Clause[], sentence: Span): PlacedClaim[] {
  if (claims.length > 0) return [...claims];
  const denied = clauses.some(({ words }) => words.some(({ entry }) => entry.marks.has("negation")));
  const promise = clauses.findIndex(
    (clause) => whatWas(clause.words[0]?.lower) && lowers(clause).some((word) => said(word)),
  );
  const deed = clauses.findIndex((clause, at) => at !== promise && lowers(clause).some((word) => does(word)));
  const inFull = (clauses[deed]?.words.length ?? 0) <= wholeDeed;
  if (denied || promise < 0 || deed < 0 || !inFull) return [];
  const claim = { act: "reach", denied: false, time: "done", mood: "plain", about: "goal" } as const;
  return [{ ...claim, marks: new Set<Mark>(), span: sentence, sentence: 0, clause: deed }];
}

const isInfinitive = ({ entry }: Clause["words"][number]): boolean =>
  entry.verbs.some(({ form }) => form === "infinitive");

const duty = ({ words }: Clause): boolean =>
  words.some(
    ({ lower, entry }, at) =>
      (obliged(lower) && words.length > 2) ||
      (hadTo(lower) && words.slice(at + 1).some(isInfinitive)) ||
      (meant(lower) && (was(words[at - 1]?.lower) || was(words[at + 1]?.lower))) ||
      (entry.marks.has("goal") && was(words[at + 1]?.lower) && words.length > 3),
  );
const failing = (claim: Claim): boolean =>
  success.has(claim.act) ? claim.denied || claim.marks.has("partly") : !claim.denied;

const wholeYear = oneOf("vuoden vuonna");
/** "piti avata vuoden loppuun mennessä; avattiin vasta maaliskuussa", "… valmistuu ensi keväänä": after the year. */
const isPastDeadline = (owed: Clause, other: Clause): boolean =>
  other.words.some(({ lower }) => lower === "ensi") ||
  (lowers(owed).some((word) => wholeYear(word)) && other.words.some(({ lower }) => lower === "vasta"));

/** "piti olla valmis toukokuussa, mutta …", "vaikka määrä oli supistaa": an obligation in the past, contrasted with another clause, counts as missed. */
function dutiesMissed(claims: readonly PlacedClaim[], clauses: readonly Clause[], sentence: Span): PlacedClaim[] {
  const at = clauses.findIndex(
    (clause) =>
      (clause.role === "main" || clause.role === "though" || clause.role === "relative") &&
      duty(clause) &&
      !clause.words.some(({ entry }) => entry.marks.has("negation")),
  );
  const owed = clauses[at];
  // "Hävikki väheni 12 %, vaikka tavoite oli 10 %": the figures tell.
  const hasFigure = ({ words }: Clause): boolean => words.some(({ lower }) => opensWithDigit(lower));
  if (
    !owed ||
    (owed.role === "though" &&
      holds(owed, "goal") &&
      hasFigure(owed) &&
      clauses.some((one) => one !== owed && hasFigure(one)))
  )
    return [...claims];
  const other = clauses.find(
    (clause, index) =>
      index !== at &&
      clause.role === "main" &&
      (owed.role === "though" ||
        (index > at && turns(clause.words[0]?.lower)) ||
        (index > at && clause.words.some(({ lower }) => lower === "vasta" || lower === "ensi"))),
  );
  if (!other || owed.role === "relative") return [...claims];
  const index = clauses.indexOf(other);
  const rest = claims.filter((claim) => claim.clause !== at || failing(claim));
  if (rest.some(failing)) return rest;
  const slipped = lowers(other).some((word) => late(word));
  return [
    ...rest.filter((claim) => claim.clause !== index),
    {
      act: slipped ? "delay" : "fall-short",
      denied: false,
      time: "done",
      mood: "plain",
      marks: new Set<Mark>(slipped && isPastDeadline(owed, other) ? ["beyond"] : []),
      about: "goal",
      span: sentence,
      sentence: claims[0]?.sentence ?? 0,
      clause: index,
    },
  ];
}

const good = (claim: Claim): boolean =>
  claim.mood === "plain" &&
  (success.has(claim.act)
    ? !claim.denied &&
      !claim.marks.has("partly") &&
      !claim.marks.has("condition") &&
      (claim.act === "reach" || (claim.act === "complete" && claim.time === "done") || claim.marks.has("plan"))
    : claim.act === "doubt" && claim.denied);
const worrying = ({ act, denied }: Claim): boolean => !denied && (act === "doubt" || act === "lag" || act === "delay");
const failed = (claim: Claim): boolean =>
  (!claim.denied && (claim.act === "leave-undone" || claim.act === "cancel" || claim.act === "fall-short")) ||
  (claim.denied && success.has(claim.act));

/** Whether a clause has a negation, or a word that limits it to a part. */
const limits = ({ words }: Clause): boolean =>
  words.some(({ lower, entry }) => entry.marks.has("negation") || only(lower) || missing(lower));

const catching = oneOf("kirittävissä kurottavissa paikattavissa kurotaan kiritään");
/** "Ollaan jäljessä, mutta väliä kurotaan umpeen": it may still be caught up, so the delay stands. */
const mayCatchUp = ({ words }: Clause, after: readonly Claim[]): boolean =>
  words.some(({ lower }) => catching(lower)) && after.every(({ about }) => about !== "goal");

/** Changes the claims before and after "mutta": a contrast may turn a success into a partial one. */
function contrasts(claims: readonly PlacedClaim[], clauses: readonly Clause[], sentence: Span): PlacedClaim[] {
  const result = [...claims];
  for (const [index, clause] of clauses.entries()) {
    const first = clause.words[0]?.lower;
    const second = clause.words[1]?.lower;
    if (index === 0 || !(turns(first) || turns(second) || clause.words.some(({ lower }) => nevertheless(lower))))
      continue;
    const after = result.filter((claim) => claim.clause >= index);
    const before = result.filter((claim) => claim.clause < index);
    // "viivästyi, mutta valmistuu ajallaan": the clause after "mutta" outweighs the one before.
    if (after.some(good) && !after.some(failing) && !mayCatchUp(clause, after)) {
      for (const claim of before)
        if (claim.about !== "goal" && worrying(claim)) result[result.indexOf(claim)] = { ...claim, conceded: true };
      continue;
    }
    const reached = before.find(good);
    if (!reached) continue;
    // "nousi tavoitteen mukaisesti, mutta tulokset käsiteltiin vain puolessa": not all of it.
    if (reserves(first) && after.length === 0 && reached.act !== "advance" && limits(clause)) {
      result[result.indexOf(reached)] = {
        ...reached,
        marks: new Set<Mark>([...reached.marks, "partly"]),
        span: sentence,
      };
      continue;
    }
    for (const claim of after) {
      const place = result.indexOf(claim);
      // "saavutetaan, joskin … on riski": a doubt that limits a claim about the goal is about the goal too.
      if (reserves(first) && reached.about === "goal" && worrying(claim)) result[place] = { ...claim, about: "goal" };
      // "etelässä valmistui, mutta pohjoisessa jäi tekemättä": one of two parts succeeded.
      else if (
        reached.act !== "advance" &&
        reached.about !== "goal" &&
        claim.about !== "goal" &&
        failed(claim) &&
        claim.mood === "plain"
      )
        result[place] = {
          ...reached,
          act: "reach",
          marks: new Set<Mark>([...reached.marks, "partly"]),
          span: sentence,
          clause: index,
        };
    }
  }
  return result;
}

const putOffWithin = ({ act, denied, marks }: Claim): boolean => act === "postpone" && !denied && !marks.has("beyond");

/** "Toimitus viivästyi, mikä ei vaaranna tavoitetta": removes the claim of a problem that does not harm the goal. */
function harmless(claims: readonly PlacedClaim[]): PlacedClaim[] {
  const safe = claims.find(({ act, denied, about }) => act === "doubt" && denied && about === "goal");
  if (!safe) return [...claims];
  return claims.map((claim) =>
    claim !== safe && (worrying(claim) || putOffWithin(claim)) && claim.about !== "goal"
      ? { ...claim, conceded: true }
      : claim,
  );
}

/** "Määrä nousee yli tavoitteen, sillä ilmoittautuneita on jo 187 ja kaksi kurssia on avaamatta": what is given as the reason for a success is no doubt about it. */
function reasons(claims: readonly PlacedClaim[], clauses: readonly Clause[]): PlacedClaim[] {
  const because = clauses.findIndex(({ role }, at) => role === "because" && at > 0);
  if (because < 0 || !claims.some((claim) => claim.clause < because && good(claim) && claim.about === "goal"))
    return [...claims];
  return claims.map((claim) =>
    claim.clause >= because && claim.about !== "goal" && (worrying(claim) || failed(claim))
      ? { ...claim, conceded: true }
      : claim,
  );
}

/** The claims of a sentence after its clauses have changed each other's claims: promises, obligations, contrasts. */
export function together(claims: readonly PlacedClaim[], clauses: readonly Clause[], sentence: Span): Claim[] {
  const kept = promisesKept(wordKept(claims, clauses, sentence), clauses, sentence);
  const owed = dutiesMissed(kept, clauses, sentence);
  return harmless(reasons(contrasts(owed, clauses, sentence), clauses));
}
