import { useTexts } from "../../../i18n/translation";
import { shownStatuses } from "../../../../domain/status";
import type { ShownStatus } from "../../../../domain/status";
import { total } from "../../../../domain/stats/tally";
import type { ViewState } from "../../../../domain/url/viewParams";
import { Link } from "../../../routing/Link";
import { useQueryScope } from "../../../data/QueryResultContext";
import { useLinks } from "../../../routing/useLinks";
import { StatusIcon, useStatusLabel } from "../../../components/status/StatusIcon";
import type { ChartBar, BarKind } from "./series";

/** A chart's numbers as a table. Every number links to its targets; on a phone each row becomes a line of icons, words and numbers. */
export function ChartTable({
  kind,
  caption,
  rows,
  viewOf,
}: {
  kind: BarKind;
  caption: string;
  rows: readonly ChartBar[];
  viewOf: (id: string, status?: ShownStatus) => ViewState;
}) {
  const t = useTexts("charts");
  const { round } = useQueryScope();
  const { to } = useLinks();
  const statusLabel = useStatusLabel();
  const page = { kind: "dashboard" } as const;

  return (
    <table className="tally-table" role="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr role="row">
          <th role="columnheader" scope="col">
            {t(`${kind}.column`)}
          </th>
          {shownStatuses.map((status) => (
            <th key={status} role="columnheader" scope="col" className="tally-number">
              {statusLabel(status, round.kind)}
            </th>
          ))}
          <th role="columnheader" scope="col" className="tally-number">
            {t("all")}
          </th>
          <th role="columnheader" scope="col">
            <span className="visually-hidden">{t("targets")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, lang, kind: roundKind, tally }) => (
          <tr key={id} role="row">
            <th role="rowheader" scope="row" lang={lang}>
              {name}
            </th>
            {shownStatuses.map((status) => (
              <td key={status} role="cell" className={`tally-number ${tally[status] === 0 ? "is-zero" : ""}`}>
                {tally[status] === 0 ? (
                  <span className="muted">0</span>
                ) : (
                  <Link href={to(page, viewOf(id, status))}>
                    <StatusIcon status={status} size={16} /> <span className="tally-count">{tally[status]}</span>{" "}
                    <span className="read-out-if-wide">{statusLabel(status, roundKind)}</span>
                  </Link>
                )}
              </td>
            ))}
            <td role="cell" className="tally-number tally-all">
              <span className="read-out-if-wide">{t("all")}</span> {total(tally)}
            </td>
            <td role="cell" className="tally-show">
              <Link href={to(page, viewOf(id))}>
                {t("show")}
                <span className="visually-hidden">
                  {": "}
                  <span lang={lang}>{name}</span>
                </span>
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
