import type { RevisionWords } from "../../../guards/revisionWords";
import { beginsWith, oneOf } from "../../../text/wordMatchers";
import { englishForms } from "./inflect";

/** Verbs that make a goal easier; the others only with "down". */
const lowering = "lower, halve, cut/cut/cut/cutting, reduce, relax, soften, rebase, re-base, extend";
const loweringDown = "revise, scale, adjust, bring/brought";
const changing = "lower, revise, reduce, halve, relax, rebase, re-base, amend, extend";

const participlesOf = (verbs: string): string =>
  verbs
    .split(", ")
    .flatMap((verb) => englishForms(verb).participle ?? [])
    .join(" ");

/** "The target was lowered", "after it had been halved", "the revised timetable; the original …". */
export const revisionWords: RevisionWords = {
  goal: oneOf(
    "target targets goal goals objective objectives milestone milestones aim aims requirement requirements deadline deadlines timetable",
  ),
  standIn: oneOf("having"),
  it: oneOf("it"),
  after: oneOf("after once since when because"),
  lowered: oneOf(""),
  leaning: oneOf(participlesOf(`${lowering}, ${loweringDown}`)),
  auxiliary: oneOf("was were had has have been"),
  withParticle: oneOf(participlesOf(loweringDown)),
  particle: beginsWith("down"),
  changed: oneOf(participlesOf(changing)),
  changedGoal: beginsWith("target goal objective milestone deadline timetable"),
  renewed: oneOf(participlesOf("update, revise, amend") + " new"),
  plan: beginsWith("timetable schedule plan"),
  original: beginsWith("original"),
};
