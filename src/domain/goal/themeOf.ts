import type { Theme } from "../dataset/schema";
import type { GoalSummary, DatasetSummary } from "../dataset/summary";

/** The goal's theme. Null in a report without themes. */
export function themeOf({ themes, reports }: DatasetSummary, goal: GoalSummary): Theme | null {
  const theme = themes.find(({ id }) => id === goal.themeId);
  const report = reports.find(({ id }) => id === goal.reportId);
  return theme === undefined || theme.name === report?.title ? null : theme;
}
