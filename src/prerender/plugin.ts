import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { EnvironmentOptions, Plugin, ViteBuilder } from "vite";
import { readManifest } from "./assets.ts";
import { runConverter, sourcesFolder } from "./server/runConverter.ts";
import { precompress } from "./precompress.ts";
import { isSiteWriter } from "./loadedModules.ts";
import { readStudioBase } from "./readStudioBase.ts";
import type { StandaloneParts } from "./standaloneTemplate";

/** Where the build keeps its manifest, for scripts that prerender other data with the same built files. */
export const keptManifest = ".cache/manifest.json";

const compressedCache = ".cache/compressed";

/**
 * The Vite plugin that builds the site: it converts the sources, builds scripts and styles, the single-file page's parts and the renderer, and runs
 * the renderer, which writes every page and data file.
 */
export function prerender(): Plugin[] {
  return [
    {
      name: "kojelauta:prerender",
      apply: "build",
      config: () => ({ builder: {}, environments: { standalone, ssr: renderer } }),
      buildApp: { order: "post", handler: buildSite },
    },
    withoutHeavyParts,
  ];
}

/** The build of the single-file page: one script and one stylesheet, which the renderer puts into a page with the data. */
const standalone: EnvironmentOptions = {
  consumer: "client",
  build: {
    write: false,
    copyPublicDir: false,
    cssCodeSplit: false,
    modulePreload: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { input: "src/app/entry-standalone.tsx", output: { codeSplitting: false } },
  },
};

/** The build of the renderer. It imports the app, so Vite builds it too, into a folder of its own so that parallel builds do not collide. */
const renderer: EnvironmentOptions = {
  build: {
    outDir: `.cache/renderer-${process.pid}`,
    copyPublicDir: false,
    emptyOutDir: true,
    reportCompressedSize: false,
    rolldownOptions: { input: "src/prerender/writeSite.ts" },
  },
};

/** Replaces modules in the single-file page, which has no downloads and no studio: they are larger than everything else. */
const standaloneStubs: Readonly<Record<string, string>> = {
  "/export/ExportMenu.tsx": "export const ExportMenu = () => null;",
  "/studio/StudioPage.tsx": "export const StudioPage = () => null;",
};
const withoutHeavyParts: Plugin = {
  name: "kojelauta:without-heavy-parts",
  applyToEnvironment: ({ name }) => name === "standalone",
  load: (id) => Object.entries(standaloneStubs).find(([file]) => id.endsWith(file))?.[1] ?? null,
};

async function buildSite(builder: ViteBuilder): Promise<void> {
  const temporary = await mkdtemp(join(tmpdir(), "kojelauta-data-"));
  // Temporary folders are private to their user, and copies keep that mode. So the data is written to a subfolder, which web servers may read.
  const data = join(temporary, "data");
  try {
    console.log(`Converting ${sourcesFolder()}`);
    const code = await runConverter(data);
    if (code > 1) process.exit(code);
    if (code === 1) console.log("Some of the sources was left out (see above); the rest is published.");
    await buildAround(builder, data);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function buildAround(builder: ViteBuilder, data: string): Promise<void> {
  const { client, standalone: singleFile, ssr } = builder.environments;
  if (!client || !singleFile || !ssr) throw new RangeError("vite.config.ts lacks an environment of the site");
  const out = client.config.build.outDir;
  const server = ssr.config.build.outDir;
  try {
    await builder.build(client);
    await builder.build(ssr);
    const parts = singleFileParts(await builder.build(singleFile));
    await rm(join(out, "data"), { recursive: true, force: true });
    await cp(data, join(out, "data"), { recursive: true });
    const manifest = await readFile(join(out, "manifest.json"), "utf8");
    await mkdir(dirname(keptManifest), { recursive: true });
    await writeFile(keptManifest, manifest);
    await rm(join(out, "manifest.json"));
    const writer: unknown = await import(pathToFileURL(join(server, "writeSite.js")).href);
    if (!isSiteWriter(writer)) throw new TypeError("the build of src/prerender/writeSite.ts is another module");
    const pages = await writer.writeSite(out, {
      template: await readFile("index.html", "utf8"),
      manifest: readManifest(JSON.parse(manifest)),
      standalone: parts,
      base: await readStudioBase(sourcesFolder()),
      siteUrl: process.env["SITE_URL"]?.replace(/\/*$/, "/"),
    });
    await precompress(out, compressedCache);
    console.log(`${pages} pages in ${out}`);
  } finally {
    await rm(server, { recursive: true, force: true });
  }
}

/** The script and the stylesheet of the single-file page. */
function singleFileParts(bundle: Awaited<ReturnType<ViteBuilder["build"]>>): StandaloneParts {
  const files = Array.isArray(bundle)
    ? bundle.flatMap(({ output }) => output)
    : "output" in bundle
      ? bundle.output
      : [];
  const script = files.find((file) => file.type === "chunk");
  const style = files.find((file) => file.type === "asset" && file.fileName.endsWith(".css"));
  if (script?.type !== "chunk" || style?.type !== "asset") throw new RangeError("the single-file page lacks a part");
  return { script: script.code, style: Buffer.from(style.source).toString("utf8") };
}
