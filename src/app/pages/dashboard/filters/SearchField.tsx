import { useId, useRef } from "react";
import { useTexts } from "../../../i18n/translation";
import { useQueryResult } from "../../../data/QueryResultContext";
import { useSite } from "../../../data/SiteContext";
import type { ViewState } from "../../../../domain/url/viewParams";
import { useView } from "../../../routing/useView";

/** The search by words. One search is one step on the way back: its first letter adds the step, the others change it. */
export function SearchField() {
  const t = useTexts("views");
  const { searchIndex: search } = useSite();
  const { view, report, round } = useQueryResult();
  const [, setView] = useView();
  const id = useId();
  // What was typed last in this visit to the field; after Back, or another filter, the address holds something else.
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
