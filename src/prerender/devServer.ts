import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join, resolve, sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { runConverter, sourcesFolder } from "./runConverter.ts";
import { entries } from "./entries.ts";
import { isDevelopmentData } from "./loadedModules.ts";
import { readPublishedBase } from "./readPublishedBase.ts";
import { siteStyleFile } from "./theme.ts";

/** Where the data of the committed sources is committed. */
const committedData = "public/data";
/** What converts: a file that is saved there may change the data. */
const converters = ["src/convert", "src/reader", "src/cli"];
/** How long files must be still after a save before they are read, in milliseconds: a save often comes as several changes. */
const settleTime = 100;
/** Those that tests and browsers look at; anything else is a download. */
const types: Readonly<Record<string, string>> = { ".json": "application/json", ".css": "text/css", ".csv": "text/csv" };

/**
 * Shows the app on the data while either is changed: answers for the files that a build would make from the data, and converts the sources anew when one
 * of them, or a file of the converter, is saved.
 */
export function devServer(): Plugin {
  return {
    name: "kojelauta:dev-server",
    apply: "serve",
    async configureServer(server) {
      const contentOf = await servedData(server);
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        if (pathname === "/") {
          response.writeHead(302, { location: "/fi/" }).end();
          return;
        }
        const path = pathname.slice(1);
        if (!path.startsWith("data/") && path !== siteStyleFile) {
          next();
          return;
        }
        const content = path === publishedBaseFile ? baseText() : contentOf(path);
        content.then((content) => {
          response.statusCode = content === null ? 404 : 200;
          response.setHeader("content-type", types[extname(path)] ?? "application/octet-stream");
          response.end(content);
        }, next);
      });
    },
    transformIndexHtml: (html, { originalUrl = "" }) => ({
      html: html.replace('lang="fi"', `lang="${/^\/(fi|sv|en)\//.exec(originalUrl)?.[1] ?? "fi"}"`),
      tags: [
        ...[entries.deferredStyle, entries.methodStyle, entries.studioStyle].map((source) => ({ href: `/${source}` })),
        { href: `/${siteStyleFile}` },
        { href: `/${entries.printStyle}`, media: "print" },
      ].map((attrs) => ({ tag: "link", injectTo: "head", attrs: { rel: "stylesheet", ...attrs } })),
    }),
  };
}

/** What the studio starts from, as the sources stand now. */
const publishedBaseFile = "data/base.json";
const baseText = async () => JSON.stringify(await readPublishedBase(sourcesFolder()));

/** The content of a data file as the sources and the converter stand now; null where there is none at that path. */
async function servedData(server: ViteDevServer): Promise<(path: string) => Promise<string | Uint8Array | null>> {
  const converted = mkdtempSync(join(tmpdir(), "kojelauta-dev-"));
  process.once("exit", () => rmSync(converted, { recursive: true, force: true }));
  let folder = committedData;
  const convert = async () => {
    if ((await runConverter(converted)) < 2) folder = converted;
  };
  const load = async () => {
    const module: unknown = await server.ssrLoadModule("/src/prerender/developmentData.ts");
    if (!isDevelopmentData(module)) throw new TypeError("src/prerender/developmentData.ts exports no developmentData");
    return module.developmentData(JSON.parse(await readFile(join(folder, "dataset.json"), "utf8")));
  };
  if (sourcesFolder() !== "sources") await convert();
  let made = load();
  // Whoever asks is told.
  made.catch(() => undefined);
  onSave(server, [sourcesFolder(), ...converters], async () => {
    await convert();
    made = load();
    await made;
    server.ws.send({ type: "full-reload" });
  });
  return async (path) => {
    const file = resolve(folder, path.slice("data/".length));
    const asConverted = file.startsWith(resolve(folder) + sep) ? await readFile(file).catch(() => null) : null;
    return asConverted ?? (await made)(path);
  };
}

/** Calls `act` after something in the folders was saved, never twice at a time. */
function onSave(server: ViteDevServer, folders: readonly string[], act: () => Promise<void>): void {
  const roots = folders.map((folder) => resolve(folder) + sep);
  server.watcher.add(roots);
  let settling: NodeJS.Timeout | undefined;
  let acting = Promise.resolve();
  server.watcher.on("all", (_, file) => {
    if (!roots.some((root) => resolve(file).startsWith(root))) return;
    clearTimeout(settling);
    settling = setTimeout(() => {
      acting = acting.then(act).catch((error: unknown) => server.config.logger.error(String(error)));
    }, settleTime);
  });
}
