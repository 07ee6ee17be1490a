import type { VerbForms } from "../lexicon/vocabulary";

const doubles = /^[^aeiou]*[aeiou][bdgklmnprt]$/u;
const consonantAndY = /[^aeiou]y$/u;
const hissing = /(?:s|x|z|ch|sh|o)$/u;

const thirdOf = (base: string): string => {
  if (consonantAndY.test(base)) return `${base.slice(0, -1)}ies`;
  return hissing.test(base) ? `${base}es` : `${base}s`;
};
const pastOf = (base: string): string => {
  if (base.endsWith("e")) return `${base}d`;
  if (consonantAndY.test(base)) return `${base.slice(0, -1)}ied`;
  return doubles.test(base) ? `${base}${base.slice(-1)}ed` : `${base}ed`;
};
const ongoingOf = (base: string): string => {
  if (base.endsWith("e") && !base.endsWith("ee")) return `${base.slice(0, -1)}ing`;
  return doubles.test(base) ? `${base}${base.slice(-1)}ing` : `${base}ing`;
};

/** A verb's forms. A regular verb gives its base ("reach"), another its principal parts: "meet/met/met", "defer/deferred/deferred/deferring". */
export function englishForms(verb: string): VerbForms {
  const [base = "", past = pastOf(base), participle = past, ongoing = ongoingOf(base)] = verb.split("/");
  return {
    infinitive: [base],
    present: [base, thirdOf(base)],
    past: [past],
    participle: [participle],
    ongoing: [ongoing],
  };
}
