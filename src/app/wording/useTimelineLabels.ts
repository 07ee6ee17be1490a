import { useTexts } from "../i18n/translation";
import type { TimelineColumn } from "../../domain/timeline/timeline";
import { periodName, roundName } from "./roundName";
import { useQueryScope } from "../data/QueryResultContext";
import { useSite } from "../data/SiteContext";

/** The headings of the timeline's columns, and the second lines below: the months of a round, or that there is no forecast. */
export function useTimelineLabels(): {
  nameOf: (column: TimelineColumn) => string;
  noteOf: (column: TimelineColumn) => string;
} {
  const t = useTexts("timeline");
  const common = useTexts("common");
  const { language } = useSite();
  const { report } = useQueryScope();
  return {
    nameOf: (column) => {
      switch (column.kind) {
        case "round":
          return roundName(common, language, report, column.round);
        case "quarter":
          return `${t(`quarter.${column.quarter}`)} ${column.year}`;
        case "awaited":
          return common("round.outcome", { year: column.year });
        case "earlier":
        case "later":
          return t(column.kind, { year: column.year });
        default:
          return column satisfies never;
      }
    },
    noteOf: (column) => {
      switch (column.kind) {
        case "round":
          return periodName(common, language, column.round);
        case "quarter":
          return `${t("noForecast")} (${column.quarter})`;
        case "awaited":
          return t("notIn");
        case "earlier":
        case "later":
          return "";
        default:
          return column satisfies never;
      }
    },
  };
}
