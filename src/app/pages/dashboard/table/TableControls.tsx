import { useId, useMemo } from "react";
import { useTexts } from "../../../i18n/translation";
import { goalsOf } from "../../../../domain/goal/assessmentIn";
import { columnIds, availableGroupings, sortings } from "../../../../domain/url/viewParams";
import type { ColumnId } from "../../../../domain/url/viewParams";
import { CheckboxMenu } from "../../../components/controls/CheckboxMenu";
import { useQueryScope, useQueryResult } from "../../../data/QueryResultContext";
import { useSite } from "../../../data/SiteContext";
import { useView } from "../../../routing/useView";
import { sortKeyOf } from "./columns";

/** Toggles between one flat list of targets, worst first, and goals with their targets. */
export function FlatListButton() {
  const t = useTexts("views");
  const { view } = useQueryResult();
  const [, setView] = useView();
  const isFlat = view.group === "none";
  return (
    <button
      type="button"
      className="button"
      aria-pressed={isFlat}
      onClick={() => setView(isFlat ? { group: "theme", sort: "report" } : { group: "none", sort: "status" })}
    >
      {t("group.flat")}
    </button>
  );
}

/** Chooses the grouping of the rows. */
export function GroupSelect() {
  const t = useTexts("views");
  const { dataset } = useSite();
  const { view, report } = useQueryResult();
  const [, setView] = useView();
  const id = useId();
  const groupings = availableGroupings(dataset, report.id);
  return (
    <span className="table-control">
      <label htmlFor={id}>{t("group.label")}</label>{" "}
      <select
        id={id}
        className="select"
        value={view.group}
        onChange={({ currentTarget: { value } }) => {
          const group = groupings.find((one) => one === value);
          if (group) setView({ group });
        }}
      >
        {groupings.map((group) => (
          <option key={group} value={group}>
            {t(`group.${group}`)}
          </option>
        ))}
      </select>
    </span>
  );
}

/** Chooses the order of the rows: by a visible column, or as in the report. */
export function SortSelect() {
  const t = useTexts("views");
  const { view } = useQueryResult();
  const [, setView] = useView();
  const id = useId();
  const keys = useVisibleColumns().map(sortKeyOf);
  const offered = sortings.filter(
    (sort) => sort === view.sort || sort === "report" || sort === "name" || keys.some((key) => key === sort),
  );
  return (
    <span className="table-control">
      <label htmlFor={id}>{t("sort.label")}</label>{" "}
      <select
        id={id}
        className="select"
        value={view.sort}
        onChange={({ currentTarget: { value } }) => {
          const sort = sortings.find((one) => one === value);
          if (sort) setView({ sort });
        }}
      >
        {offered.map((sort) => (
          <option key={sort} value={sort}>
            {t(`sort.${sort}`)}
          </option>
        ))}
      </select>
    </span>
  );
}

/** Chooses the visible columns. */
export function VisibleColumnsMenu() {
  const t = useTexts("views");
  const { view } = useQueryResult();
  const [, setView] = useView();
  const offered = useOfferedColumns();
  return (
    <CheckboxMenu
      label={t("column.label")}
      options={() => offered.map((column) => ({ value: column, label: t(`column.${column}`) }))}
      chosen={view.cols}
      counted={false}
      onChange={(chosen) =>
        // Columns that this round cannot show stay chosen.
        setView({ cols: columnIds.filter((one) => (offered.includes(one) ? chosen : view.cols).includes(one)) })
      }
    />
  );
}

/** The columns that are possible: a first round has no changes, and not every report has programmes. */
function useOfferedColumns(): readonly ColumnId[] {
  const { dataset } = useSite();
  const { compare, report } = useQueryScope();
  const hasCompared = compare !== null;
  return useMemo(() => {
    const hasProgrammes = goalsOf(dataset, report).some(({ programmeIds }) => programmeIds.length > 0);
    return columnIds.filter((column) => {
      if (column === "change") return hasCompared;
      return column !== "programmes" || hasProgrammes;
    });
  }, [dataset, report, hasCompared]);
}

/** The visible columns, apart from the name. */
export function useVisibleColumns(): readonly ColumnId[] {
  const { view } = useQueryResult();
  const offered = useOfferedColumns();
  // By name: every view has an array of its own, and the same columns must not draw all rows again.
  const chosen = view.cols.join(" ");
  return useMemo(() => offered.filter((column) => chosen.split(" ").includes(column)), [offered, chosen]);
}
