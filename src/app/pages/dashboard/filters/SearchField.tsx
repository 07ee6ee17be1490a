import { useId } from "react";
import { useTexts } from "../../../i18n/translation";
import { useQueryResult } from "../../../data/QueryResultContext";
import { useSite } from "../../../data/SiteContext";
import { useView } from "../../../routing/useView";

/** The search by words. Each key press replaces the address instead of adding a step to the way back. */
export function SearchField() {
  const t = useTexts("views");
  const { searchIndex: search } = useSite();
  const { view, report, round } = useQueryResult();
  const [, setView] = useView();
  const id = useId();
  return (
    <div role="search" className="search-field">
      <label htmlFor={id} className="visually-hidden">
        {t("filter.text")}
      </label>
      <input
        id={id}
        type="search"
        value={view.text}
        placeholder={t("filter.textHint")}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        onFocus={() => void search.fetch(report, round.id)}
        onChange={(event) => setView({ text: event.currentTarget.value }, { replace: true })}
      />
    </div>
  );
}
