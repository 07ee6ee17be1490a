import { useTexts } from "./translation";
import type { Source } from "../query/goalReading";
import { sourceText } from "./sourceText";

/** Where words stand in the file, so that a reader can find them there. */
export function SourceLine({ source }: { source: Source }) {
  const t = useTexts("goal");
  return sourceText(t, source);
}
