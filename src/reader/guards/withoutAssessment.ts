import type { Language } from "../../domain/dataset/schema";
import type { Claim } from "../claims";
import type { Token } from "../text/tokens";
import { beginsWith, either, oneOf, type WordTest } from "../text/wordMatchers";

/** How a language says that nobody judges yet how a goal fared. */
interface AssessmentWords {
  /** The judging as a thing that can be left out, and as the subject of its sentence. */
  readonly assessing: WordTest;
  readonly assessment: WordTest;
  /** All words of judging. */
  readonly judges: WordTest;
  /** Verbs of leaving it out. */
  readonly leaves: WordTest;
  /** Answers to a survey. */
  readonly answers: WordTest;
  /** What is told of them: "liian vähän", "för få", "too few". */
  readonly too: WordTest;
  readonly few: WordTest;
  /** What a result is read from. */
  readonly results: WordTest;
  readonly yet: WordTest;
  /** What a measure is to reach, the verbs of laying it down, and what may stand between: "Målet har inte fastställts". */
  readonly level: WordTest;
  readonly lays: WordTest;
  readonly between: WordTest;
}

const words: Readonly<Record<Language, AssessmentWords>> = {
  fi: {
    assessing: oneOf("arvio arvion arviointi arvioinnin arvioinnista arvioimasta arvioimatta"),
    assessment: oneOf("arvio arviointi"),
    judges: beginsWith("arvio johtopäätö"),
    leaves: beginsWith("jätäm jätet jätti jätä luovu luovut pidättäy pidättäydy"),
    answers: beginsWith("vastau vastaaj otos"),
    too: oneOf("liian"),
    few: oneOf("vähän vähäinen vähäiseksi pieni pieneksi harva harvat"),
    results: beginsWith("tulosta tuloksia tietoa tietoja toteumatieto mittaustulo"),
    yet: oneOf("vielä"),
    level: either(oneOf("tavoite tavoitetta tavoitteet tavoitteita tavoitteen"), beginsWith("tavoitetaso tavoitearvo")),
    lays: beginsWith("aset vahvist määritel määritet"),
    between: oneOf("ei eivät ole oltu ollut vielä on vuodelle tälle"),
  },
  sv: {
    assessing: oneOf("bedömning bedömningen bedöma utvärdering utvärderingen utvärdera"),
    assessment: oneOf("bedömning bedömningen utvärdering utvärderingen"),
    judges: either(beginsWith("bedöm utvärder"), oneOf("slutsats slutsatser")),
    leaves: beginsWith("avstå utelämna avstod lämna"),
    answers: beginsWith("svar respondent enkätsvar"),
    too: oneOf("för alltför"),
    few: oneOf("få litet liten låg lågt"),
    results: beginsWith("resultat utfall uppgift mätresultat"),
    yet: oneOf("ännu än"),
    level: oneOf("mål målet målen målvärde målvärdet målvärden målnivå målnivån riktvärde riktvärdet"),
    lays: either(beginsWith("fastställ formuler"), oneOf("satts satt sattes sätts angivet angivits anges definierat")),
    between: oneOf("har är inte ej ännu än hade blivit"),
  },
  en: {
    assessing: oneOf("assessment assessing evaluation evaluating rating judging verdict"),
    assessment: oneOf("assessment evaluation rating verdict"),
    judges: either(
      beginsWith("assess evaluat judg"),
      oneOf("rate rating tell conclude conclusion conclusions verdict"),
    ),
    leaves: either(beginsWith("omit refrain"), oneOf("leave leaves left leaving withhold withheld")),
    answers: beginsWith("respons repl answer respondent"),
    too: oneOf("too"),
    few: oneOf("few small low"),
    results: either(beginsWith("result figure"), oneOf("data outcome")),
    yet: oneOf("yet"),
    level: oneOf("target targets baseline level goal"),
    lays: oneOf("set defined established specified"),
    between: oneOf("has have had been was were is are not yet value level"),
  },
};

/** How far after the verb its object begins, and how far into the sentence its subject. */
const objectWithin = 3;
const subjectWithin = 2;

const failures: ReadonlySet<Claim["act"]> = new Set(["fall-short", "leave-undone", "cancel", "lag"]);

/**
 * Takes what is said of the assessment for no news of the goal: it is left out ("Jätämme arvion tekemättä"), too few answered to judge by ("Too few replies to tell"),
 * or its result has not come ("Tulosta ei ole vielä saatu"), or no level was set for it ("Inget mål fastställt för 2031"). What a sentence says of the goal
 * besides stands.
 */
export function withoutAssessment(claims: readonly Claim[], tokens: readonly Token[], language: Language): Claim[] {
  const own = words[language];
  const has = (test: WordTest) => tokens.some(({ lower }) => test(lower));
  const leaves = tokens.findIndex(({ lower }) => own.leaves(lower));
  const isLeftOut =
    leaves !== -1 &&
    (tokens.slice(leaves + 1, leaves + 1 + objectWithin).some(({ lower }) => own.assessing(lower)) ||
      tokens.slice(0, Math.min(leaves, subjectWithin)).some(({ lower }) => own.assessment(lower)));
  const tooFew =
    has(own.judges) &&
    has(own.answers) &&
    tokens.some(({ lower }, at) => own.few(lower) && own.too(tokens[at - 1]?.lower ?? ""));
  const isAwaited = has(own.results) && has(own.yet);
  const setting = settingOfLevel(tokens, own);
  return claims.map((claim): Claim => {
    const isOfAssessment =
      (setting !== null && claim.act === "carry-out" && claim.denied) ||
      (setting !== null && setsLater.test(setting) && (claim.act === "postpone" || claim.act === "lag")) ||
      ((isLeftOut || tooFew) && failures.has(claim.act) && !claim.denied) ||
      (isAwaited && claim.about !== "goal" && (claim.act === "lag" || (claim.act === "carry-out" && claim.denied)));
    return isOfAssessment ? { ...claim, act: "assess", denied: true } : claim;
  });
}

/** "Asetetaan", "fastställs": that a level is set later is told by the verb itself, not by "the target set in May". */
const setsLater = /(?:taan|tään|dään|llään|s)$/u;

/** The verb of laying down a level, with a word for the level right before it: not "Målet var att planen fastställs". */
const settingOfLevel = (tokens: readonly Token[], { level, lays, between }: AssessmentWords): string | null =>
  tokens.find(({ lower }, at) => {
    const before = lays(lower) ? tokens.slice(0, at).findLast((token) => !between(token.lower)) : undefined;
    return before !== undefined && level(before.lower);
  })?.lower ?? null;
