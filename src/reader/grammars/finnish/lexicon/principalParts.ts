import { weakened } from "./weakened";

const back = /[aou]/u;

/** kasva → kasvoi, rakenta → rakensi, saavutta → saavutti, toteutu → toteutui. */
function pastOf(stem: string): string {
  const root = stem.slice(0, -1);
  if (/[uyoö]$/u.test(stem)) return `${stem}i`;
  if (/[nlr]t[aä]$/u.test(stem)) return `${root.slice(0, -1)}si`;
  if (/^[^aeiouyäö]*[aei]{1,2}[^aeiouyäö]+a$/u.test(stem)) return `${root}oi`;
  return `${root}i`;
}

/** The principal parts of a verb whose infinitive ends in two vowels: toteutua, saavuttaa, laatia. */
function ofVowelStem(infinitive: string, a: string, u: string): string[] {
  const strong = infinitive.slice(0, -1);
  const weak = weakened(strong);
  const passive = weak.replace(/[aä]$/u, "e");
  return [
    strong + strong.slice(-1),
    weak,
    pastOf(strong),
    `${strong}n${u}t`,
    `${passive}t${a}${a}n`,
    `${passive}tt${u}`,
  ];
}

/** The principal parts of a verb whose infinitive ends in a double consonant or in st before the vowel: tulla, nousta, kehitellä. */
function ofConsonantStem(infinitive: string, present: string | undefined, a: string, u: string): string[] {
  const root = infinitive.slice(0, -2);
  const now = present ?? `${root}ee`;
  return [
    now,
    now.slice(0, -1),
    `${now.slice(0, -2)}i`,
    `${root}${root.slice(-1)}${u}t`,
    `${infinitive}${a}n`,
    `${root}t${u}`,
  ];
}

/** The principal parts of a verb whose infinitive ends in a vowel and ta: lykätä (lykkää), mainita (mainitsee), edetä (etenee). */
function ofContracted(infinitive: string, present: string | undefined, a: string, u: string): string[] {
  const root = infinitive.slice(0, -2);
  const ending = root.slice(-1);
  const now =
    present ??
    (ending === "i" ? `${root}tsee` : ending === "e" ? `${root}nee` : /[aä]/u.test(ending) ? root + a : root + a + a);
  const open = /[aä]$/u.test(ending);
  const past = now.endsWith("ee") ? `${now.slice(0, -2)}i` : `${now.slice(0, open ? -1 : -2)}si`;
  return [now, open ? now : now.slice(0, -1), past, `${root}nn${u}t`, `${infinitive}${a}n`, `${root}tt${u}`];
}

/** The principal parts of a verb whose infinitive ends in da: jäädä, arvioida. */
function ofShortStem(infinitive: string, a: string, u: string): string[] {
  const root = infinitive.slice(0, -2);
  const past = root.replace(/(?:(.)\1|uo|yö|ie)$/u, (end) => (end === "ie" ? "ei" : `${end.slice(-1)}i`));
  return [root, root, past, `${root}n${u}t`, `${infinitive}${a}n`, `${root}t${u}`];
}

/**
 * The principal parts of a verb: infinitive, present, connegative, past, participle, passive present, passive participle. Given is the
 * infinitive alone; with the present where its consonants cannot be told from it ("lykätä lykkää"); or all parts, where it is irregular.
 */
export function principalPartsOf(given: string): string {
  const [infinitive = "", present, ...rest] = given.split(" ");
  if (rest.length > 0) return given;
  const [a, u] = back.test(infinitive) ? ["a", "u"] : ["ä", "y"];
  const parts = /d[aä]$/u.test(infinitive)
    ? ofShortStem(infinitive, a, u)
    : /(?:ll|nn|rr|st)[aä]$/u.test(infinitive)
      ? ofConsonantStem(infinitive, present, a, u)
      : /[aeiouyäö]t[aä]$/u.test(infinitive)
        ? ofContracted(infinitive, present, a, u)
        : ofVowelStem(infinitive, a, u);
  return [infinitive, ...parts].join(" ");
}
