import type { Dataset } from "../domain/dataset/schema";
import { openDataFormats, openDataTableNames } from "../domain/openDataFiles";
import { tableCsv } from "./tableCsv";
import { dataPackage } from "./dataPackage";
import type { DataFile, WrittenTable } from "./dataPackage";
import { tableParquet } from "./tableParquet";
import { openDataTables } from "./openDataTables";

const mediaTypes = { csv: "text/csv", parquet: "application/vnd.apache.parquet" } as const;

/** The open data files, by their paths below the site. The paths never change. */
export const openDataAddresses: readonly { readonly path: string; readonly encodingFormat: string }[] = [
  { path: "data/dataset.json", encodingFormat: "application/json" },
  { path: "data/datapackage.json", encodingFormat: "application/json" },
  ...openDataFormats.flatMap((format) =>
    openDataTableNames.map((name) => ({ path: `data/${name}.${format}`, encodingFormat: mediaTypes[format] })),
  ),
];

/** The tables as CSV and Parquet, with the Data Package that describes them. The same dataset gives the same bytes. */
export function openData(dataset: Dataset, siteUrl: string | undefined): DataFile[] {
  const written = openDataTables.map((table): WrittenTable => ({
    table,
    csv: { name: `${table.name}.csv`, content: bytesOf(tableCsv(table, dataset)) },
    parquet: { name: `${table.name}.parquet`, content: tableParquet(table, dataset) },
  }));
  return [
    ...written.flatMap(({ csv, parquet }) => [csv, parquet]),
    { name: "datapackage.json", content: bytesOf(asText(dataPackage(dataset, written, siteUrl))) },
  ];
}

/** Indented JSON. */
export const asText = (json: unknown): string => `${JSON.stringify(json, null, 2)}\n`;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
