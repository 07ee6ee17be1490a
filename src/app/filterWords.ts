import type { TFunction } from "i18next";
import type { Dataset, Language, Round } from "../model/dataset";
import type { View } from "../url/view";
import { nameIn } from "./nameIn";

/** What a view is narrowed to, in words; nothing where it shows all. */
export function filterWords(
  { views: t, words }: { views: TFunction<"views">; words: TFunction<"words"> },
  language: Language,
  { themes, programmes }: Dataset,
  view: Pick<View, "themes" | "programmes" | "statuses" | "changes" | "text">,
  round: Round,
): string[] {
  return [
    ...themes.filter(({ id }) => view.themes.includes(id)).map((theme) => nameIn(language, theme)),
    ...programmes.filter(({ id }) => view.programmes.includes(id)).map((programme) => nameIn(language, programme)),
    ...view.statuses.map((status) => words(`status.${round.kind}.${status}`)),
    ...view.changes.map((change) => t(`change.${change}`)),
    ...(view.text === "" ? [] : [t("filter.searched", { text: view.text })]),
  ];
}
