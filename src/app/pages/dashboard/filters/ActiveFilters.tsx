import { focusFilterSummary } from "./focusFilterSummary";
import { useTexts } from "../../../i18n/translation";
import type { ReactNode } from "react";
import { noFilter, activeParts } from "../../../../domain/filter/relaxFilter";
import { LocalizedName } from "../../../components/text/LocalizedName";
import { useQueryResult } from "../../../data/QueryResultContext";
import { useSite } from "../../../data/SiteContext";
import { useView } from "../../../routing/useView";
import { useStatusLabel } from "../../../components/status/StatusIcon";

/** The active filters, each with a button that removes it. */
export function ActiveFilters() {
  const t = useTexts("views");
  const { dataset } = useSite();
  const { view, round } = useQueryResult();
  const [, setView] = useView();
  const statusLabel = useStatusLabel();
  if (activeParts(view).length === 0) return null;

  const without = <T,>(all: readonly T[], one: T): T[] => all.filter((other) => other !== one);
  const chip = (key: string, label: ReactNode, remove: () => void) => (
    <li key={key}>
      <button
        type="button"
        className="chip chip-remove"
        onClick={() => {
          remove();
          focusFilterSummary();
        }}
      >
        <span className="visually-hidden">{t("filter.remove")}</span> {label}
        <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
          <path d="M1 1 9 9M9 1 1 9" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
    </li>
  );

  return (
    <ul role="list" className="active-filters">
      {dataset.themes
        .filter(({ id }) => view.themes.includes(id))
        .map((theme) =>
          chip(`theme ${theme.id}`, <LocalizedName of={theme} />, () =>
            setView({ themes: without(view.themes, theme.id) }),
          ),
        )}
      {dataset.programmes
        .filter(({ id }) => view.programmes.includes(id))
        .map((programme) =>
          chip(`programme ${programme.id}`, <LocalizedName of={programme} />, () =>
            setView({ programmes: without(view.programmes, programme.id) }),
          ),
        )}
      {view.statuses.map((status) =>
        chip(`status ${status}`, statusLabel(status, round.kind), () =>
          setView({ statuses: without(view.statuses, status) }),
        ),
      )}
      {view.changes.map((change) =>
        chip(`change ${change}`, t(`change.${change}`), () => setView({ changes: without(view.changes, change) })),
      )}
      {view.text !== "" && chip("text", t("filter.searched", { text: view.text }), () => setView({ text: "" }))}
      <li key="all">
        <button
          type="button"
          className="button-plain"
          onClick={() => {
            setView({ themes: [], programmes: [], statuses: [], changes: [], text: noFilter.text });
            focusFilterSummary();
          }}
        >
          {t("filter.clear")}
        </button>
      </li>
    </ul>
  );
}
