import type { StageWords } from "../../../guards/stageWords";
import { oneOf } from "../../../text/wordMatchers";

/** "The design stage is complete", "Planning: complete". */
export const stageWords: StageWords = {
  preparation: oneOf("planning design preparation preparations procurement tendering scoping pre-planning"),
  stage: oneOf("stage phase work"),
  article: oneOf("the"),
  be: oneOf("is are was were has have"),
};
