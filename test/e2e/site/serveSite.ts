import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { keptForEver } from "../../../src/prerender/security/headersFile";

interface Site {
  /** The folder to serve. */
  folder: string;
  /** The address of the site on its host, as `/some/folder/`. */
  under: string;
  /** Headers of every answer. */
  headers?: Readonly<Record<string, string>>;
}

/** Serves a built site on this machine, on a free port, in a sub-folder of its host; what is not there answers with the site's `404.html`. */
export async function serveSite({ folder, under, headers = {} }: Site) {
  const notFound = join(folder, "404.html");
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    // As hosts are asked to: a page that opens again fetches no script twice.
    setHeaders: (answer, path) => {
      if (path.startsWith("/assets/")) answer.setHeader("cache-control", keptForEver);
    },
  });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const missing = () => {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      response.end(existsSync(notFound) ? readFileSync(notFound) : "404");
    };
    const url = request.url ?? "/";
    if (!url.startsWith(under)) {
      missing();
      return;
    }
    request.url = url.slice(under.length - 1);
    files(request, response, missing);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const at = server.address();
  if (at === null || typeof at === "string") throw new Error("the server has no port");
  return {
    address: `http://127.0.0.1:${at.port}${under}`,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
