import type { WordTest } from "../text/wordMatchers";

/** How a language says that a goal was lowered, or that a plan took the place of another. */
export interface RevisionWords {
  /** The goal as what is lowered: "tavoitetta alennettiin", "the deadline was extended". */
  readonly goal: WordTest;
  /** A word for the goal that an auxiliary follows: "se oli puolitettu", "having been halved". */
  readonly standIn: WordTest;
  /** A pronoun that is the goal after a conjunction: "sedan det hade sänkts". */
  readonly it: WordTest;
  readonly after: WordTest;
  /** Verb forms of lowering that need no auxiliary: "sänktes". */
  readonly lowered: WordTest;
  /** Verb forms of lowering that lean on an auxiliary: "had been halved". */
  readonly leaning: WordTest;
  readonly auxiliary: WordTest;
  /** Of these forms, those that say it only with a particle: "skrevs ned", "was revised down". */
  readonly withParticle: WordTest;
  readonly particle: WordTest;
  /** Participles before a goal that is no longer the first, and that goal: "the revised target". */
  readonly changed: WordTest;
  readonly changedGoal: WordTest;
  /** A plan in another's place, and the word for that other: "den uppdaterade tidtabellen, den ursprungliga …". */
  readonly renewed: WordTest;
  readonly plan: WordTest;
  readonly original: WordTest;
}
