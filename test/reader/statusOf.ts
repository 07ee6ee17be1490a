import { assess } from "../../src/reader/assess";
import type { Passage } from "../../src/reader/reading";

/** The status that the reader gives a text. */
export const statusOf = (text: string, about: Omit<Passage, "text">) => assess({ text, ...about }).status;
