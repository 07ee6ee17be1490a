import { formsOf } from "./forms";
import { verbRows } from "./verbs";

/** The verbs whose misspelt forms are looked for: those that carry verdicts, long enough not to be taken for anything else. */
const watched = new Set([
  "toteutua",
  "saavuttaa",
  "täyttyä",
  "onnistua",
  "valmistua",
  "toteuttaa",
  "järjestää",
  "käynnistyä",
  "peruuntua",
  "peruuttaa",
  "keskeyttää",
  "keskeytyä",
  "siirtyä",
  "lykätä",
  "viivästyä",
  "myöhästyä",
  "epäonnistua",
]);
const shortest = 7;

/** Forms of the same verbs that make no claim, so that they are not taken for misspelt ones that do: "toteutuneen", "saavutettujen". */
function declined(principalParts: string): string[] {
  const [infinitive = "", present = "", , , participle = "", , passiveParticiple] = principalParts.split(" ");
  const a = /[aou]/u.test(infinitive) ? "a" : "ä";
  const cases = ["", "n", `ss${a}`, `st${a}`, `ll${a}`, `lt${a}`, "lle", `n${a}`, "ksi", "t", a, "ksi"];
  const plural = [
    a,
    "en",
    `ss${a}`,
    `st${a}`,
    `ll${a}`,
    `lt${a}`,
    "lle",
    "in",
    `n${a}`,
    "ksi",
    "den",
    `t${a}`,
    "siin",
    "hin",
    "tten",
  ];
  const stem = /(aa|ää)$/u.test(present) && /t[aä]$/u.test(infinitive) ? present : present.slice(0, -1);
  const perfect = participle.slice(0, -2);
  const words = [
    ...cases.map((ending) => `${perfect}ee${ending}`),
    `${participle}t${a}`,
    `${perfect}eeseen`,
    ...plural.map((ending) => `${perfect}ei${ending}`),
    ...cases.flatMap((ending) => [`${stem}v${a}${ending}`, `${stem}m${a}${ending}`]),
    ...plural.flatMap((ending) => [`${stem}vi${ending}`, `${stem}mi${ending}`]),
    ...["st", "tt", "ss", "ll"].map((ending) => `${stem}m${a}${ending}${a}`),
    ...["n", "na", "nä", "t", `t${a}`, `ss${a}`, `st${a}`].map((ending) => `${stem}m${a}ttom${a}${ending}`),
    `${stem}m${a}ton`,
    `${stem}m${a}tön`,
    `${stem.replace(/e$/u, "")}ess${a}`,
    `${stem.replace(/e$/u, "")}en`,
    ...["m", "t"].map((person) => `${stem}${person}`),
    `${stem}j${a}`,
    `${stem}j${a}t`,
  ];
  if (passiveParticiple) {
    const strong = passiveParticiple;
    const weak = strong.replace(/tt([uy])$/u, "t$1");
    const v = `${strong.slice(0, -1)}${a}v`;
    words.push(
      ...cases.flatMap((ending) => [`${strong}${ending}`, `${weak}${ending}`, `${v}${a}${ending}`]),
      ...plural.flatMap((ending) => [`${weak}i${ending}`, `${strong}j${ending}`, `${v}i${ending}`]),
      `${strong.slice(0, -1)}${a}ess${a}`,
    );
  }
  return words;
}

/** Real words of the same look: nouns made of the verbs, and "täytyy", which is "must". */
const nouns = [
  "toteutus",
  "saavutus",
  "järjestys",
  "peruutus",
  "keskeytys",
  "viivästys",
  "myöhästys",
  "käynnistys",
  "valmistus",
].flatMap((noun) => {
  const a = /[aou]/u.test(noun) ? "a" : "ä";
  const stem = `${noun.slice(0, -1)}ks`;
  return [
    noun,
    `${noun}t${a}`,
    ...[
      "en",
      `ess${a}`,
      `est${a}`,
      "een",
      `ell${a}`,
      `elt${a}`,
      "elle",
      `en${a}`,
      "eksi",
      "et",
      `i${a}`,
      `iss${a}`,
      `ist${a}`,
      "iin",
      `ill${a}`,
      "ille",
      "ien",
    ].map((ending) => stem + ending),
    `${noun}ten`,
  ];
});
const others =
  "täytyy täytyi täytynyt täytyisi täytynee täytyä täytyvä täyttö täytön täyttöä täytteet toteuma toteuman toteumaa toteumassa toteumasta toteumaan toteumat toteumia toteumien toteamaan todettu valmistaa valmistavat valmistanut valmistettu valmistetaan valmisti valmistella valmistelu valmistelun valmistelussa valmisteltu valmistellaan valmistautuu valmistautua valmistui järjestelmä järjestely järjestelyt järjestelyn järjestetyt järjestöt järjestöjen järjestön siirtymä siirtymän siirtymää siirtymässä siirtymät siirtynee siirtolupa saavutettavuus saavutettavuuden saavutettavaa saavutettava onnistumiset onnistujat perusteella peruuttamaton";
const real = new Set([...nouns, ...others.split(" ")]);
const forms = new Map<string, true>();
for (const { verbs } of verbRows) {
  for (const principalParts of verbs) {
    const lemma = principalParts.slice(0, principalParts.indexOf(" "));
    for (const word of declined(principalParts)) real.add(word);
    for (const [word, form] of formsOf(principalParts)) {
      real.add(word);
      if (watched.has(lemma) && form !== "noun" && form !== "got-done" && word.length >= shortest)
        forms.set(word, true);
    }
  }
}

/** Words that a slip of the hand makes of a form: a letter left out, a syllable of two left out. */
const leftOut = (word: string, length: 1 | 2): string[] =>
  Array.from({ length: word.length - length + 1 }, (_, at) => word.slice(0, at) + word.slice(at + length));

const bySlip = new Map<string, Set<string>>();
const note = (slip: string, form: string): void => {
  bySlip.set(slip, (bySlip.get(slip) ?? new Set()).add(form));
};
for (const form of forms.keys()) {
  note(form, form);
  for (const slip of leftOut(form, 1)) note(slip, form);
  for (const slip of leftOut(form, 2)) note(`2${slip}`, form);
}

const enclitic = /(?:kin|kaan|kään|ko|kö|han|hän|nsa|nsä|mme|an|en|än)$/u;
const isReal = (word: string): boolean =>
  real.has(word) ||
  real.has(word.replace(enclitic, "")) ||
  real.has(word.replace(/(?:kin|kaan|kään|ko|kö|han|hän)$/u, ""));

/** Whether `word` is `form` with one letter changed or two neighbours swapped. */
function nearly(word: string, form: string): boolean {
  if (word.length !== form.length) return Math.abs(word.length - form.length) === 1;
  const differing = [...word].flatMap((letter, at) => (letter === form[at] ? [] : [at]));
  const [first = 0, second = 0] = differing;
  if (differing.length === 1) return true;
  return differing.length === 2 && second === first + 1 && word[first] === form[second] && word[second] === form[first];
}

/**
 * The forms that a word may be a misspelling of; none when it is a real word. One letter may be missing, too many, wrong or swapped with
 * its neighbour, or a syllable of two letters missing ("toteunut").
 */
export function misspellingOf(word: string): readonly string[] {
  if (word.length < shortest - 1 || word.length > 18 || !/^[a-zåäö]+$/u.test(word) || isReal(word)) return [];
  const found = new Set<string>();
  for (const form of bySlip.get(word) ?? []) found.add(form);
  for (const slip of leftOut(word, 1)) {
    for (const form of bySlip.get(slip) ?? []) if (form === slip || nearly(word, form)) found.add(form);
  }
  if (found.size > 0) return [...found];
  return word.length >= shortest ? [...(bySlip.get(`2${word}`) ?? [])] : [];
}
