import { assess } from "../../../../reader/assess";
import { assessOrAsk } from "../../../../reader/assessOrAsk";
import { languageOf } from "../../../../reader/text/detectLanguage";
import { memoize } from "../../../../reader/text/memoize";
import { sentencesOf } from "../../../../reader/text/sentences";

/** A goal in quotes, and right after it a verdict: "Målet ”…” uppfylldes inte", "Tavoite ”…” ei toteutunut", "The objective “…” was met". */
const sentences: readonly RegExp[] = [
  /^\s*(?:det\s+bindande\s+)?(?:verksamhets|del)?målet\s*:?\s+["”“»']([^"”“«»]{5,400})["”“«»']\s+(?=(?:har\s+|är\s+|uppfyll|uppnå|nå|förverkliga|genomför|skjut|delvis|inte|ej))/iu,
  /^\s*(?:sitova\s+)?(?:toiminnan\s+|toiminnallinen\s+)?(?:osa)?tavoite\s*:?\s+["”“»']([^"”“«»]{5,400})["”“«»']\s+(?=(?:on\s+|ei\s+|toteutu|saavutet|täytty|osittain))/iu,
  /^\s*the\s+(?:binding\s+)?(?:goal|objective|target|aim)\s*:?\s+["”“']([^"”“]{5,400})["”“']\s+(?=(?:was|has|is|were|did|will))/iu,
];

/** How a sentence opens that says what the goal was before it says how it fared: "Målet att …", "The target to …", "Tavoite, että …", "Tavoite avata …". */
const opening =
  /^\s*(?:(?:det\s+\p{L}+\s+)?(?:\p{L}*målet|målsättningen|ambitionen|åtagandet|löftet)\s+(?:om\s+)?att|(?:\p{L}+\s)?\p{L}*tavoite(?:,?\s+(?:siitä,?\s+)?että|(?=\s+(?!jää\s)\p{Ll}{2,}(?:[aeiouyäö]|[dlnrst])[aä]\s))|(?:the|our)\s+(?:\p{L}+\s+)?(?:goal|objective|target|aim|commitment|promise|pledge|ambition)\s+(?:to|that|of))\s+(?=\S)/iu;
const maxVerdictWords = 6;
const minGoalLength = 10;
/** Words of the verdict that may stand before its verb. */
const auxiliary =
  /^(?:ei|eivät|ole|on|oli|vi|we|har|hade|är|blev|inte|ej|delvis|osittain|will|be|kommer|att|was|were|is|has|have|been|not|did|ett|en|a|an|partly|partially|fully|only|therefore|also|dock|ändå)$/iu;

/** A goal that a sentence names before its verdict. */
export interface SpokenGoal {
  goal: string;
  /** Where the words of the verdict begin, if they can be read alone and the reader is not sure of the whole text; else 0. */
  verdictAt: number;
}

/** The goal, with its verdict alone where the reader is not sure of the whole text. */
const spokenGoal = (text: string, goal: string, verdictAt: number): SpokenGoal => ({
  goal,
  verdictAt: assessOrAsk({ text }).status === "none" ? verdictAt : 0,
});

/** The goal in "Målet att resandet ska öka uppnåddes delvis. …": what stands before the fewest last words that alone are a verdict on a goal. */
function statedGoal(text: string): SpokenGoal | null {
  const opener = opening.exec(text)?.[0];
  if (opener === undefined) return null;
  const language = languageOf(text);
  const [first] = sentencesOf(text, language);
  const whole = text.slice(0, first?.end ?? 0).replace(/[\s.!]+$/u, "");
  // "Målet att värva 150 medlemmar blev ett bakslag; tillskottet stannade på 22": the verdict stands before what explains it.
  const sentence = whole.split(/[;:]\s/u)[0] ?? whole;
  const words = [...sentence.matchAll(/\S+/gu)].filter(({ index }) => index >= opener.length);
  const goal = { fi: "Tavoite", sv: "Målet", en: "The target" }[language];
  const shortest = words.slice(-maxVerdictWords).findLastIndex(({ index }) => {
    const { status, basis } = assess({ text: `${goal} ${sentence.slice(index)}.`, language });
    return status !== "none" && basis === "stated";
  });
  if (shortest === -1) return null;
  let at = Math.max(0, words.length - maxVerdictWords) + shortest;
  while (auxiliary.test(words[at - 1]?.[0] ?? "")) at -= 1;
  const verdictAt = words[at]?.index ?? 0;
  const named = sentence.slice(opener.length, verdictAt).replace(/[\s,]+$/u, "");
  return named.length < minGoalLength ? null : spokenGoal(text, named, verdictAt);
}

/** The verbs with which a sentence goes on after the goal: "… är svårt att följa upp", "… fick ge vika", "… jäi kesken", "… was dropped". */
const goesOn =
  /^(?:är|var|har|hade|blev|fick|får|kunde|kan|kommer|nåddes|nås|uppnåddes|infriades|klarades|on|oli|ei|jäi|jää|saatiin|toteutui|etenee|was|were|is|are|has|have|had|did|will|could|cannot|remains|proved|fell|slipped|went)$/iu;
const minGoalWords = 3;

/**
 * The goal that a sentence names as a clause, whether a verdict is found after it or not: up to the last verb of its first clause that may go on after the goal, else the
 * whole clause. For texts among others of which the verdict is known. Null where the text opens otherwise.
 */
export const namedGoal = memoize((text: string): SpokenGoal | null => {
  const opener = opening.exec(text)?.[0];
  if (opener === undefined) return null;
  const [first] = sentencesOf(text, languageOf(text));
  const clause = /^[^,;:]*/u.exec(text.slice(opener.length, first?.end ?? text.length))?.[0] ?? "";
  const words = [...clause.matchAll(/\S+/gu)];
  const verb = words.findLast(({ 0: word }, at) => at >= minGoalWords && goesOn.test(word));
  const goal = clause.slice(0, verb?.index ?? clause.length).replace(/[\s.,!]+$/u, "");
  return goal.length < minGoalLength ? null : spokenGoal(text, goal, verb ? opener.length + verb.index : 0);
});

/** The goal that a sentence names, in quotes or as a clause, before its verdict; null where it is no such sentence. */
export const verdictSentence = memoize((text: string): SpokenGoal | null => {
  const [quoted] = sentences.flatMap((sentence) => sentence.exec(text)?.[1]?.trim() ?? []);
  return quoted === undefined ? statedGoal(text) : { goal: quoted, verdictAt: 0 };
});
