import type { TFunction } from "i18next";
import type { Language, Round } from "../../domain/dataset/contract";
import type { Overview } from "../../domain/dataset/summary";
import type { View } from "../../domain/url/viewParams";
import { nameIn } from "./localizedName";
import { statusWord } from "./statusLabel";

/** What a view is narrowed to, in words, filter by filter; nothing where it shows all. */
export function filterWords(
  { views: t, words }: { views: TFunction<"views">; words: TFunction<"words"> },
  language: Language,
  { themes, programmes }: Overview,
  view: Pick<View, "themes" | "programmes" | "statuses" | "changes" | "text">,
  { kind }: Round,
): string[] {
  const of = (label: string, values: readonly string[]) =>
    values.length === 0 ? [] : [`${label}: ${values.join(", ")}`];
  const named = (all: Overview["themes" | "programmes"], ids: readonly string[]) =>
    all.filter(({ id }) => ids.includes(id)).map((one) => nameIn(language, one));
  return [
    ...of(t("filter.themes"), named(themes, view.themes)),
    ...of(t("filter.programmes"), named(programmes, view.programmes)),
    ...of(
      t("filter.statuses"),
      view.statuses.map((status) => statusWord(words, status, kind)),
    ),
    ...of(
      t("filter.changes"),
      view.changes.map((change) => t(`change.${change}`)),
    ),
    ...(view.text === "" ? [] : [t("filter.searched", { text: view.text })]),
  ];
}
