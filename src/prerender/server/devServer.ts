import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join, resolve, sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { runConverter, sourcesFolder } from "./runConverter.ts";
import { errorTextsId } from "../../app/i18n/errorTexts.ts";
import { entries } from "../entries.ts";
import { isDevelopmentData } from "../loadedModules.ts";
import { readStudioBase } from "../readStudioBase.ts";
import { siteStyleFile } from "../theme.ts";

/** Where the data of the repository's own sources is committed. */
const committedData = "public/data";
/** The code of the converter: saving a file there may change the data. */
const converters = ["src/convert", "src/reader", "src/cli"];
/** How long files must be still after a save before they are read, in milliseconds: a save often comes as several changes. */
const settleTime = 100;
/** Content types that browsers and tests depend on; anything else is a download. */
const types: Readonly<Record<string, string>> = { ".json": "application/json", ".css": "text/css", ".csv": "text/csv" };

/**
 * Development server: serves the data files that a build would write, and converts again when a source document or a file of the converter is saved.
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
    transformIndexHtml: async (html, { originalUrl = "" }) => {
      const language = /^\/(fi|sv|en)\//.exec(originalUrl)?.[1] ?? "fi";
      return {
        html: html.replace('lang="fi"', `lang="${language}"`),
        tags: [
          {
            tag: "script",
            injectTo: "body",
            attrs: { type: "application/json", id: errorTextsId },
            children: await readFile(`src/app/i18n/locales/${language}/errors.json`, "utf8"),
          },
          ...[
            ...[entries.deferredStyle, entries.pagesStyle, entries.methodStyle, entries.studioStyle].map((source) => ({
              href: `/${source}`,
            })),
            { href: `/${siteStyleFile}` },
            { href: `/${entries.printStyle}`, media: "print" },
          ].map((attrs) => ({ tag: "link", injectTo: "head" as const, attrs: { rel: "stylesheet", ...attrs } })),
        ],
      };
    },
  };
}

/** The publisher's settings and ids for the studio, read from the sources at each request. */
const publishedBaseFile = "data/base.json";
const baseText = async () => JSON.stringify(await readStudioBase(sourcesFolder()));

/** Returns a function that gives the current content of a data file, or null if there is none at the path. */
async function servedData(server: ViteDevServer): Promise<(path: string) => Promise<string | Uint8Array | null>> {
  const converted = mkdtempSync(join(tmpdir(), "kojelauta-dev-"));
  process.once("exit", () => rmSync(converted, { recursive: true, force: true }));
  let folder = committedData;
  const convert = async () => {
    if ((await runConverter(converted)) < 2) folder = converted;
  };
  const load = async () => {
    const module: unknown = await server.ssrLoadModule("/src/prerender/server/developmentData.ts");
    if (!isDevelopmentData(module))
      throw new TypeError("src/prerender/server/developmentData.ts exports no developmentData");
    return module.developmentData(JSON.parse(await readFile(join(folder, "dataset.json"), "utf8")));
  };
  if (sourcesFolder() !== "sources") await convert();
  let made = load();
  // The error is reported at the next request.
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

/** Calls `act` after a save in the folders, never two calls at a time. */
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
