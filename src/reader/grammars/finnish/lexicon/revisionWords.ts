import type { RevisionWords } from "../../../guards/revisionWords";
import { beginsWith, either, holding, oneOf } from "../../../text/wordMatchers";
import { formsOf, type Form } from "../forms";
import { weakened } from "../weakened";
import { principalPartsOf } from "./principalParts";

/** Verbs that make a goal easier. */
const lowering =
  "alentaa, laskea laskee, madaltaa, puolittaa, pienentää, keventää, supistaa, lieventää, höllentää, loiventaa";
/** Verbs that put another goal or plan in its place. */
const changing = "tarkistaa, alentaa, pienentää, keventää, laskea laskee, puolittaa, lieventää";
const renewing = "päivittää, tarkistaa, uusia, muuttaa";

const partsOf = (verbs: string): string[] => verbs.split(", ").map(principalPartsOf);

const formsIn = (verbs: string, wanted: readonly Form[]): string =>
  partsOf(verbs)
    .flatMap((parts) => formsOf(parts).flatMap(([word, form]) => (wanted.includes(form) ? [word] : [])))
    .join(" ");

/** The passive participle in any case: "alennettu", "alennetun". */
const participles = (verbs: string): string =>
  partsOf(verbs)
    .flatMap((parts) => {
      const participle = parts.slice(parts.lastIndexOf(" ") + 1);
      return [participle, weakened(participle)];
    })
    .join(" ");

/** "Tavoitetta alennettiin", "tarkistettu tavoite", "päivitetty aikataulu, alkuperäinen …". */
export const revisionWords: RevisionWords = {
  goal: either(oneOf("tavoitetta tavoitteita"), holding("tavoitetaso")),
  standIn: oneOf("se sitä"),
  it: oneOf(""),
  after: oneOf("kun koska kunnes jos"),
  lowered: oneOf(formsIn(lowering, ["past", "participle"])),
  leaning: oneOf(""),
  auxiliary: oneOf("on oli ovat olivat"),
  withParticle: oneOf(""),
  particle: oneOf(""),
  changed: beginsWith(participles(changing)),
  changedGoal: beginsWith("tavoit vuositavoit"),
  renewed: beginsWith(`${participles(renewing)} uude`),
  plan: holding("aikataulu suunnitelma"),
  original: beginsWith("alkuperäi alunperin perin"),
};
