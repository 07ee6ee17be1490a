import type { Language } from "../../domain/dataset/schema";
import { contentWords } from "../text/contentWords";
import { isRegister } from "../text/stopWords";

/** Which goal a sentence names, in the report's own words; null where it leaves that to what stands before ("Tavoite on saavutettu."). */
export function goalNameIn(sentence: string, language: Language): string | null {
  const name = language === "fi" ? finnishName(sentence) : phraseAfter(sentence, language);
  return name !== null && contentWords(name, language).length > 0 ? name : null;
}

const quoted = /^\s*["”»']([^"”»]{3,}?)["”»']/u;

function finnishName(sentence: string): string | null {
  const found =
    /(?<![\p{L}-])(\p{L}*-?)(tavoit(?:e|et|teen|teesta|teeseen|teena|teet|teiden|teista)(?:ta)?)(?!\p{L})/iu.exec(
      sentence,
    );
  if (!found) return null;
  const [whole, compound = ""] = found;
  const after = sentence.slice(found.index + whole.length);
  const inQuotes = quoted.exec(after)?.[1];
  if (inQuotes !== undefined) return inQuotes;
  return (
    elativeFrom(after) ??
    nominalsFrom(after) ??
    (isOwnCompound(compound) ? whole : null) ??
    genitivesBefore(sentence.slice(0, found.index), whole)
  );
}

/** "Säästötavoite" names its goal; "vuositavoite" and "osatavoite" do not. */
const isOwnCompound = (compound: string): boolean =>
  compound.length > 2 && !/^(?:osa|vuosi|pää|kokonais|strategia|väli|loppu|sitova)-?$/i.test(compound);

/** "Tavoite oppisopimuksella koulutettavien määrästä (120) on …": all words up to the verb, where the last is an elative. */
function elativeFrom(after: string): string | null {
  const phrase =
    /^\s+((?:[\p{L}\p{N}%-]+\s+){1,7}?)(?:\([^)]*\)\s+)?(?:on|ei|oli|tulee|jää|jäi|etenee|toteutu\p{L}*|saavut\p{L}*)(?=[\s.,]|$)/u;
  const words = phrase.exec(after)?.[1]?.trim() ?? "";
  return /(?:sta|stä)$/u.test(words) &&
    !/(?:tavoit)/iu.test(words) &&
    !isRegister(words.split(/\s+/)[0]?.toLowerCase() ?? "", "fi")
    ? words
    : null;
}

/** "Tavoite toimintamallin kuvaamisesta on …": the genitives and elatives that follow, numbers and brackets among them. */
function nominalsFrom(after: string): string | null {
  const words =
    after.match(/^(?:\s+(?:\([^)]*\)|[\p{L}\p{N}][\p{L}\p{N}%-]*))+/u)?.[0].match(/\([^)]*\)|[^\s(]+/gu) ?? [];
  const end = words.findIndex((word, at) => !isNominal(word) || (at === 0 && isRegister(word.toLowerCase(), "fi")));
  const taken = words.slice(0, end === -1 ? words.length : end);
  while (isTimeOrRegister(taken.at(-1))) taken.pop();
  return taken.some((word) => /\p{L}{3}/u.test(word)) ? taken.join(" ") : null;
}

/** "… vuoden 2020" after the name is no part of it; an elative is ("… toteutumisesta"). */
const isTimeOrRegister = (word: string | undefined): boolean =>
  word !== undefined && (/^\d/.test(word) || (isRegister(word.toLowerCase(), "fi") && !/(?:sta|stä)$/.test(word)));

/** A genitive or elative, a number or a bracket; passives ("ennustetaan", "päästään") end alike and are none. */
const isNominal = (word: string): boolean =>
  /^[\d(%]/.test(word) || (/\p{L}{2}(?:n|sta|stä)$/u.test(word) && !/(?:aan|ään)$/u.test(word));

/** "Etätöiden käyttöönoton tavoite": the genitives right before it, with the goal's own word. */
function genitivesBefore(before: string, goalWord: string): string | null {
  const words = before.trim().split(/\s+/);
  let from = words.length;
  while (from > 0) {
    const word = words[from - 1] ?? "";
    if (!/^["”»]?\p{L}[\p{L}-]*n$/u.test(word) || /(?:aan|ään)$/u.test(word) || isRegister(word.toLowerCase(), "fi"))
      break;
    from -= 1;
  }
  return from === words.length ? null : `${words.slice(from).join(" ")} ${goalWord}`;
}

/** "Målet för nya cykelvägar nås", "the target of ten clinics is met": the words between the preposition and the verb. */
function phraseAfter(sentence: string, language: "sv" | "en"): string | null {
  const found =
    language === "sv"
      ? /(?:del)?målet\s+(?:["”»]([^"”»]+)["”»]|(?:om|för|att|med)\s+(.+?)\s+(?:är|har|nås|nåddes|når|uppnås|uppnåddes|uppfylls|uppfylldes|bedöms|beräknas|ser|kommer|kan|skjuts|försenas)(?=[\s.,]|$))/iu
      : /(?:goal|target)\s+(?:["”]([^"”]+)["”]|(?:of|for|to)\s+(.+?)\s+(?:is|was|has|will|looks|can)(?=[\s.,]|$))/iu;
  const match = found.exec(sentence);
  return match?.[1] ?? match?.[2] ?? null;
}
