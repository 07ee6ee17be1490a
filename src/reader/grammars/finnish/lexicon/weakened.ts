/** Consonant gradation: the clusters that weaken before a closed syllable, and their weak forms. */
const gradation: readonly (readonly [strong: string, weak: string])[] = [
  ["tt", "t"],
  ["pp", "p"],
  ["kk", "k"],
  ["nt", "nn"],
  ["mp", "mm"],
  ["lt", "ll"],
  ["rt", "rr"],
  ["nk", "ng"],
  ["ht", "hd"],
];
const single: Readonly<Record<string, string>> = { t: "d", p: "v", k: "" };

/** toteutu → toteudu, saavutta → saavuta, rakenta → rakenna; the cluster before the last vowel weakens. */
export function weakened(stem: string): string {
  const end = stem.slice(-1);
  const before = stem.slice(0, -1);
  for (const [strong, weak] of gradation)
    if (before.endsWith(strong)) return before.slice(0, -strong.length) + weak + end;
  const weak = single[before.slice(-1)];
  const voiced = /[aeiouyäölr]$/u.test(before.slice(0, -1));
  return weak !== undefined && voiced ? before.slice(0, -1) + weak + end : stem;
}
