import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { EnvironmentOptions, Plugin, ViteBuilder } from "vite";
import { readManifest } from "./assets.ts";
import { runConverter, sourcesFolder } from "./runConverter.ts";
import { precompress } from "./precompress.ts";
import { isSiteWriter } from "./loadedModules.ts";
import { readPublishedBase } from "./readPublishedBase.ts";
import type { StandaloneParts } from "./standaloneTemplate";

/** Where the build keeps the manifest of the last site, for scripts that write pages of other data around its files. */
export const keptManifest = ".cache/manifest.json";

/**
 * Writes the site: converts the sources, builds the page's files, the single-file page's and the renderer, and lets the renderer write every page and
 * data file around them.
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

/** The dashboard as one script and one stylesheet, which the renderer puts into a page with the data. */
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

/** What writes the site. It imports the app, so it is built like it; two builds at once do not share a folder. */
const renderer: EnvironmentOptions = {
  build: {
    outDir: `.cache/renderer-${process.pid}`,
    copyPublicDir: false,
    emptyOutDir: true,
    reportCompressedSize: false,
    rolldownOptions: { input: "src/prerender/writeSite.ts" },
  },
};

/** A single-file page offers neither downloads nor the studio: they weigh more than all the rest. */
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
  // A temporary folder is closed to other users, and its copy would be: the data stand in a folder within it, which any web server may read.
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
      base: await readPublishedBase(sourcesFolder()),
      siteUrl: process.env["SITE_URL"]?.replace(/\/*$/, "/"),
    });
    await precompress(out);
    console.log(`${pages} pages in ${out}`);
  } finally {
    await rm(server, { recursive: true, force: true });
  }
}

/** The one script and the one stylesheet that the single-file page is made of. */
function singleFileParts(built: Awaited<ReturnType<ViteBuilder["build"]>>): StandaloneParts {
  const files = Array.isArray(built) ? built.flatMap(({ output }) => output) : "output" in built ? built.output : [];
  const script = files.find((file) => file.type === "chunk");
  const style = files.find((file) => file.type === "asset" && file.fileName.endsWith(".css"));
  if (script?.type !== "chunk" || style?.type !== "asset") throw new RangeError("the single-file page lacks a part");
  return { script: script.code, style: Buffer.from(style.source).toString("utf8") };
}
