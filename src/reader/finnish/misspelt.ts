import { shortest, slipsOf } from "../slips";
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
const forms = new Set<string>();
for (const { verbs } of verbRows) {
  for (const principalParts of verbs) {
    const lemma = principalParts.slice(0, principalParts.indexOf(" "));
    for (const word of declined(principalParts)) real.add(word);
    for (const [word, form] of formsOf(principalParts)) {
      real.add(word);
      if (watched.has(lemma) && form !== "noun" && form !== "got-done" && word.length >= shortest) forms.add(word);
    }
  }
}

const enclitic = /(?:kin|kaan|kään|ko|kö|han|hän|nsa|nsä|mme|an|en|än)$/u;
const isReal = (word: string): boolean =>
  real.has(word) ||
  real.has(word.replace(enclitic, "")) ||
  real.has(word.replace(/(?:kin|kaan|kään|ko|kö|han|hän)$/u, ""));

const slips = slipsOf(forms, isReal);

/** The forms that a Finnish word may be a misspelling of; none when it is a real word. */
export const misspellingOf = (word: string): readonly string[] => slips(word);
