import type { Dataset } from "../domain/dataset/schema";
import { fieldDescriptions } from "../domain/dataset/fieldDescriptions";

/** A value of a table; null where there is none. Dates are ISO. */
export type CellValue = string | number | boolean | null;

/** What a column holds. `enum` lists every value that it can take. */
export interface DataColumn {
  readonly name: string;
  readonly type: "string" | "integer" | "boolean" | "date";
  readonly description: string;
  readonly required: boolean;
  readonly enum?: readonly string[];
}

/** Columns that together refer to a row of another table, or of the same one. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly to: readonly string[];
}

/** One table of the open data, from which each of its files is made. */
export interface Table {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly DataColumn[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rowsOf: (dataset: Dataset) => readonly (readonly CellValue[])[];
}

/** A column, and how it gets its value from a row. Empty texts become null, because CSV cannot tell them apart. */
export interface DataColumnFrom<Row> extends DataColumn {
  readonly of: (row: Row) => CellValue | undefined;
}

type ColumnOptions = { readonly required?: true; readonly enum?: readonly string[] };

const columnMaker =
  (type: DataColumn["type"]) =>
  <Row>(
    name: string,
    description: string,
    of: DataColumnFrom<Row>["of"],
    options: ColumnOptions = {},
  ): DataColumnFrom<Row> => ({
    name,
    type,
    description,
    required: options.required ?? false,
    ...(options.enum === undefined ? {} : { enum: options.enum }),
    of,
  });

export const textColumn = columnMaker("string");
export const integerColumn = columnMaker("integer");
export const booleanColumn = columnMaker("boolean");
export const dateColumn = columnMaker("date");

/** Marks a column that is never null. */
export const required = { required: true } as const;

/** The data contract's description of a field. */
export function describeField(field: string): string {
  const meaning = fieldDescriptions[field];
  if (meaning === undefined) throw new RangeError(`the data contract knows no field ${field}`);
  return meaning;
}

/** Creates a table from its columns and a function that lists its rows. */
export function createTable<Row>(
  table: Omit<Table, "columns" | "rowsOf" | "foreignKeys"> & {
    readonly foreignKeys?: readonly ForeignKey[];
    readonly columns: readonly DataColumnFrom<Row>[];
    readonly rows: (dataset: Dataset) => readonly Row[];
  },
): Table {
  const { columns, rows, foreignKeys = [], name, description, primaryKey } = table;
  return {
    name,
    description,
    primaryKey,
    foreignKeys,
    columns,
    rowsOf: (dataset) => rows(dataset).map((row) => columns.map(({ of }) => valueOf(of(row)))),
  };
}

const valueOf = (value: CellValue | undefined): CellValue => (value === undefined || value === "" ? null : value);
