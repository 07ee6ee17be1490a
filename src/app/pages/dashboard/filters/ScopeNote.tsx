import { useQueryResult } from "../../../data/QueryResultContext";
import { useTexts } from "../../../i18n/translation";
import { useFilterNames } from "./useFilterNames";

/** Below a section's heading: the active filters, and how much of the report they leave. */
export function ScopeNote() {
  const t = useTexts("summary");
  const { isNarrowed, shown, all } = useQueryResult();
  const names = useFilterNames();
  if (!isNarrowed) return null;
  return (
    <p className="scope-note">
      {t("narrowed.note", { names: names.join(", "), some: shown.targets, count: all.targets })}
    </p>
  );
}
