import { useTranslation } from "react-i18next";
import type { Round } from "../model/dataset";

/** What rounds are called in the open language: `name` as in "Forecast 2/2031", `short` for a column's head, `period` the months it covers. */
export interface RoundWords {
  name: (round: Round) => string;
  short: (round: Round) => string;
  period: (round: Round) => string;
}

const quarters = ["Q1", "Q2", "Q3", "Q4"] as const;

/** The words for rounds. They are ours, not the report's: a round is named alike in all languages. */
export function useRoundWords(): RoundWords {
  const { t } = useTranslation("words");
  return {
    name: ({ kind, ordinal, year }) => t(`round.${kind}`, { ordinal, year }),
    short: ({ kind, ordinal, year }) => t(`roundShort.${kind}`, { ordinal, year }),
    period: ({ period, year }) => {
      const quarter = quarters.find((known) => period.endsWith(known));
      return quarter ? t(`period.${quarter}`) : t("period.year", { year });
    },
  };
}

/** Joins clauses into one: "a, b and c". */
export const listed = (clauses: readonly string[], and: string): string =>
  clauses.length < 2 ? (clauses[0] ?? "") : `${clauses.slice(0, -1).join(", ")} ${and} ${clauses.at(-1)}`;
