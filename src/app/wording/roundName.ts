import type { TFunction } from "i18next";
import type { Language, Report, Round } from "../../domain/dataset/schema";

/** The name of a round: as in the report in the report's language, else by kind and number. */
export const roundName = (t: TFunction<"common">, language: Language, report: Report, round: Round): string =>
  language === report.language
    ? round.label
    : (round.translations?.[language] ?? t(`round.${round.kind}`, { ordinal: round.ordinal, year: round.year }));

/** A short name of a round: 3/2020, or the year of an outcome. */
export const shortRoundName = (round: Round): string =>
  round.kind === "outcome" ? (spanIn(round) ?? String(round.year)) : `${round.ordinal}/${round.year}`;

/** "2024/2025": a year that two calendar years share. */
const spanIn = ({ period }: Round): string | null => /^\d{4}\/\d{4}/.exec(period)?.[0] ?? null;

const quarters = ["Q1", "Q2", "Q3", "Q4"] as const;

/** A short name of the period that a forecast covers: Q3, or 1–4 for January to April. */
export function shortPeriod({ period }: Round): string {
  const part = period.split("-")[1] ?? "";
  return /^\d/.test(part) ? `1–${Number(part)}` : part;
}

/** The months that a round covers: forecasts cover the year so far. */
export function periodName(t: TFunction<"common">, language: Language, round: Round): string {
  const quarter = quarters.find((known) => round.period.endsWith(known));
  const span = spanIn(round);
  if (span && quarter) return t("period.quarterOf", { quarter: quarter.slice(1), year: span });
  if (quarter) return `${t(`period.${quarter}`)} (${quarter})`;
  const month = /-(\d\d)$/.exec(round.period)?.[1];
  if (month === undefined) return t("period.year", { year: span ?? round.year });
  const name = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }).format(
    new Date(`${round.period}-01`),
  );
  return month === "01" ? name : t("period.toMonth", { month: name });
}
