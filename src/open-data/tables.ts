import { languages } from "../domain/language";
import type { Goal, Programme, Report, Round, Target, Theme, Translations } from "../domain/dataset/schema";
import { assessmentsTable } from "./assessments";
import { meaningOf, required, tableOf, text, whole } from "./table";
import type { ColumnOf, Table } from "./table";

const languageNames = { fi: "Finnish", sv: "Swedish", en: "English" } as const;

/** A column per language for what a person has translated. */
const translated = <Row extends { translations?: Translations | undefined }>(name: string): ColumnOf<Row>[] =>
  languages.map((language) =>
    text<Row>(
      `${name}_${language}`,
      `The ${name} in ${languageNames[language]}, where a person has translated it.`,
      ({ translations }) => translations?.[language],
    ),
  );

const toReport = { columns: ["report_id"], table: "reports", to: ["id"] } as const;

const reports = tableOf<Report>({
  name: "reports",
  description: meaningOf("reports"),
  primaryKey: ["id"],
  rows: (dataset) => dataset.reports,
  columns: [
    text("id", meaningOf("reports.id"), ({ id }) => id, required),
    text("title", meaningOf("reports.title"), ({ title }) => title),
    text("organisation", meaningOf("reports.organisation"), ({ organisation }) => organisation),
    whole("year", meaningOf("reports.year"), ({ year }) => year, required),
    text("language", meaningOf("reports.language"), ({ language }) => language, { ...required, enum: languages }),
  ],
});

const rounds = tableOf<{ report: Report; round: Round }>({
  name: "rounds",
  description: `${meaningOf("reports.rounds")} Two reports of one year have rounds of the same id: the report is part of the key.`,
  primaryKey: ["report_id", "id"],
  foreignKeys: [toReport],
  rows: (dataset) => dataset.reports.flatMap((report) => report.rounds.map((round) => ({ report, round }))),
  columns: [
    text("report_id", "The report that the round belongs to.", ({ report }) => report.id, required),
    text("id", meaningOf("reports.rounds.id"), ({ round }) => round.id, required),
    text("label", meaningOf("reports.rounds.label"), ({ round }) => round.label),
    whole("year", meaningOf("reports.rounds.year"), ({ round }) => round.year, required),
    whole("ordinal", meaningOf("reports.rounds.ordinal"), ({ round }) => round.ordinal, required),
    text("period", meaningOf("reports.rounds.period"), ({ round }) => round.period, required),
    text("kind", meaningOf("reports.rounds.kind"), ({ round }) => round.kind, {
      ...required,
      enum: ["forecast", "outcome"],
    }),
  ],
});

const themes = tableOf<Theme>({
  name: "themes",
  description: meaningOf("themes"),
  primaryKey: ["id"],
  rows: (dataset) => dataset.themes,
  columns: [
    text("id", meaningOf("themes.id"), ({ id }) => id, required),
    text("name", meaningOf("themes.name"), ({ name }) => name),
    ...translated<Theme>("name"),
  ],
});

const programmes = tableOf<Programme>({
  name: "programmes",
  description: meaningOf("programmes"),
  primaryKey: ["id"],
  rows: (dataset) => dataset.programmes,
  columns: [
    text("id", meaningOf("programmes.id"), ({ id }) => id, required),
    text("name", meaningOf("programmes.name"), ({ name }) => name),
    ...translated<Programme>("name"),
  ],
});

const goals = tableOf<Goal>({
  name: "goals",
  description: meaningOf("goals"),
  primaryKey: ["id"],
  foreignKeys: [
    toReport,
    { columns: ["theme_id"], table: "themes", to: ["id"] },
    { columns: ["continues"], table: "goals", to: ["id"] },
  ],
  rows: (dataset) => dataset.goals,
  columns: [
    text("id", meaningOf("goals.id"), ({ id }) => id, required),
    text("report_id", meaningOf("goals.reportId"), ({ reportId }) => reportId, required),
    text("theme_id", meaningOf("goals.themeId"), ({ themeId }) => themeId, required),
    text("unit", meaningOf("goals.unit"), ({ unit }) => unit),
    text("title", meaningOf("goals.title"), ({ title }) => title),
    ...translated<Goal>("title"),
    text("description", meaningOf("goals.description"), ({ description }) => description),
    text("measures", `${meaningOf("goals.measures")} Several are joined by newlines.`, ({ measures }) =>
      measures.join("\n"),
    ),
    text(
      "continues",
      "The goal of an earlier year that it goes on from, where there is one.",
      (goal) => goal.continues,
    ),
  ],
});

const goalProgrammes = tableOf<{ goalId: string; programmeId: string }>({
  name: "goal-programmes",
  description: `${meaningOf("goals.programmeIds")} One row a link.`,
  primaryKey: ["goal_id", "programme_id"],
  foreignKeys: [
    { columns: ["goal_id"], table: "goals", to: ["id"] },
    { columns: ["programme_id"], table: "programmes", to: ["id"] },
  ],
  rows: (dataset) =>
    dataset.goals.flatMap(({ id: goalId, programmeIds }) =>
      programmeIds.map((programmeId) => ({ goalId, programmeId })),
    ),
  columns: [
    text("goal_id", "The goal that is linked.", ({ goalId }) => goalId, required),
    text("programme_id", "The programme that it is linked to.", ({ programmeId }) => programmeId, required),
  ],
});

const targets = tableOf<{ goal: Goal; target: Target; ordinal: number }>({
  name: "targets",
  description: meaningOf("goals.targets"),
  primaryKey: ["id"],
  foreignKeys: [
    { columns: ["goal_id"], table: "goals", to: ["id"] },
    { columns: ["continues"], table: "targets", to: ["id"] },
  ],
  rows: (dataset) =>
    dataset.goals.flatMap((goal) => goal.targets.map((target, at) => ({ goal, target, ordinal: at + 1 }))),
  columns: [
    text("id", meaningOf("goals.targets.id"), ({ target }) => target.id, required),
    text("goal_id", "The goal that the target is part of.", ({ goal }) => goal.id, required),
    whole("ordinal", "The target's place in its goal, from 1.", ({ ordinal }) => ordinal, required),
    text("name", meaningOf("goals.targets.name"), ({ target }) => target.name),
    ...translated<Target>("name").map(({ of, ...column }): ColumnOf<{ target: Target }> => ({
      ...column,
      of: ({ target }) => of(target),
    })),
    text("level", meaningOf("goals.targets.level"), ({ target }) => target.level?.text),
    text("level_quote", meaningOf("goals.targets.level.quote"), ({ target }) => target.level?.quote),
    text("continues", meaningOf("goals.targets.continues"), ({ target }) => target.continues),
  ],
});

/** Every table of the open data, those that others point to first. */
export const openDataTables: readonly Table[] = [
  reports,
  rounds,
  themes,
  programmes,
  goals,
  goalProgrammes,
  targets,
  assessmentsTable,
];
