import { schemaVersion } from "../dataset/schemaVersion";
import type { Dataset, Language, Report } from "../dataset/schema";
import { encodeLanguages } from "./wordIndex";
import type { WordIndex } from "./wordIndex";
import { fold } from "./fold";
import { searchableGoalTexts, searchableTargetTexts } from "./searchableText";
import type { SearchableText } from "./searchableText";

interface WordEntry {
  written: Set<Language>;
  places: number[];
}

/** Builds the word index of a round, so that a search need not load the report's texts. */
export function buildWordIndex(dataset: Dataset, report: Report, roundId: string): WordIndex {
  const entries = new Map<string, WordEntry>();
  let place = 0;
  const learn = (texts: readonly SearchableText[]) => {
    for (const { text, language } of texts) {
      for (const word of boundedWords(fold(text))) {
        const entry = entries.get(word) ?? { written: new Set<Language>(), places: [] };
        entries.set(word, entry);
        entry.written.add(language);
        if (entry.places.at(-1) !== place) entry.places.push(place);
      }
    }
    place += 1;
  };
  for (const goal of dataset.goals.filter(({ reportId }) => reportId === report.id)) {
    learn(searchableGoalTexts(dataset, goal));
    for (const target of goal.targets) learn(searchableTargetTexts(dataset, goal, target, roundId));
  }
  const sorted = [...entries].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return {
    schemaVersion,
    words: sorted.map(([word]) => word),
    languages: sorted.map(([, { written }]) => encodeLanguages(written)).join(""),
    places: sorted.map(([, { places }]) => encodePositions(places)),
  };
}

/**
 * Words split at white space, without the punctuation around them. A search is split in the same way, so each of its words is found inside one of
 * these.
 */
const boundedWords = (folded: string): string[] => folded.match(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu) ?? [];

const encodePositions = (places: readonly number[]): string =>
  places.map((place, at) => (place - (places[at - 1] ?? 0)).toString(36)).join(" ");
