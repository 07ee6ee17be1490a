import type { StageWords } from "../../../../guards/stageWords";
import { endsWith, either, oneOf } from "../../../../text/wordMatchers";

/** "Suunnittelu on valmis", "Hankesuunnittelu: valmis". */
export const stageWords: StageWords = {
  preparation: either(
    endsWith("suunnittelu"),
    oneOf("valmistelu kilpailutus hankinta esiselvitys esivalmistelu selvitystyö hankevalmistelu"),
  ),
  stage: oneOf("vaihe"),
  article: oneOf(""),
  be: oneOf("on oli"),
};
