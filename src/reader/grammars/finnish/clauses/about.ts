import type { Claim } from "../../../claims";
import type { Around } from "./clauseContext";
import type { Word } from "./clauses";
import { beginsWith, endsWith, oneOf, opensWithDigit } from "../../../text/wordMatchers";

const asGoal = endsWith("tavoitteena tavoitteeksi");
const asAttribute = beginsWith("ollut olleen olev");
const illative = endsWith("maan mään");
const measure = beginsWith("mittari tunnuslu indeksi");

const obliges = oneOf("tulee tulisi pitää pitäisi täytyy täytyisi");
const toCount = oneOf("laskea laskettu");

const particles = new Set(
  "se ne tämä nämä tänä kuluvana sitä siihen tätä lopulta viimein vihdoin lopuksi jo nyt myös hyvin vain kyllä enää siis siten näin edelleen vielä kuitenkin mutta ja eli joten että koko ainakaan aivan ihan".split(
    " ",
  ),
);
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
/** Whether a word does not name a subject. If all words before the verb are such, the clause leaves its subject out: "Ei toteutunut", "Se toteutui jo keväällä". */
export const silentWord = ({ lower, entry }: Word): boolean =>
  particles.has(lower) || opensWithDigit(lower) || adverbMarks.some((mark) => entry.marks.has(mark));

const summing = oneOf("kokonaisuutena kokonaisuudessaan kaikkiaan yhteenvetona summa");
const wholeWithin = 2;
/** "Kokonaisuutena määrärahassa pysytään", "kaiken kaikkiaan …": a verdict on the whole. */
const sumsUp = (words: readonly Word[]): boolean => words.slice(0, wholeWithin).some(({ lower }) => summing(lower));

const own = oneOf("oma oman omaa omaan omassa omasta omansa omat omien omia omiin omissa omista");
/** "Nuorisopalvelut saavutti oman tavoitteensa": the goal of somebody else. */
const namesOwnGoal = (words: readonly Word[]): boolean =>
  words.some(({ lower }, at) => {
    const next = words[at + 1];
    return own(lower) && next?.entry.marks.has("goal") === true && !next.lower.endsWith("mme");
  });

export function aboutOf({ words, holds }: Around, at: number): Claim["about"] {
  if (namesOwnGoal(words)) return "other";
  if (holds("goal") || sumsUp(words)) return "goal";
  return words.slice(0, at).every(silentWord) ? "unsaid" : "other";
}

/** Whether the sentence names what a doubt is about: the goal, the work, money or an outcome. */
export const named = (around: Around): boolean =>
  around.goalNear ||
  around.holds("goal") ||
  around.holds("work") ||
  around.holds("money") ||
  around.words.some(({ entry }) => entry.verbs.some(({ form }) => form === "noun"));

const byGoal = oneOf("tavoitteen tavoitteiden osatavoitteen");
/** "Tavoitteen mukaan jokaisella on omatyöntekijä": the clause quotes the goal. */
const quotesGoal = (words: readonly Word[], negations: readonly number[]): boolean =>
  byGoal(words[0]?.lower) && words[1]?.lower === "mukaan" && negations.length === 0;

/** The goal stated as a goal: "tavoitteena on", "tavoitteeksi asetettiin". */
export const statesGoal = ({ words, negations }: Around): boolean =>
  quotesGoal(words, negations) ||
  // "Tavoitteeksi asetettua osuutta ei saavutettu" tells how it went.
  (negations.length === 0 &&
    (words.some(
      ({ lower }, at) =>
        // "tavoitteena oleva 700" is an attribute.
        asGoal(lower) && !asAttribute(words[at + 1]?.lower ?? ""),
    ) ||
      (words.length <= 5 && (words.at(-2)?.lower.endsWith("tavoite") ?? false) && words.at(-1)?.lower === "on")));

const unknownInfinitive = endsWith(
  "ttaa ttää oida öidä ella ellä ehdä aada iedä ostaa istaa istää antaa pitää htyä htua",
);

/** "Asia tulee saattaa valtuuston käsiteltäväksi", "tavoite pitää saavuttaa": an obligation, not a forecast. */
export function orders({ words, negations }: Around): boolean {
  const must = words.findIndex(({ lower }) => obliges(lower));
  if (must < 0 || negations.length > 0) return false;
  const after = words.slice(must + 1);
  return (
    !after.some(({ lower, entry }) => illative(lower) || entry.verbs.some(({ form }) => form === "illative")) &&
    after.some(
      ({ lower, entry }) =>
        lower === "olla" || unknownInfinitive(lower) || entry.verbs.some(({ form }) => form === "infinitive"),
    )
  );
}

/** "Kuljetusten kustannukset toteutuivat", "Seuranta toteutuu kuukausittain": the subject is money or a regular procedure, not the goal. */
export function isBeside({ words, holds, marks }: Around): boolean {
  if (holds("goal")) return false;
  if (holds("frequency")) return true;
  const first = words.find((word) => !silentWord(word));
  // "Hankkeen kustannukset" are money, "hanke ja sen kustannukset" a project.
  const works = words.some(({ lower, entry }) => entry.marks.has("work") && !lower.endsWith("n"));
  // "Toimintakate toteutui suunnitellusti" measures the money against its plan.
  return holds("money") && !works && !marks.has("plan") ? true : first !== undefined && first.entry.marks.has("review");
}

/** "Mittaria ei voitu laskea": the clause is about measuring, not about the work. */
export const counts = ({ words }: Around): boolean =>
  words.some(({ lower }) => toCount(lower)) && words.some(({ lower }) => measure(lower));

const measuring = beginsWith("mittari mittaus mittaam seurantajärjest kysely");
const brings = beginsWith(
  "otetaan määritel tarkenn täsmenn laadi uusita uudiste päivite luodaan kehite valita valmistu",
);
/** "Mittari otetaan käyttöön ensi vuonna": tells when measuring begins, and nothing of the goal. */
export const bringsMeasure = ({ words }: Pick<Around, "words">): boolean =>
  measuring(words[0]?.lower) && words.slice(1, 4).some(({ lower }) => brings(lower));

const preparing = beginsWith("valmistelev pohjustav alustav esiselvit");
const preceding = oneOf("edeltävä edeltävät edeltävää edeltäviä edeltäneet");
/** The maximum number of words before an attribute of the subject. */
const attributeWithin = 4;
/** "Hankintaa valmistelevat työt on tehty": the clause is about preparations for the work. */
export const prepares = ({ words }: Pick<Around, "words">): boolean =>
  words.slice(0, attributeWithin).some(({ lower }) => preparing(lower) || preceding(lower));
