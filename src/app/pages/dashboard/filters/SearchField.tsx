import { useId, useRef } from "react";
import { useTexts } from "../../../i18n/translation";
import { useQueryResult } from "../../../data/QueryResultContext";
import { useSite } from "../../../data/SiteContext";
import type { ViewState } from "../../../../domain/url/viewParams";
import { useView } from "../../../routing/useView";

/** The search field. A search is one history entry: its first letter adds it, further letters replace it. */
export function SearchField() {
  const t = useTexts("views");
  const { searchIndex: search } = useSite();
  const { view, report, round } = useQueryResult();
  const [, setView] = useView();
  const id = useId();
  // The text that was typed last; after Back, or another filter, the URL holds something else.
  const typed = useRef<ViewState | null>(null);
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
        onBlur={() => (typed.current = null)}
        onChange={({ currentTarget: { value } }) => {
          const goesOn = typed.current !== null && isSameView(typed.current, view);
          setView({ text: value }, { replace: goesOn });
          typed.current = { ...view, text: value };
        }}
      />
    </div>
  );
}

const isSameView = (one: ViewState, other: ViewState): boolean => JSON.stringify(one) === JSON.stringify(other);
