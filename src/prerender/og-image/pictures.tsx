import { createHash } from "node:crypto";
import { copyFile, mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import type { i18n } from "i18next";
import { renderToStaticMarkup } from "react-dom/server";
import type { Dataset } from "../../domain/dataset/schema";
import type { Address } from "../../domain/url/paths";
import { keep } from "../keep";
import { bandColours } from "../theme";
import { PreviewPicture, pictureSize } from "./PreviewPicture";
import { previewOf } from "./previewOf";

const require = createRequire(import.meta.url);
/** A font with Arial's widths from a package, so that pictures do not depend on installed fonts. */
const fontFiles = [
  require.resolve("@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf"),
  require.resolve("@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf"),
];

/** A preview picture before it is rendered: its SVG, and its file name with the content's hash. */
export interface Picture {
  file: string;
  svg: string;
}

/** The picture of a page; null for a page without one. Chats cache pictures by URL, so the name changes with the content. */
export function pictureOf(dataset: Dataset, translator: i18n, address: Address): Picture | null {
  const preview = previewOf(dataset, translator, address);
  if (!preview) return null;
  const { band, ink } = bandColours(dataset.site);
  const svg = renderToStaticMarkup(<PreviewPicture preview={preview} band={band} bandInk={ink} />);
  const name = createHash("sha256").update(svg).digest("hex").slice(0, 20);
  return { file: `previews/${name}.png`, svg };
}

/** Writes a picture into the site's folder, from the cache if it was rendered before. */
export async function writePicture({ file, svg }: Picture, out: string, cache: string): Promise<void> {
  const kept = join(cache, file);
  await keep(kept, () => drawPicture(svg));
  await mkdir(dirname(join(out, file)), { recursive: true });
  await copyFile(kept, join(out, file));
}

/** The picture as PNG. */
export const drawPicture = (svg: string): Uint8Array =>
  new Resvg(svg, {
    fitTo: { mode: "width", value: pictureSize.width },
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: "Arimo" },
  })
    .render()
    .asPng();
