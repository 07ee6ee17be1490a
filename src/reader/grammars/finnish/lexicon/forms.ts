import { weakened } from "./weakened";

/** The verb forms that the reader distinguishes. `connegative` is the form after the verb of negation: "ei toteudu", "ei saavuteta". */
export type Form =
  | "present"
  | "past"
  | "conditional"
  | "potential"
  /** toteutuneen: an attribute; where the sentence has no other verb, a potential with a superfluous n, by mistake */
  | "genitive"
  | "connegative"
  | "connegative-conditional"
  | "connegative-potential"
  /** toteutunut, toteutuneet; saavutettu */
  | "participle"
  /** toteutumassa: it is happening */
  | "inessive"
  /** toteutumaan: it will, it can */
  | "illative"
  /** toteutumatta: without it happening */
  | "abessive"
  | "infinitive"
  /** toteutuvan, saavutettavan: said to happen */
  | "reported"
  /** saavutettavissa: can be reached */
  | "reachable"
  /** saatu toteutettua: the partitive of the passive participle */
  | "got-done"
  /** toteutuneena, saavutetuksi: what something is deemed, or comes to be */
  | "deemed"
  /** toteutuminen in any case */
  | "noun";

/** A word without a, o, u takes ä and y in its endings. */
const harmony = (word: string): { a: string; u: string } =>
  /[aou]/u.test(word) ? { a: "a", u: "u" } : { a: "ä", u: "y" };

/** toteutu- → toteutuisi; etene- → etenisi; jää- → jäisi; saa- → saisi. */
function conditionalStem(stem: string): string {
  if (/(.)\1$/u.test(stem)) return `${stem.slice(0, -1)}isi`;
  if (/uo$|yö$|ie$/u.test(stem)) return `${stem.slice(0, -2)}${stem.at(-1) ?? ""}isi`;
  return `${stem.replace(/[ei]$/u, "")}isi`;
}

/**
 * Every form of a verb that reports use, from its principal parts:
 * infinitive, third person present, connegative, third person past, participle, passive present, passive participle.
 * A verb without a passive leaves the last two out.
 */
export function formsOf(principalParts: string): [form: string, Form][] {
  const [infinitive = "", present = "", connegative = "", past = "", participle = "", passive, passiveParticiple] =
    principalParts.split(" ");
  const { a, u } = harmony(infinitive);
  const contracted = /(?:ata|ätä|ota|ötä|uta|ytä)$/u.test(infinitive) && /[^oe](aa|ää)$|(oo|öö|uu|yy)$/u.test(present);
  const short = /[dD][aä]$/u.test(infinitive) && !/(?:hdä|ydä)$/u.test(infinitive);
  const stem = contracted || short || /^.?.?(aa|ää|uo|yö|ie)$/u.test(present) ? present : present.slice(0, -1);
  const perfect = participle.slice(0, -2);
  const conditional = conditionalStem(stem);
  const noun = `${stem}mi`;
  const forms: [string, Form][] = [
    [infinitive, "infinitive"],
    [present, "present"],
    [`${stem}v${a}t`, "present"],
    [`${connegative}mme`, "present"],
    [past, "past"],
    [`${past}v${a}t`, "past"],
    [/[uyoö]$/u.test(connegative) ? `${connegative}imme` : `${weakened(past)}mme`, "past"],
    [connegative, "connegative"],
    [conditional, "conditional"],
    [`${conditional}v${a}t`, "conditional"],
    [conditional, "connegative-conditional"],
    [`${perfect}ee`, "potential"],
    [`${perfect}ev${a}t`, "potential"],
    [`${perfect}e`, "connegative-potential"],
    [participle, "participle"],
    [`${perfect}eet`, "participle"],
    [`${perfect}een`, "genitive"],
    [`${perfect}een`, "deemed"],
    [`${stem}m${a}ss${a}`, "inessive"],
    [`${stem}m${a}${a}n`, "illative"],
    [`${stem}m${a}tt${a}`, "abessive"],
    [`${stem}v${a}n`, "reported"],
    [`${stem}v${a}mme`, "reported"],
    [`${stem}v${a}ns${a}`, "reported"],
    [`${perfect}een${a}`, "deemed"],
    [`${perfect}eeksi`, "deemed"],
    ...[
      "nen",
      "sen",
      `st${a}`,
      "seen",
      `sess${a}`,
      `sest${a}`,
      `sell${a}`,
      `selt${a}`,
      "selle",
      "seksi",
      `sen${a}`,
      "set",
      `si${a}`,
    ].map((ending): [string, Form] => [`${noun}${ending}`, "noun"]),
  ];
  if (passive && passiveParticiple) {
    const weak = passive.slice(0, -2);
    const strong = passiveParticiple.slice(0, -1);
    forms.push(
      [passive, "present"],
      [`${strong}iin`, "past"],
      [`${strong}${a}isiin`, "conditional"],
      [`${strong}${a}isi`, "connegative-conditional"],
      [weak, "connegative"],
      [`${strong}${a}neen`, "potential"],
      [`${strong}${a}ne`, "connegative-potential"],
      [passiveParticiple, "participle"],
      [`${strong.replace(/tt$/u, "t")}${u}t`, "participle"],
      [`${passiveParticiple}${a}`, "got-done"],
      [`${passiveParticiple}n${a}`, "deemed"],
      [`${strong.replace(/tt$/u, "t")}${u}ksi`, "deemed"],
      [`${strong}${a}v${a}n`, "reported"],
      [`${strong}${a}viss${a}`, "reachable"],
    );
  }
  return forms;
}
