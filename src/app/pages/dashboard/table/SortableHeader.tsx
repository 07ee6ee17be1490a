import { useTexts } from "../../../i18n/translation";
import { defaultSort } from "../../../../domain/url/viewParams";
import { useQueryResult } from "../../../data/QueryResultContext";
import { useView } from "../../../routing/useView";
import { sortKeyOf } from "./columns";
import type { TableColumn } from "./columns";

/** A column's heading with a sort button: ascending, then descending, then the default order. */
export function SortableHeader({ column }: { column: TableColumn }) {
  const t = useTexts("views");
  const { view } = useQueryResult();
  const [, setView] = useView();
  const key = sortKeyOf(column);
  const direction = view.sort === key ? "ascending" : view.sort === `-${key}` ? "descending" : "none";
  const usual = defaultSort(view.group);
  const next = { none: key, ascending: `-${key}`, descending: usual === key ? key : usual } as const;
  const name = t(`column.${column}`);
  const order = t(`sort.${next[direction]}`);
  // The bar has buttons of the same words: this one says what it does, and the column keeps its own name.
  return (
    <th role="columnheader" scope="col" aria-sort={direction} aria-label={name} className={`head-${column}`}>
      <button
        type="button"
        className="sort-button"
        aria-label={`${name}: ${order}`}
        title={order}
        onClick={() => setView({ sort: next[direction] })}
      >
        {name}
        <svg className={`sort-shape sort-${direction}`} width="10" height="14" viewBox="0 0 10 14" aria-hidden="true">
          <path className="sort-up" d="M1 5.5 5 1 9 5.5Z" />
          <path className="sort-down" d="M1 8.5 5 13 9 8.5Z" />
        </svg>
      </button>
    </th>
  );
}
