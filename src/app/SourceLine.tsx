import { useTranslation } from "react-i18next";
import type { Source } from "../query/goalReading";
import { sourceText } from "./sourceText";

/** Where words stand in the file, so that a reader can find them there. */
export function SourceLine({ source }: { source: Source }) {
  const { t } = useTranslation("goal");
  return sourceText(t, source);
}
