import type { Language } from "../../domain/dataset/schema";
import type { Claim, ReadClause } from "../claims";
import { grammarOf, type Grammar } from "./grammarOf";
import { isDefinition } from "../guards/isDefinition";
import { looksAhead } from "../guards/looksAhead";
import { namesException } from "../guards/namesException";
import { namesRevision } from "../guards/namesRevision";
import { isAboutClosedYear } from "../guards/isAboutClosedYear";
import { withoutAssessment } from "../guards/withoutAssessment";
import { mixed } from "./mixedLanguage";
import type { Misspelling, Span } from "../reading";
import { memoizeRecent } from "../text/memoize";
import { tokensOf, type Token } from "../text/tokens";

/** What one sentence says, with offsets from its own beginning. */
export interface SentenceRead {
  readonly claims: readonly Claim[];
  /** Its clauses, with the claims of each. */
  readonly clauses: readonly ReadClause[];
  /** It says that the trouble told just before it is over. */
  readonly resolves: boolean;
  /** Its misspelt verdict words. */
  readonly misspelt: readonly Misspelling[];
  readonly tokens: readonly Token[];
  /** It says what its words, colours or goals stand for. */
  readonly defines: boolean;
  /** It names an exception to what it says. */
  readonly excepts: boolean;
  /** It says that the goal was lowered, or the plan replaced. */
  readonly revises: boolean;
  /** It is about the future. */
  readonly ahead: boolean;
  /** It is about a closed year. */
  readonly closed: boolean;
}

/** A longer run without a full stop is read in pieces of this many words, so that the time stays proportional to the length of the text. */
const maxWords = 300;

function runsOf(tokens: readonly Token[], sentence: Span): { tokens: readonly Token[]; span: Span }[] {
  if (tokens.length <= maxWords) return [{ tokens, span: sentence }];
  const runs: { tokens: readonly Token[]; span: Span }[] = [];
  for (let from = 0; from < tokens.length; from += maxWords) {
    const run = tokens.slice(from, from + maxWords);
    runs.push({ tokens: run, span: { start: run[0]?.start ?? sentence.start, end: run.at(-1)?.end ?? sentence.end } });
  }
  return runs;
}

const misspellingsIn = (grammar: Grammar, text: string, tokens: readonly Token[]): Misspelling[] =>
  tokens.flatMap(({ lower, start, end }) => {
    const corrected = grammar.corrected(lower);
    return corrected === undefined ? [] : [{ received: text.slice(start, end), corrected, start, end }];
  });

function read(text: string, language: Language, year: number | undefined): SentenceRead {
  const grammar = grammarOf(language);
  const tokens = tokensOf(text, { start: 0, end: text.length });
  const runs = runsOf(tokens, { start: 0, end: text.length }).map(({ tokens: words, span }) => ({
    ...grammar.claimsOf(words, span, 0, year),
    span,
  }));
  const claims = withoutAssessment(
    runs.flatMap((run) => mixed(run.claims, run.span)),
    tokens,
    language,
  );
  const clauses = runs.flatMap((run) => run.clauses);
  const resolves = runs.some((run) => run.resolves === true);
  return {
    claims,
    clauses,
    resolves,
    misspelt: misspellingsIn(grammar, text, tokens),
    tokens,
    defines: isDefinition(text, tokens, language),
    excepts: namesException(text, language),
    revises: namesRevision(tokens, language),
    ahead: looksAhead(tokens, language),
    closed: isAboutClosedYear(text, language),
  };
}

const readersOf: Record<Language, Map<number | undefined, (sentence: string) => SentenceRead>> = {
  fi: new Map(),
  sv: new Map(),
  en: new Map(),
};

/**
 * What a sentence says in a report of the year. The last results are cached, because a passage is read both as a whole and by sentence, and rounds repeat each other's
 * texts.
 */
export function readSentence(sentence: string, language: Language, year: number | undefined): SentenceRead {
  const known = readersOf[language].get(year);
  if (known) return known(sentence);
  const reader = memoizeRecent((text: string) => read(text, language, year));
  readersOf[language].set(year, reader);
  return reader(sentence);
}
