import type { RevisionWords } from "../../../../guards/revisionWords";
import { beginsWith, either, holding, oneOf } from "../../../../text/wordMatchers";
import { weakened } from "../weakened";
import { principalPartsOf } from "../principalParts";
import { verbForms } from "../verbForms";

/** Verbs that make a goal easier. */
const lowering =
  "alentaa, laskea laskee, madaltaa, puolittaa, pienentää, keventää, supistaa, lieventää, höllentää, loiventaa";
/** Verbs that replace a goal or a plan by another. */
const changing = "tarkistaa, alentaa, pienentää, keventää, laskea laskee, puolittaa, lieventää";
const renewing = "päivittää, tarkistaa, uusia, muuttaa";

/** The passive participle in any case: "alennettu", "alennetun". */
const participles = (verbs: string): string =>
  verbs
    .split(", ")
    .flatMap((verb) => {
      const parts = principalPartsOf(verb);
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
  lowered: oneOf(verbForms(lowering, ["past", "participle"])),
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
