import { useId } from "react";
import { useTranslation } from "react-i18next";
import { groupings, sortings } from "../url/view";
import { useSelection } from "./selection";
import { useView } from "./Site";

/** What the rows stand under. */
export function GroupChoice() {
  const { t } = useTranslation("views");
  const { view } = useSelection();
  const [, setView] = useView();
  const id = useId();
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

/** The rows' order: the one way to choose it where there is no table head. */
export function SortChoice({ className = "" }: { className?: string }) {
  const { t } = useTranslation("views");
  const { view, compare } = useSelection();
  const [, setView] = useView();
  const id = useId();
  const offered = sortings.filter(
    (sort) => sort === view.sort || (!sort.startsWith("-") && (sort !== "change" || compare !== null)),
  );
  return (
    <span className={`arrange-choice ${className}`}>
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
