import { formsOf, type Form } from "./forms";
import { principalPartsOf } from "./principalParts";

/** The forms of verbs, separated by spaces, for a list of words: all of them, or those of the kinds given. Verbs are written as in `verbRow.ts`. */
export const verbForms = (verbs: string, kinds?: readonly Form[]): string =>
  verbs
    .split(", ")
    .flatMap((verb) => formsOf(principalPartsOf(verb)))
    .flatMap(([word, kind]) => (kinds === undefined || kinds.includes(kind) ? [word] : []))
    .join(" ");
