import type { Language } from "../../domain/dataset/schema";
import { revisionWords as finnish } from "../grammars/finnish/lexicon/words/revisionWords";
import { revisionWords as english } from "../grammars/germanic/english/revisionWords";
import { revisionWords as swedish } from "../grammars/germanic/swedish/revisionWords";
import type { Token } from "../text/tokens";
import type { RevisionWords } from "./revisionWords";

const words: Readonly<Record<Language, RevisionWords>> = { fi: finnish, sv: swedish, en: english };

/** How many words before the verb ("was lowered") its goal may stand. */
const within = 9;
/** The same for a verb without an auxiliary. */
const closely = 4;

/** Whether the goal, or a word that stands for it, is the subject or object of the verb form at a place. */
function isOfGoal(tokens: readonly Token[], at: number, own: RevisionWords): boolean {
  let leans = false;
  for (let before = at - 1; before >= 0 && at - before <= within; before -= 1) {
    const token = tokens[before];
    if (!token || token.punctuation) return false;
    const { lower } = token;
    // "Målet nåddes när avgifterna sänktes": in another clause something else was lowered.
    if (own.after(lower)) return false;
    if (own.goal(lower)) return leans || (own.lowered(tokens[at]?.lower) && at - before <= closely);
    if (leans && own.standIn(lower)) return true;
    if (own.it(lower) && own.after(tokens[before - 1]?.lower)) return leans || own.lowered(tokens[at]?.lower);
    if (own.auxiliary(lower)) leans = true;
  }
  return false;
}

/** Whether a sentence says that the goal was lowered or the plan replaced: a success is then not that of the binding goal. */
export function namesRevision(tokens: readonly Token[], language: Language): boolean {
  const own = words[language];
  return tokens.some(({ lower }, at) => {
    const next = tokens[at + 1]?.lower;
    if (own.changed(lower) && own.changedGoal(next)) return true;
    if (own.renewed(lower) && own.plan(next) && tokens.slice(at + 2).some((later) => own.original(later.lower)))
      return true;
    if (!own.lowered(lower) && !own.leaning(lower)) return false;
    return (!own.withParticle(lower) || own.particle(next)) && isOfGoal(tokens, at, own);
  });
}
