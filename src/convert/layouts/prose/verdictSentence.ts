/** A goal in quotes, and right after it a verdict: "Målet ”…” uppfylldes inte", "Tavoite ”…” ei toteutunut", "The objective “…” was met". */
const sentences: readonly RegExp[] = [
  /^\s*(?:det\s+bindande\s+)?(?:verksamhets|del)?målet\s*:?\s+["”“»']([^"”“«»]{5,400})["”“«»']\s+(?=(?:har\s+|är\s+|uppfyll|uppnå|nå|förverkliga|genomför|skjut|delvis|inte|ej))/iu,
  /^\s*(?:sitova\s+)?(?:toiminnan\s+|toiminnallinen\s+)?(?:osa)?tavoite\s*:?\s+["”“»']([^"”“«»]{5,400})["”“«»']\s+(?=(?:on\s+|ei\s+|toteutu|saavutet|täytty|osittain))/iu,
  /^\s*the\s+(?:binding\s+)?(?:goal|objective|target|aim)\s*:?\s+["”“']([^"”“]{5,400})["”“']\s+(?=(?:was|has|is|were|did|will))/iu,
];

/** The goal that a sentence names in quotes before its verdict; null where it is no such sentence. */
export const verdictSentence = (text: string): string | null =>
  sentences.flatMap((sentence) => sentence.exec(text)?.[1]?.trim() ?? [])[0] ?? null;
