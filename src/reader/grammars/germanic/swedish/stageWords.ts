import type { StageWords } from "../../../guards/stageWords";
import { endsWith, either, oneOf } from "../../../text/wordMatchers";

/** "Planeringen är klar", "Upphandling: klar". */
export const stageWords: StageWords = {
  preparation: either(
    endsWith("planering planeringen projektering projekteringen upphandling upphandlingen"),
    oneOf("förberedelse förberedelsen förberedelser förberedelserna beredning beredningen förstudie förstudien"),
  ),
  stage: oneOf("skedet fasen"),
  article: oneOf("den"),
  be: oneOf("är var har blev"),
};
