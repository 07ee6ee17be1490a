import type { Act, Mark } from "../../../claims";

/** What must stand beside the verb for it to be a claim about the outcome. */
export type Frame =
  /** Nothing: "Kampanja toteutui." */
  | "free"
  /** The goal itself: "tavoitteeseen päästiin", "ylitti tavoitteen". */
  | "goal"
  /** A time: "siirtyi keväälle", "siirrettiin vuodelle 2027". */
  | "time"
  /** Something left undone: "jäi pitämättä", or the goal: "jäi tavoitteesta". */
  | "left"
  /** An end: "saatiin valmiiksi", "vietiin läpi". */
  | "end"
  /** A plan that was followed: "tehtiin suunnitellusti". Denied, it says nothing: "muutoksia ei tehty". */
  | "plan"
  /** What it was taken out of: "poistettiin ohjelmasta". */
  | "from"
  /** The goal or its coming true: "vaikeuttaa tavoitteen saavuttamista". */
  | "named"
  /** One of the row's own words: "meni pieleen". */
  | "beside"
  /** The budget; see `budget.ts`. */
  | "budget";

/** Verbs that make the same claim under the same conditions. */
export interface VerbRow {
  readonly act: Act;
  readonly frame: Frame;
  /** Infinitives, separated by commas; with further principal parts where the infinitive does not determine them. */
  readonly verbs: string;
  /** For the frame "beside": words of which one stands in the clause; "x*" begins, "*x" ends a word. */
  readonly beside?: string;
  /** What the verb says besides its act: "pysyä aikataulussa" keeps a plan. */
  readonly marks?: readonly Mark[];
}
