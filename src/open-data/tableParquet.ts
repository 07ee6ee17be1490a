import { parquetWriteBuffer } from "hyparquet-writer";
import type { Dataset } from "../domain/dataset/schema";
import type { DataColumn, Table, CellValue } from "./table";

const kinds = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE" },
} as const satisfies Record<DataColumn["type"], object>;

/** The table as Parquet, with typed columns. */
export function tableParquet({ columns, rowsOf }: Table, dataset: Dataset): Uint8Array {
  const rows = rowsOf(dataset);
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map((column, at) => ({
        name: column.name,
        data: rows.map((row) => stored(column, row[at] ?? null)),
      })),
      schema: [
        { name: "root", num_children: columns.length },
        ...columns.map(({ name, type, required }) => ({
          name,
          ...kinds[type],
          repetition_type: required ? ("REQUIRED" as const) : ("OPTIONAL" as const),
        })),
      ],
    }),
  );
}

const stored = ({ type }: DataColumn, value: CellValue) =>
  type === "date" && typeof value === "string" ? new Date(`${value}T00:00:00Z`) : value;
