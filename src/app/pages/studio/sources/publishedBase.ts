import * as z from "zod/mini";
import { idsSchema } from "../../../../convert/settings/idsFile";
import type { Ids } from "../../../../convert/settings/idsFile";
import { siteFileSchema } from "../../../../convert/settings/siteSettings";
import type { SiteFile } from "../../../../convert/settings/siteSettings";
import type { DatasetSummary } from "../../../../domain/dataset/summary";

/** What a new draft takes over from the site: its ids and settings, the files that these name, and who publishes. */
export interface PublishedBase {
  ids: Ids;
  site: SiteFile;
  files: Map<string, Uint8Array>;
  organisation: string | null;
}

const baseSchema = z.object({ ids: idsSchema, site: siteFileSchema });

/** Fetches the base of a new draft; null if the site has none or it cannot be parsed: then the draft starts without one. */
export async function fetchPublishedBase(folder: URL, dataset: DatasetSummary): Promise<PublishedBase | null> {
  const bytes = await bytesOf(new URL("data/base.json", folder));
  const base = bytes && readBase(new TextDecoder().decode(bytes));
  if (!base) return null;
  const font = base.site.font?.file;
  const fontBytes = font === undefined ? null : await bytesOf(new URL(`data/${font}`, folder));
  return {
    ...base,
    files: new Map(font !== undefined && fontBytes ? [[font, fontBytes]] : []),
    organisation: dataset.reports.at(-1)?.organisation ?? null,
  };
}

const bytesOf = (address: URL): Promise<Uint8Array | null> =>
  fetch(address).then(
    async (response) => (response.ok ? new Uint8Array(await response.arrayBuffer()) : null),
    () => null,
  );

function readBase(text: string): z.infer<typeof baseSchema> | null {
  try {
    return z.parse(baseSchema, JSON.parse(text));
  } catch {
    return null;
  }
}
