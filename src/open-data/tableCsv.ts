import { stringify } from "csv-stringify/sync";
import type { Dataset } from "../domain/dataset/schema";
import type { Table } from "./table";

/**
 * The table as RFC 4180 has it, for machines: commas, UTF-8 without a byte order mark, texts exactly as received. (What a spreadsheet opens is
 * the download of a view.) An empty field is no value. Lines end as those inside the texts do: readers that guess a file's form refuse two kinds.
 */
export const tableCsv = ({ columns, rowsOf }: Table, dataset: Dataset): string =>
  stringify([columns.map(({ name }) => name), ...rowsOf(dataset).map((row) => [...row])], {
    record_delimiter: "unix",
    quoted_match: /\r/,
    cast: { boolean: String },
  });
