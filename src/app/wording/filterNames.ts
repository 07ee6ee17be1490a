import type { TFunction } from "i18next";
import type { Language, Round } from "../../domain/dataset/schema";
import type { DatasetSummary } from "../../domain/dataset/summary";
import type { ViewState } from "../../domain/url/viewParams";
import { shownStatuses } from "../../domain/status";
import { localizedName } from "./localizedName";
import { statusLabel } from "./statusLabel";

/** The filters of a view. */
export type ViewFilters = Pick<ViewState, "themes" | "programmes" | "statuses" | "changes" | "text">;

/** With more names than this, a filter's names are counted instead. */
const maxNamed = 3;

/** The active filters by name, shortened for a headline or a window's title; empty if there are none. */
export function filterNames(
  { views: t, common }: { views: TFunction<"views">; common: TFunction<"common"> },
  language: Language,
  { themes, programmes }: DatasetSummary,
  view: ViewFilters,
  { kind }: Round,
): string[] {
  const either = (names: readonly string[]) => {
    const [last, ...others] = names.toReversed();
    if (last === undefined) return [];
    return [others.length === 0 ? last : t("filter.either", { names: others.toReversed().join(", "), last })];
  };
  const named = (all: DatasetSummary["themes" | "programmes"], ids: readonly string[], label: string) =>
    ids.length > maxNamed
      ? [`${label} (${ids.length})`]
      : either(all.filter(({ id }) => ids.includes(id)).map((one) => localizedName(language, one)));
  return [
    ...named(themes, view.themes, t("filter.themes")),
    ...named(programmes, view.programmes, t("filter.programmes")),
    ...either(
      shownStatuses
        .filter((status) => view.statuses.includes(status))
        .map((status) => statusLabel(common, status, kind))
        // "Will not be met or at risk": only the first stands where a sentence may begin.
        .map((label, index) => (index === 0 ? label : label.toLocaleLowerCase(language))),
    ),
    ...either(view.changes.map((change) => t(`change.${change}`))),
    ...(view.text === "" ? [] : [t("filter.searched", { text: view.text })]),
  ];
}
