import { useMemo } from "react";
import { useTexts } from "../../../i18n/translation";
import { changes } from "../../../../domain/change";
import { badStatuses, shownStatuses } from "../../../../domain/status";
import { goalsOf } from "../../../../domain/goal/assessmentIn";
import { countFacets } from "../../../../domain/filter/countFacets";
import type { FacetCounts } from "../../../../domain/filter/countFacets";
import { ChangeLabel } from "../../../components/status/ChangeIcon";
import { CheckboxMenu } from "../../../components/controls/CheckboxMenu";
import { LocalizedName } from "../../../components/text/LocalizedName";
import { useQueryResult } from "../../../data/QueryResultContext";
import { useSite } from "../../../data/SiteContext";
import { useView } from "../../../routing/useView";
import { StatusLabel } from "../../../components/status/StatusIcon";

/** The filter menus of the dashboard. */
export function FilterMenus() {
  const t = useTexts("views");
  const { dataset } = useSite();
  const { view, report, round, rounds, matcher } = useQueryResult();
  const [, setView] = useView();
  // Counted once for all menus, and only when one is open.
  const counts = useMemo(() => {
    let counted: FacetCounts | undefined;
    return () => (counted ??= countFacets(dataset, report, rounds, view, matcher));
  }, [dataset, report, rounds, view, matcher]);
  const goals = goalsOf(dataset, report);
  const themes = dataset.themes.filter(({ id }) => goals.some((goal) => goal.themeId === id));
  const programmes = dataset.programmes.filter(({ id }) => goals.some((goal) => goal.programmeIds.includes(id)));
  const isBadOnly =
    view.statuses.length === badStatuses.length && badStatuses.every((status) => view.statuses.includes(status));

  return (
    <>
      {/* A menu of one theme, or without programmes, would be useless. */}
      {(themes.length > 1 || view.themes.length > 0) && (
        <CheckboxMenu
          label={t("filter.themes")}
          options={() =>
            themes.map((theme) => ({
              value: theme.id,
              label: <LocalizedName of={theme} />,
              count: counts().themes.get(theme.id) ?? 0,
            }))
          }
          chosen={view.themes}
          onChange={(chosen) => setView({ themes: chosen })}
        />
      )}
      {(programmes.length > 0 || view.programmes.length > 0) && (
        <CheckboxMenu
          label={t("filter.programmes")}
          options={() =>
            programmes.map((programme) => ({
              value: programme.id,
              label: <LocalizedName of={programme} />,
              count: counts().programmes.get(programme.id) ?? 0,
            }))
          }
          chosen={view.programmes}
          onChange={(chosen) => setView({ programmes: chosen })}
        />
      )}
      <CheckboxMenu
        label={t("filter.statuses")}
        options={() =>
          shownStatuses.map((status) => ({
            value: status,
            label: <StatusLabel status={status} kind={round.kind} />,
            count: counts().statuses.get(status) ?? 0,
          }))
        }
        chosen={view.statuses}
        onChange={(statuses) => setView({ statuses })}
      >
        <button
          type="button"
          className="button filter-quick"
          aria-pressed={isBadOnly}
          onClick={() => setView({ statuses: isBadOnly ? [] : [...badStatuses] })}
        >
          {t(`filter.badOnly.${round.kind}`)}
        </button>
      </CheckboxMenu>
      {rounds.compareId !== undefined && (
        <CheckboxMenu
          label={t("filter.changes")}
          options={() =>
            changes.map((change) => ({
              value: change,
              label: <ChangeLabel change={change} />,
              count: counts().changes.get(change) ?? 0,
            }))
          }
          chosen={view.changes}
          onChange={(chosen) => setView({ changes: chosen })}
        />
      )}
    </>
  );
}
