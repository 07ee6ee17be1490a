import type { VerbForms } from "../lexicon/vocabulary";

/** The stem that takes the passive -s: "genomför" + s, "läs" + es. */
const passiveOf = (present: string, infinitive: string): string => {
  if (present.endsWith("ar") || present.endsWith("år") || infinitive.length <= 3) return `${present.slice(0, -1)}s`;
  const stem = present.endsWith("er") ? present.slice(0, -2) : present;
  return stem.endsWith("s") ? `${stem}es` : `${stem}s`;
};

/** The participle's neuter and plural. */
function participlesOf(participle: string): string[] {
  if (participle.endsWith("ad")) return [participle, `${participle.slice(0, -1)}t`, `${participle}e`];
  if (participle.endsWith("en")) return [participle, `${participle.slice(0, -1)}t`, `${participle.slice(0, -2)}na`];
  if (participle.endsWith("t")) return [participle, `${participle}a`];
  const neuter = `${participle.slice(0, -1)}t`;
  return [participle, /[^aeiouyåäö]d$/u.test(participle) ? neuter : `${neuter}t`, `${participle}a`];
}

/** Infinitive, present, past, supine and participle of a verb of the first three conjugations. */
function partsOf(verb: string): string[] {
  const [infinitive = "", conjugation] = verb.split(":");
  const stem = infinitive.slice(0, -1);
  if (conjugation === "3")
    return [infinitive, `${infinitive}r`, `${infinitive}dde`, `${infinitive}tt`, `${infinitive}dd`];
  if (conjugation === "2t") return [infinitive, `${stem}er`, `${stem}te`, `${stem}t`, `${stem}t`];
  if (conjugation === "2")
    return [infinitive, stem.endsWith("r") ? stem : `${stem}er`, `${stem}de`, `${stem}t`, `${stem}d`];
  return [infinitive, `${infinitive}r`, `${infinitive}de`, `${infinitive}t`, `${infinitive}d`];
}

/**
 * A verb's forms, active and passive. "infria" is of the first conjugation, "uppfylla:2", "köpa:2t" and "nå:3" of the others; all others give their
 * principal parts: "hålla/håller/höll/hållit/hållen". A deponent ends in -s: "lyckas/lyckas/lyckades/lyckats".
 */
export function swedishForms(verb: string): VerbForms {
  const [infinitive = "", present = "", past = "", supine = "", participle] = verb.includes("/")
    ? verb.split("/")
    : partsOf(verb);
  if (infinitive.endsWith("s"))
    return { infinitive: [infinitive], present: [present], past: [past], participle: [supine] };
  return {
    infinitive: [infinitive, `${infinitive}s`],
    present: [present, passiveOf(present, infinitive)],
    past: [past, `${past}s`],
    participle: [supine, `${supine}s`, ...(participle === undefined ? [] : participlesOf(participle))],
  };
}
