import { beginsWith, either, endsWith, oneOf } from "../../../../text/wordMatchers";
import { verbForms } from "../verbForms";

/** Verbs of promising, planning and deciding. */
const promising =
  "luvata lupaa, sopia, suunnitella, tavoitella, edellyttää, päättää, asettaa, kirjata, ennakoida, odottaa, arvioida, linjata, vaatia, kaavailla, ajatella, toivoa, budjetoida, ohjelmoida";

/** Words that relate the clauses of a sentence to each other: contrast, promise, obligation. */
export const discourseWords = {
  /** Words of contrast, at the beginning of a clause or inside it. */
  turns: oneOf("mutta joskin tosin kuitenkin silti"),
  /** Words of contrast that open a clause. */
  reserves: oneOf("mutta joskin tosin"),
  /** Words of contrast inside a clause. */
  nevertheless: oneOf("kuitenkin silti"),
  /** What was promised, planned or meant: "kuten luvattiin", "niin kuin oli tarkoitus". */
  promised: either(
    oneOf(verbForms(promising)),
    beginsWith("suunnitel tarkoitu"),
    oneOf("määrä pitää kuuluu piti pitikin lukee lukeekin tavoite tavoitekin tavoitteena"),
  ),
  /** "Toisin kuin luvattiin": not as it was promised. */
  unlike: oneOf("toisin päinvastoin"),
  what: oneOf("mikä mitä"),
  was: oneOf("oli olikin olivat"),
  pastForm: either(endsWith("ttiin tiin nut nyt neet"), oneOf("oli olivat")),
  participle: endsWith("ttu tty tu ty tut tyt"),
  /** "Teimme sen", "hoidettiin". */
  does: oneOf(verbForms("tehdä tekee tee teki tehnyt tehdään tehty, hoitaa, toimittaa, antaa", ["past", "participle"])),
  whatWas: oneOf("mitä minkä"),
  /** "…, minkä lupasimme". */
  said: oneOf(verbForms("luvata lupaa, sanoa, sopia, päättää", ["past", "participle"])),
  /** "Piti olla valmis": an obligation in the past. */
  obliged: oneOf("piti pitivät"),
  /** With an infinitive: "tuli laskea", "täytyi saada". */
  hadTo: oneOf("tuli tulivat täytyi"),
  meant: oneOf("määrä tarkoitus tarkoituksena"),
  /** Words for the later time at which it happened instead. */
  late: either(oneOf("vasta nyt syksyllä keväällä kesällä talvella syksyksi"), endsWith("kuussa kuuhun kuulle")),
  only: oneOf("vain ainoastaan vasta"),
  missing: oneOf("puuttuu puuttuvat"),
} as const;
