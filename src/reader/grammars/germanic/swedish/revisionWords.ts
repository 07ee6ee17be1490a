import type { RevisionWords } from "../../../guards/revisionWords";
import { beginsWith, either, holding, oneOf } from "../../../text/wordMatchers";
import { swedishForms } from "./inflect";

/** Verbs that make a goal easier; the others only with "ned". */
const lowering = "sänka:2t, halvera, lindra, nedjustera, minska";
const loweringDown =
  "skriva/skriver/skrev/skrivit/skriven, justera, revidera, dra/drar/drog/dragit/dragen, ställa:2, bringa";

const formsIn = (verbs: string, kind: "past" | "participle"): string[] =>
  verbs.split(", ").flatMap((verb) => swedishForms(verb)[kind] ?? []);
/** "sänktes" is passive. */
const isPassive = (form: string): boolean => form.endsWith("s");

/** "Målet sänktes", "sedan det hade halverats", "det reviderade målet". */
export const revisionWords: RevisionWords = {
  goal: oneOf("målet målnivån målsättningen målen målnivåerna"),
  standIn: oneOf(""),
  it: oneOf("det"),
  after: oneOf("sedan att när då eftersom"),
  lowered: oneOf([...formsIn(lowering, "past"), ...formsIn(loweringDown, "past")].filter(isPassive).join(" ")),
  leaning: oneOf(
    [...formsIn(lowering, "participle"), ...formsIn(loweringDown, "participle")].filter(isPassive).join(" "),
  ),
  auxiliary: oneOf("hade har"),
  withParticle: oneOf([...formsIn(loweringDown, "past"), ...formsIn(loweringDown, "participle")].join(" ")),
  particle: beginsWith("ned ner"),
  changed: oneOf("sänkta sänkt nedjusterade nedjusterat reviderade reviderat halverade halverat"),
  changedGoal: holding("mål"),
  renewed: oneOf("uppdaterade reviderade nya ändrade"),
  plan: either(beginsWith("tidtabell tidsplan plan")),
  original: beginsWith("ursprunglig"),
};
