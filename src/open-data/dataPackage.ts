import { createHash } from "node:crypto";
import type { Dataset } from "../domain/dataset/schema";
import { fieldDescriptions } from "../domain/dataset/fieldDescriptions";
import { siteName } from "../domain/site";
import type { DataColumn, ForeignKey, Table } from "./table";

type Json = Readonly<Record<string, unknown>>;

/** A file of the open data: its name below `data/`, and what it holds. */
export interface DataFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** A table with the two files that were made from it. */
export interface WrittenTable {
  readonly table: Table;
  readonly csv: DataFile;
  readonly parquet: DataFile;
}

/**
 * The machine-readable description of the tables (Data Package 2.0 with Table Schema): types and meanings of all fields, keys, licence, and source
 * documents.
 */
export function dataPackage(dataset: Dataset, written: readonly WrittenTable[], siteUrl: string | undefined): Json {
  const { site, reports } = dataset;
  const sources = sourcesOf(dataset);
  const publisher = site?.publisher ?? reports[0]?.organisation;
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "kojelauta",
    title: siteName(dataset, "en") ?? reports.at(-1)?.title ?? "Kojelauta",
    description: fieldDescriptions[""],
    ...(siteUrl === undefined ? {} : { homepage: siteUrl }),
    ...(site?.licence === undefined ? {} : { licenses: [licenceOf(site.licence)] }),
    ...(publisher === undefined ? {} : { contributors: [{ title: publisher, roles: ["publisher"] }] }),
    ...(sources.length === 0 ? {} : { sources }),
    resources: [...written.map(csvResource), ...written.map(parquetResource)],
  };
}

/** A licence with its name in SPDX spelling: "CC BY 4.0" becomes CC-BY-4.0. */
const licenceOf = ({ name, address }: { name: string; address?: string | undefined }): Json => ({
  name: name.normalize("NFKD").replaceAll(/[^\w.]+/g, "-"),
  title: name,
  ...(address === undefined ? {} : { path: address }),
});

const sourcesOf = ({ reports }: Dataset): Json[] =>
  reports.flatMap(({ organisation, title, sources }) =>
    sources.map(({ file, sha256 }) => ({ title: `${organisation}: ${title}`, file, sha256 })),
  );

const fileOf = ({ name, content }: DataFile): Json => ({
  path: name,
  bytes: content.length,
  hash: `sha256:${createHash("sha256").update(content).digest("hex")}`,
});

const csvResource = ({ table, csv }: WrittenTable): Json => ({
  name: table.name,
  type: "table",
  ...fileOf(csv),
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  description: table.description,
  schema: schemaOf(table),
});

const parquetResource = ({ table, parquet }: WrittenTable): Json => ({
  name: `${table.name}-parquet`,
  ...fileOf(parquet),
  format: "parquet",
  mediatype: "application/vnd.apache.parquet",
  description: `The same rows as ${table.name}, in typed columns.`,
});

const schemaOf = ({ columns, primaryKey, foreignKeys, name }: Table): Json => ({
  $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
  fields: columns.map(fieldOf),
  missingValues: [""],
  primaryKey,
  ...(foreignKeys.length === 0 ? {} : { foreignKeys: foreignKeys.map((key) => foreignKeyOf(key, name)) }),
});

const fieldOf = ({ name, type, description, required, enum: values }: DataColumn): Json => ({
  name,
  type,
  ...(type === "date" ? { format: "default" } : {}),
  description,
  ...(required || values
    ? { constraints: { ...(required ? { required } : {}), ...(values ? { enum: values } : {}) } }
    : {}),
});

/** In Table Schema, a foreign key to the same table has an empty resource name. */
const foreignKeyOf = ({ columns, table, to }: ForeignKey, own: string): Json => ({
  fields: columns,
  reference: { ...(table === own ? {} : { resource: table }), fields: to },
});
