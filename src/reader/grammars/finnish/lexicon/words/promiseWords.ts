import { either, oneOf } from "../../../../text/wordMatchers";
import { verbForms } from "../verbForms";

/** Words of a comparison with what was promised or had to be. */
export const promiseWords = {
  more: oneOf("enemmän useampi useampia useammat useampaan suurempi suurempia isompi paremmin parempi laajemmin"),
  less: oneOf("vähemmän harvempi harvempia harvempaan pienempi pienempiä heikommin heikompi huonommin huonompi"),
  later: oneOf("myöhemmin hitaammin"),
  /** "Siinä tahdissa kuin", "silloin kuin", "sinne asti kuin", "yhtä paljon kuin". */
  asMuch: oneOf("tahdissa tahtia vauhtia vauhdissa aikataulussa silloin asti yhtä sama samaa saman samassa saakka"),
  /** What was promised, planned or had to be. */
  owed: either(
    oneOf(
      verbForms(
        "luvata lupaa, sopia, suunnitella, tavoitella, edellyttää, päättää, asettaa, kirjata, linjata, vaatia, kaavailla, budjetoida, ohjelmoida, haluta haluaa, toivoa, odottaa, ennakoida",
        ["past", "participle"],
      ),
    ),
    oneOf("piti pitikin haluttiin toivottiin haettiin tavoiteltiinkin pyrittiin"),
  ),
  /** "Oli määrä", "oli tarkoitus". */
  duty: oneOf("määrä tarkoitus tarkoituksena"),
  agreed: oneOf("oli"),
} as const;
