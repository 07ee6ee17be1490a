import { stringify } from "csv-stringify/sync";
import type { Dataset } from "../domain/dataset/schema";
import type { Table } from "./table";

/**
 * The table as CSV by RFC 4180, for machines: commas, UTF-8 without a byte order mark, texts exactly as received, null as an empty field. (The CSV
 * for spreadsheets is the download of a view.) Lines end with \n, as inside the texts: readers that guess the format refuse mixed line ends.
 */
export const tableCsv = ({ columns, rowsOf }: Table, dataset: Dataset): string =>
  stringify([columns.map(({ name }) => name), ...rowsOf(dataset).map((row) => [...row])], {
    record_delimiter: "unix",
    quoted_match: /\r/,
    cast: { boolean: String },
  });
