import type { Language } from "../../domain/dataset/schema";
import type { Verdict } from "../../domain/status";
import type { Signal, Span } from "../reading";
import type { Token } from "../text/tokens";
import { beginsWith, either, endsWith, oneOf, type WordTest } from "../text/wordMatchers";

/** The colours of a traffic light. */
type Colour = "green" | "yellow" | "red";

interface LightWords {
  readonly colours: Readonly<Record<Colour, WordTest>>;
  /** What the light was before it changed: "vihreästä keltaiseksi", "från grönt till gult", "det gröna ljuset blev gult". */
  readonly before: (words: readonly Token[], at: number) => boolean;
  /** After one of these the light is the one that shines. */
  readonly now: WordTest;
  /** Beside one of these a colour is a status, not a colour. */
  readonly beside: WordTest;
}

/**
 * How a language names the lights of a report. A colour in prose counts only beside a word of `beside`, in brackets, or in a sentence of at most three
 * words; legends are left out by {@link explains}.
 */
const lightWords: Readonly<Record<Language, LightWords>> = {
  fi: {
    colours: {
      green: oneOf("vihr vihreä vihreällä vihreänä vihreälle vihreään vihreäksi"),
      yellow: oneOf("kelt keltainen keltaisella keltaisena keltaiselle keltaiseen keltaiseksi oranssi oranssilla"),
      red: oneOf("pun punainen punaisella punaisena punaiselle punaiseen punaiseksi"),
    },
    beside: either(
      beginsWith("liikennevalo valo status tila väri merkint arvio mittari vaihtu muuttu kääntyi heikenty parantu"),
      oneOf("on edelleen yhä pysyy parani heikkeni siirtyi nousi laski"),
    ),
    before: (words, at) =>
      endsWith("vihreästä keltaisesta punaisesta oranssista")(words[at]?.lower) ||
      (lightFi(words[at + 1]?.lower) && words.slice(at + 2).some(({ lower }) => becomesFi(lower))),
    now: oneOf("nyt"),
  },
  sv: {
    colours: {
      green: oneOf("grön grönt gröna"),
      yellow: oneOf("gul gult gula orange"),
      red: oneOf("röd rött röda"),
    },
    beside: beginsWith(
      "trafikljus ljus status läge läget lyser klassa markera bedöm färg flagg indikator mätare slagit slog byt gått gick förbättra försämra ändra rapportera",
    ),
    before: (words, at) =>
      words[at - 1]?.lower === "från" ||
      (beginsWith("ljus")(words[at + 1]?.lower) && words.slice(at + 2).some(({ lower }) => lower === "till")),
    now: oneOf("nu"),
  },
  en: {
    colours: { green: oneOf("green"), yellow: oneOf("amber yellow orange"), red: oneOf("red") },
    beside: beginsWith(
      "rag rated rating status flag light traffic indicator marked shown reported stays stayed remains turned judged moved went gone changed slipped improved",
    ),
    before: (words, at) => words[at - 1]?.lower === "from",
    now: oneOf("now"),
  },
};

const lightFi = beginsWith("valo");
const becomesFi = endsWith("seksi");

/** Signs for lights, in any language. */
const signs: readonly (readonly [RegExp, Colour])[] = [
  [/[🟢😊🙂😀]/u, "green"],
  [/[🟡🟠😐]/u, "yellow"],
  [/[🔴😒🙁☹]/u, "red"],
];

/** A letter alone, or after a word of `beside`: "status: G". */
const letters: Readonly<Record<string, Colour>> = { g: "green", a: "yellow", r: "red" };

/** Words of legends, and words for another period. */
const explains = beginsWith(
  "edell viime fjol förra previous last tarkoit merkits betyder innebär means mean denotes indicates = betecknar kuvaa",
);

/** Phrases with a colour that are no status. */
const coloured = oneOf(
  "tape cross list carpet brick space spaces area areas belt energy electricity deal jobs bin bins waste roof roofs corridor corridors infrastructure procurement growth",
);

const was = oneOf("was previously formerly oli aiemmin aikaisemmin var tidigare");
const rise = oneOf("to till");
type Named = (word: string) => Colour | undefined;
/**
 * Of two colours the one that holds now: "from green to amber", "amber (was green)". Two that stand together ("amber/red") are yellow: neither
 * well nor lost.
 */
function laterOf(words: readonly string[], named: Named): Colour | null {
  const places = words.flatMap((word, at) => (named(word) === undefined ? [] : [at]));
  const [first = 0, second = 0, ...others] = places;
  if (places.length !== 2 || others.length > 0) return null;
  if (second === first + 1) return "yellow";
  if (words.slice(first + 1, second).some(rise)) return named(words[second] ?? "") ?? null;
  return was(words[second - 1]) ? (named(words[first] ?? "") ?? null) : null;
}

const minWords = 3;
const anySign = /[🟢😊🙂😀🟡🟠😐🔴😒🙁☹]/u;
/** The longest fragment in which a letter is a light, in tokens. */
const fragment = 12;

/** A quick test whether a sentence may show a light: most have no colour. */
function mayShow(tokens: readonly Token[], text: string, language: Language): boolean {
  const { red, yellow, green } = lightWords[language].colours;
  const isShort = tokens.length <= fragment;
  const shows = ({ lower }: Token): boolean =>
    red(lower) || yellow(lower) || green(lower) || (isShort && lower in letters);
  return tokens.some(shows) || anySign.test(text);
}

function colourIn(tokens: readonly Token[], text: string, language: Language): Colour | null {
  const words = tokens.filter(({ punctuation }) => !punctuation);
  const { colours, beside, before, now } = lightWords[language];
  const colourOf: Named = (word) => (["red", "yellow", "green"] as const).find((colour) => colours[colour](word));
  const later = laterOf(
    words.map(({ lower }) => lower),
    colourOf,
  );
  if (later) return later;
  if (words.some(({ lower }) => explains(lower))) return null;
  const isOver = words.map((_, at) => before(words, at));
  // "I våras var målet grönt, nu är det gult"
  const since = words.findLastIndex(({ lower }) => now(lower));
  const letter = words.findIndex(
    ({ lower }, at) =>
      lower in letters && words.length <= minWords && (words.length === 1 || beside(words[at - 1]?.lower)),
  );
  const lettered = words.filter(({ lower }) => lower in letters).length;
  // "G ↓ A": which of two holds now is for a person to say.
  if (letter >= 0) return lettered > 1 ? null : (letters[words[letter]?.lower ?? ""] ?? null);
  const namedIn = (from: number): Colour[] =>
    (["red", "yellow", "green"] as const).filter((colour) =>
      words.some(({ lower }, at) => at >= from && !isOver[at] && colours[colour](lower)),
    );
  const all = namedIn(0);
  const named = all.length > 1 && since >= 0 ? namedIn(since) : all;
  const shownColours = signs.flatMap(([sign, colour]) => (sign.test(text) ? [colour] : []));
  const [only, ...others] = [...new Set([...named, ...shownColours])];
  if (!only || others.length > 0) return null;
  if (shownColours.length > 0 || words.length <= minWords) return only;
  const isColour = ({ lower }: Token): boolean => colours[only](lower);
  // "Vihreällä, ei huomautettavaa"; "red tape" is no light.
  if (words[0] && isColour(words[0]) && !coloured(words[1]?.lower)) return only;
  const bracketed = tokens.some(
    (token, at) => isColour(token) && tokens[at - 1]?.lower === "(" && tokens[at + 1]?.lower === ")",
  );
  const shouted = words.some((token) => isColour(token) && /^\p{Lu}{3,}$/u.test(text.slice(token.start, token.end)));
  const near = words.some(
    (token, at) => isColour(token) && words.slice(Math.max(0, at - 4), at + 3).some(({ lower }) => beside(lower)),
  );
  return bracketed || shouted || near ? only : null;
}

const meaning: Readonly<Record<Colour, Readonly<Record<"forecast" | "outcome", Verdict>>>> = {
  green: { forecast: "on-track", outcome: "achieved" },
  yellow: { forecast: "at-risk", outcome: "at-risk" },
  red: { forecast: "not-achieved", outcome: "not-achieved" },
};

/** The report's own light in a sentence, if it has one. It decides if the words decide nothing. */
export function lightSignal(
  text: string,
  { span, tokens }: { span: Span; tokens: readonly Token[] },
  language: Language,
  kind: "forecast" | "outcome",
): Signal | null {
  const quote = text.slice(span.start, span.end);
  if (!mayShow(tokens, quote, language)) return null;
  const local = tokens.map((token) => ({ ...token, start: token.start - span.start, end: token.end - span.start }));
  const colour = colourIn(local, quote, language);
  if (!colour) return null;
  return {
    rule: `${language}.light-${colour}`,
    status: meaning[colour][kind],
    basis: "own",
    evidence: { quote, ...span },
    rank: "light",
    ofGoal: true,
    about: "goal",
    ...(colour === "yellow" ? { partly: true as const } : {}),
  };
}
