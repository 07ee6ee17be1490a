import { assess } from "../../../../reader/assess";
import type { FreeText } from "../../../formats/sourceDocument";
import type { TableVocabulary } from "../../../table/vocabulary/vocabulary";
import { goalNumber } from "../wording/goalNumber";
import { holdsVerdict } from "../wording/holdsVerdict";
import { withoutBullet } from "../wording/withTypedBullets";

/** An item of a list that a dash parts into a goal and its result. */
interface DashedItem {
  text: FreeText;
  /** Where the goal ends. */
  end: number;
  result: string;
}

const dash = /\s+[–—-]{1,2}\s+/u;
const [minLength, maxLength] = [10, 250];
const fewest = 2;

/**
 * Where the goal ends in the items of lists that give a result after a dash ("Open a family room – opened at Easter, objective met"). A list is of goals if most of its
 * items tell how something fared, and at least one has a verdict in so many words.
 */
export function dashedGoals(texts: readonly FreeText[], vocabulary: TableVocabulary): ReadonlyMap<FreeText, number> {
  const lists: DashedItem[][] = [];
  let isOpen = false;
  for (const text of texts) {
    const item = dashedItem(text, vocabulary);
    if (item && isOpen) lists.at(-1)?.push(item);
    else if (item) lists.push([item]);
    isOpen = item !== null;
  }
  const ofGoals = lists.filter((list) => {
    const told = list.filter(({ result }) => hasVerdict(result, vocabulary) || isHeard(result)).length;
    const verdicts = list.filter(({ result }) => hasVerdict(result, vocabulary)).length;
    return list.length >= fewest && verdicts > 0 && told * 2 > list.length;
  });
  return new Map(ofGoals.flat().map(({ text, end }) => [text, end]));
}

function dashedItem(free: FreeText, vocabulary: TableVocabulary): DashedItem | null {
  const { heading, cell } = free;
  const { text, item } = free.paragraph;
  if (heading !== null || cell || !(item || goalNumber.test(text)) || text.includes("\n")) return null;
  const from = text.length - withoutBullet(text).length;
  const parting = dash.exec(text.slice(from));
  if (!parting) return null;
  const end = from + parting.index;
  const goal = text.slice(from, end).replace(goalNumber, "").trim();
  const isGoal =
    goal.length >= minLength &&
    goal.length <= maxLength &&
    /\s/.test(goal) &&
    vocabulary.labelOf(goal) === null &&
    vocabulary.statusOf(goal) === null;
  return isGoal ? { text: free, end, result: text.slice(end + parting[0].length) } : null;
}

/** "achieved, 22,400 scanned", "opened at Easter, objective met". */
const hasVerdict = (result: string, vocabulary: TableVocabulary): boolean =>
  vocabulary.statusOf(/^[^,;.(]*/u.exec(result)?.[0].trim() ?? "") !== null ||
  result.split(/[,;]\s/u).some((clause) => holdsVerdict(clause, vocabulary));

const isHeard = (text: string): boolean => assess({ text }).noneReason !== "silent";
