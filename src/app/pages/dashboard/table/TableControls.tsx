import { useId } from "react";
import { useTexts } from "../../../i18n/translation";
import { columns, groupingsOf, sortings } from "../../../../domain/url/viewParams";
import type { Column } from "../../../../domain/url/viewParams";
import { CheckMenu } from "../../../components/controls/CheckboxMenu";
import { useScope, useSelection } from "../SelectionContext";
import { useSite, useView } from "../../../SiteContext";
import { sortKeyOf } from "./columns";

/** What the rows stand under. */
export function GroupChoice() {
  const t = useTexts("views");
  const { dataset } = useSite();
  const { view, report } = useSelection();
  const [, setView] = useView();
  const id = useId();
  const groupings = groupingsOf(dataset, report.id);
  return (
    <span className="arrange-choice">
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

/** The rows' order: by what is shown, or as the report has it. */
export function SortChoice() {
  const t = useTexts("views");
  const { view } = useSelection();
  const [, setView] = useView();
  const id = useId();
  const keys = useShownColumns().map(sortKeyOf);
  const offered = sortings.filter(
    (sort) => sort === view.sort || sort === "report" || sort === "name" || keys.some((key) => key === sort),
  );
  return (
    <span className="arrange-choice">
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

/** What the table says of each target beside its name. */
export function ColumnChoice() {
  const t = useTexts("views");
  const { view } = useSelection();
  const [, setView] = useView();
  const offered = useOfferedColumns();
  return (
    <CheckMenu
      label={t("column.label")}
      options={() => offered.map((column) => ({ value: column, label: t(`column.${column}`) }))}
      chosen={view.cols}
      counted={false}
      onChange={(chosen) =>
        // What this round cannot offer stays as it was chosen.
        setView({ cols: columns.filter((one) => (offered.includes(one) ? chosen : view.cols).includes(one)) })
      }
    />
  );
}

/** The columns that there can be: a first round has no change. */
function useOfferedColumns(): readonly Column[] {
  const { compare } = useScope();
  return columns.filter((column) => column !== "change" || compare !== null);
}

/** The columns that are shown beside the name. */
export function useShownColumns(): readonly Column[] {
  const { view } = useSelection();
  return useOfferedColumns().filter((column) => view.cols.includes(column));
}
