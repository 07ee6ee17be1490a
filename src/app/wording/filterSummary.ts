import type { TFunction } from "i18next";
import type { Language, Round } from "../../domain/dataset/schema";
import type { DatasetSummary } from "../../domain/dataset/summary";
import type { ViewState } from "../../domain/url/viewParams";
import { localizedName } from "./localizedName";
import { statusLabel } from "./statusLabel";

/** The active filters, one text per filter; empty if there are none. */
export function filterSummary(
  { views: t, common }: { views: TFunction<"views">; common: TFunction<"common"> },
  language: Language,
  { themes, programmes }: DatasetSummary,
  view: Pick<ViewState, "themes" | "programmes" | "statuses" | "changes" | "text">,
  { kind }: Round,
): string[] {
  const of = (label: string, values: readonly string[]) =>
    values.length === 0 ? [] : [`${label}: ${values.join(", ")}`];
  const named = (all: DatasetSummary["themes" | "programmes"], ids: readonly string[]) =>
    all.filter(({ id }) => ids.includes(id)).map((one) => localizedName(language, one));
  return [
    ...of(t("filter.themes"), named(themes, view.themes)),
    ...of(t("filter.programmes"), named(programmes, view.programmes)),
    ...of(
      t("filter.statuses"),
      view.statuses.map((status) => statusLabel(common, status, kind)),
    ),
    ...of(
      t("filter.changes"),
      view.changes.map((change) => t(`change.${change}`)),
    ),
    ...(view.text === "" ? [] : [t("filter.searched", { text: view.text })]),
  ];
}
