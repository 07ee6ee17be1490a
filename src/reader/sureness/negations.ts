import type { Language } from "../../domain/dataset/schema";
import { oneOf } from "../text/wordMatchers";

/** The words that deny what stands beside them, by language. */
export const isNegation = {
  fi: oneOf("ei eivät en emme eikä eivätkä ettei etteivät ilman"),
  sv: oneOf("inte ej icke ingen inget inga utan varken aldrig"),
  en: oneOf(
    "not no none never neither nor without cannot won't wasn't weren't isn't aren't haven't hasn't hadn't don't doesn't didn't can't couldn't wouldn't",
  ),
} satisfies Record<Language, (word: string | undefined) => boolean>;
