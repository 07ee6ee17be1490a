import { useTexts } from "../../i18n/translation";
import type { CitedCell } from "../../../domain/goal/citedCells";
import { sourceReference } from "../../wording/sourceReference";

/** The place of a text in its source file. */
export function SourceReference({ source }: { source: CitedCell }) {
  const t = useTexts("goal");
  return sourceReference(t, source);
}
