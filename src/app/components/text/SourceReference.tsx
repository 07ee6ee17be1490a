import { useTexts } from "../../i18n/translation";
import type { Source } from "../../../domain/goal/goalVerdict";
import { sourceText } from "../../wording/sourceReference";

/** Where words stand in the file, so that a reader can find them there. */
export function SourceLine({ source }: { source: Source }) {
  const t = useTexts("goal");
  return sourceText(t, source);
}
