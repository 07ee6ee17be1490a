import * as z from "zod/mini";
import { codeOf, unwantedCharacter } from "../formats/leftOut";

/** Text of a settings file: it says something, and holds no character that a report's own text would not keep. */
export const settingsText = z.string().check(
  z.minLength(1),
  z.refine((text) => text === "" || text.trim() !== "", "only blanks stand here; write the text, or remove the key"),
  z.refine((text) => !unwantedCharacter.test(text), {
    error: ({ input }) => {
      const [character = ""] = unwantedCharacter.exec(String(input)) ?? [];
      return `the character ${codeOf(character)} cannot be seen; delete it`;
    },
  }),
);
