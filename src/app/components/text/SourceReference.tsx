import { useTexts } from "../../i18n/translation";
import type { CitedCell } from "../../../domain/goal/citedCells";
import { sourceReference } from "../../wording/sourceReference";

/** Where words stand in the file, so that a reader can find them there. */
export function SourceReference({ source }: { source: CitedCell }) {
  const t = useTexts("goal");
  return sourceReference(t, source);
}
