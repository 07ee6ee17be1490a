import { languages } from "../domain/language";
import type { Goal, Programme, Report, Round, Target, Theme, Translations } from "../domain/dataset/schema";
import { assessmentsTable } from "./assessmentsTable";
import { describeField, required, createTable, textColumn, integerColumn } from "./table";
import type { DataColumnFrom, Table } from "./table";

const languageNames = { fi: "Finnish", sv: "Swedish", en: "English" } as const;

/** A column per language for translated names. */
const translated = <Row extends { translations?: Translations | undefined }>(name: string): DataColumnFrom<Row>[] =>
  languages.map((language) =>
    textColumn<Row>(
      `${name}_${language}`,
      `The ${name} in ${languageNames[language]}, where a person has translated it.`,
      ({ translations }) => translations?.[language],
    ),
  );

const toReport = { columns: ["report_id"], table: "reports", to: ["id"] } as const;

const reports = createTable<Report>({
  name: "reports",
  description: describeField("reports"),
  primaryKey: ["id"],
  rows: (dataset) => dataset.reports,
  columns: [
    textColumn("id", describeField("reports.id"), ({ id }) => id, required),
    textColumn("title", describeField("reports.title"), ({ title }) => title),
    textColumn("organisation", describeField("reports.organisation"), ({ organisation }) => organisation),
    integerColumn("year", describeField("reports.year"), ({ year }) => year, required),
    textColumn("language", describeField("reports.language"), ({ language }) => language, {
      ...required,
      enum: languages,
    }),
  ],
});

const rounds = createTable<{ report: Report; round: Round }>({
  name: "rounds",
  description: `${describeField("reports.rounds")} Two reports of one year have rounds of the same id: the report is part of the key.`,
  primaryKey: ["report_id", "id"],
  foreignKeys: [toReport],
  rows: (dataset) => dataset.reports.flatMap((report) => report.rounds.map((round) => ({ report, round }))),
  columns: [
    textColumn("report_id", "The report that the round belongs to.", ({ report }) => report.id, required),
    textColumn("id", describeField("reports.rounds.id"), ({ round }) => round.id, required),
    textColumn("label", describeField("reports.rounds.label"), ({ round }) => round.label),
    integerColumn("year", describeField("reports.rounds.year"), ({ round }) => round.year, required),
    integerColumn("ordinal", describeField("reports.rounds.ordinal"), ({ round }) => round.ordinal, required),
    textColumn("period", describeField("reports.rounds.period"), ({ round }) => round.period, required),
    textColumn("kind", describeField("reports.rounds.kind"), ({ round }) => round.kind, {
      ...required,
      enum: ["forecast", "outcome"],
    }),
  ],
});

const themes = createTable<Theme>({
  name: "themes",
  description: describeField("themes"),
  primaryKey: ["id"],
  rows: (dataset) => dataset.themes,
  columns: [
    textColumn("id", describeField("themes.id"), ({ id }) => id, required),
    textColumn("name", describeField("themes.name"), ({ name }) => name),
    ...translated<Theme>("name"),
  ],
});

const programmes = createTable<Programme>({
  name: "programmes",
  description: describeField("programmes"),
  primaryKey: ["id"],
  rows: (dataset) => dataset.programmes,
  columns: [
    textColumn("id", describeField("programmes.id"), ({ id }) => id, required),
    textColumn("name", describeField("programmes.name"), ({ name }) => name),
    ...translated<Programme>("name"),
  ],
});

const goals = createTable<Goal>({
  name: "goals",
  description: describeField("goals"),
  primaryKey: ["id"],
  foreignKeys: [
    toReport,
    { columns: ["theme_id"], table: "themes", to: ["id"] },
    { columns: ["continues"], table: "goals", to: ["id"] },
  ],
  rows: (dataset) => dataset.goals,
  columns: [
    textColumn("id", describeField("goals.id"), ({ id }) => id, required),
    textColumn("report_id", describeField("goals.reportId"), ({ reportId }) => reportId, required),
    textColumn("theme_id", describeField("goals.themeId"), ({ themeId }) => themeId, required),
    textColumn("unit", describeField("goals.unit"), ({ unit }) => unit),
    textColumn("title", describeField("goals.title"), ({ title }) => title),
    ...translated<Goal>("title"),
    textColumn("description", describeField("goals.description"), ({ description }) => description),
    textColumn("measures", `${describeField("goals.measures")} Several are joined by newlines.`, ({ measures }) =>
      measures.join("\n"),
    ),
    textColumn(
      "continues",
      "The goal of an earlier year that it goes on from, where there is one.",
      (goal) => goal.continues,
    ),
  ],
});

const goalProgrammes = createTable<{ goalId: string; programmeId: string }>({
  name: "goal-programmes",
  description: `${describeField("goals.programmeIds")} One row a link.`,
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
    textColumn("goal_id", "The goal that is linked.", ({ goalId }) => goalId, required),
    textColumn("programme_id", "The programme that it is linked to.", ({ programmeId }) => programmeId, required),
  ],
});

const targets = createTable<{ goal: Goal; target: Target; ordinal: number }>({
  name: "targets",
  description: describeField("goals.targets"),
  primaryKey: ["id"],
  foreignKeys: [
    { columns: ["goal_id"], table: "goals", to: ["id"] },
    { columns: ["continues"], table: "targets", to: ["id"] },
  ],
  rows: (dataset) =>
    dataset.goals.flatMap((goal) => goal.targets.map((target, at) => ({ goal, target, ordinal: at + 1 }))),
  columns: [
    textColumn("id", describeField("goals.targets.id"), ({ target }) => target.id, required),
    textColumn("goal_id", "The goal that the target is part of.", ({ goal }) => goal.id, required),
    integerColumn("ordinal", "The target's place in its goal, from 1.", ({ ordinal }) => ordinal, required),
    textColumn("name", describeField("goals.targets.name"), ({ target }) => target.name),
    ...translated<Target>("name").map(({ of, ...column }): DataColumnFrom<{ target: Target }> => ({
      ...column,
      of: ({ target }) => of(target),
    })),
    textColumn("level", describeField("goals.targets.level"), ({ target }) => target.level?.text),
    textColumn("level_quote", describeField("goals.targets.level.quote"), ({ target }) => target.level?.quote),
    textColumn("continues", describeField("goals.targets.continues"), ({ target }) => target.continues),
  ],
});

/** Every table of the open data, each after the tables that it refers to. */
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
