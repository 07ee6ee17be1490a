/** How a forecast says each thing: the words of such reports, not a list of codes. */
const verdicts = [
  "Tavoite on saavutettu.",
  "Tavoite saavutettiin {date}.",
  "Ennusteen mukaan tavoite toteutuu.",
  "Tavoitteen ennustetaan toteutuvan.",
  "Tavoite on toteutumassa.",
  "Tavoitteen toteutuminen on epävarmaa.",
  "Hanke on viivästynyt, ja tavoite toteutuu vain osittain.",
  "Tavoite ei toteudu.",
  "Avaaminen siirretään vuodelle {next}. Tavoite ei toteudu.",
  "Vaikutuksia ei voida vielä arvioida.",
  "Työ on käynnissä.",
] as const;

const themes = ["Vihreä kaupunki", "Kaikkien kirjasto", "Meri lähellä", "Sujuva arki", "Rohkea kulttuuri"] as const;
const programmes = ["Puisto-ohjelma", "Rantaohjelma", "Lukemisen ohjelma", "Lähiliikunnan ohjelma"] as const;

const places =
  "puisto uimaranta kirjasto kenttä museo torialue nuorisotalo uimahalli satama saaristo leikkipaikka ulkoilureitti venepaikka pyörätie aukio konserttisali näyttely luontopolku hiihtolatu kuntosali".split(
    " ",
  );
const kinds =
  "uusi kunnostettu avoin esteetön lämmin valaistu yhteinen maksuton hiljainen laaja turvallinen digitaalinen vihreä siisti monikielinen".split(
    " ",
  );
const deeds =
  "rakennetaan kunnostetaan avataan suunnitellaan kilpailutetaan kalustetaan istutetaan valaistaan siivotaan mitataan arvioidaan markkinoidaan".split(
    " ",
  );
const whens = "keväällä kesällä syksyllä alkuvuonna loppuvuonna yhdessä asukkaiden kanssa".split(" ");

/** Numbers from 0 to 1 that are the same for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}

/** What a made-up report is to be like. The same wish gives the same bytes. */
export interface Wish {
  targets: number;
  year: number;
  seed: number;
}

/** A made-up report of any size as text parted by tabs, its cells in HTML: goals of one to six targets, three rounds, one table. */
export function reportOf({ targets, year, seed }: Wish): string {
  const number = numbersFrom(seed);
  const one = <T>(all: readonly T[]): T => {
    const found = all[Math.floor(number() * all.length)];
    if (found === undefined) throw new RangeError("nothing to choose from");
    return found;
  };
  const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const sentence = () =>
    `${upper(one(kinds))} ${one(places)} ${one(deeds)} ${one(whens)}, ja ${one(places)} ${one(deeds)}.`;
  const verdict = () =>
    one(verdicts)
      .replace("{date}", `${1 + Math.floor(number() * 28)}.${1 + Math.floor(number() * 12)}.${year}`)
      .replace("{next}", String(year + 1));
  const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join("");
  const rows = [
    ["Teema", "Sitova tavoite", "Mittari", ...[1, 2, 3].map((nth) => `Ennuste ${nth}/${year}`), "Ohjelmat"],
  ];
  for (let made = 0; made < targets;) {
    const count = Math.min(targets - made, 1 + Math.floor(number() * 6));
    const names = Array.from({ length: count }, (_, at) => `${upper(one(kinds))} ${one(places)} ${made + at + 1}`);
    made += count;
    rows.push([
      one(themes),
      `<p><b>${upper(one(places))} on ${one(kinds)} ja ${one(kinds)} ${rows.length}</b></p><p>${sentence()}</p>`,
      paragraphs(names.map((name) => `${name}: ${sentence()}`)),
      ...[1, 2, 3].map(() => paragraphs(names.map((name) => `${name}: ${sentence()} ${sentence()} ${verdict()}`))),
      one(programmes),
    ]);
  }
  return `${rows.map((row) => row.join("\t")).join("\n")}\n`;
}
