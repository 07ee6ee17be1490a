import type { Act, Mark } from "../../../claims";
import { oneOf, type WordTest } from "../../../text/wordMatchers";
import { formsOf, type Form } from "./forms";
import { delayVerbs } from "./delayVerbs";
import { doubtVerbs } from "./doubtVerbs";
import { failureVerbs } from "./failureVerbs";
import { principalPartsOf } from "./principalParts";
import { progressVerbs } from "./progressVerbs";
import { reachVerbs } from "./reachVerbs";
import type { Frame, VerbRow } from "./verbRow";
import { wordPattern } from "./wordPattern";

/** One way to understand a word as a form of a verb in the table. */
export interface VerbSense {
  readonly lemma: string;
  readonly act: Act;
  readonly frame: Frame;
  readonly form: Form;
  /** For the frame "beside". */
  readonly beside?: WordTest;
  readonly marks?: readonly Mark[];
}

/** The order in which the frames of a form are tried: those that require further words come before `free`. */
const order: readonly Frame[] = ["beside", "time", "from", "goal", "left", "end", "named", "budget", "plan", "free"];
const rows: readonly VerbRow[] = [
  ...failureVerbs,
  ...delayVerbs,
  ...doubtVerbs,
  ...progressVerbs,
  ...reachVerbs,
].toSorted((one, other) => order.indexOf(one.frame) - order.indexOf(other.frame));

/** The principal parts of every verb, each once. */
export const allPrincipalParts: ReadonlySet<string> = new Set(
  rows.flatMap(({ verbs }) => verbs.split(", ").map(principalPartsOf)),
);

/** Forms that are more often another word: "uusi" is new, "yllä" is above. */
const otherWords = oneOf(
  "uusi yllä yllään saata saatavan saatavissa tultua tulta laske avaan riippumatta epäilemättä tunnu tulla kuin ala alamme alat anna annat anti kuluttua ottaen lisä lisää peru perun haasta este vie kaiva hoito hoita kasva muuta muuten voi pitää pitävät piti pidä pitäisi pitäisivät pitänyt tuntua oma vaadi mene kerta vaille lähtien lähde menot tapa",
);

const table = new Map<string, VerbSense[]>();
for (const { act, frame, verbs, beside, marks } of rows) {
  const test = beside === undefined ? undefined : wordPattern(beside.split(" "));
  for (const given of verbs.split(", ")) {
    const parts = principalPartsOf(given);
    const lemma = parts.slice(0, parts.indexOf(" "));
    for (const [word, form] of formsOf(parts)) {
      if (otherWords(word)) continue;
      const senses = table.get(word) ?? [];
      senses.push({ lemma, act, frame, form, ...(test ? { beside: test } : {}), ...(marks ? { marks } : {}) });
      table.set(word, senses);
    }
  }
}
/** "on toteutuksessa" is a noun, and is used of goals like the verb form "on toteutumassa". */
table.set("toteutuksessa", [{ lemma: "toteutua", act: "reach", frame: "free", form: "inessive" }]);

/** The senses of a word in lower case. */
export const verbSensesOf = (word: string): readonly VerbSense[] => table.get(word) ?? [];
