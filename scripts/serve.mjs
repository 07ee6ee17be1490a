import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** @type {Readonly<Record<string, string>>} */
const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonld": "application/ld+json",
  ".parquet": "application/vnd.apache.parquet",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".txt": "text/plain; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};
const compressible = /^(text|application\/(json|ld\+json|xml|manifest)|image\/svg)/;
const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/**
 * Serves a folder of static files on this machine alone, as any host would: `index.html` for a folder, `404.html` for what is not there.
 * `under` puts the site in a sub-folder. Port 0 takes a free one.
 * `headers` go with every answer.
 * @param {{ folder: string, under?: string, port?: number, headers?: Readonly<Record<string, string>> }} site
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export function serve({ folder, under = "/", port = 0, headers = {} }) {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    answer(root, under, request, response).catch(() => response.writeHead(500).end());
  });
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", () => {
      const at = server.address();
      const taken = at !== null && typeof at === "object" ? at.port : port;
      done({
        address: `http://127.0.0.1:${taken}${under}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/**
 * @param {string} root
 * @param {string} under
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
async function answer(root, under, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" }).end();
    return;
  }
  const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
  const asked = pathname.startsWith(under) ? fileIn(root, pathname.slice(under.length)) : null;
  const found = asked === null ? null : await kindOf(asked);
  if (asked !== null && found === "folder" && !pathname.endsWith("/")) {
    response.writeHead(301, { location: `${pathname}/${search}` }).end();
    return;
  }
  const wanted = asked !== null && found === "folder" ? join(asked, "index.html") : asked;
  const there = wanted !== null && (await kindOf(wanted)) === "file";
  const file = there ? wanted : join(root, "404.html");
  const body = there || (await kindOf(file)) === "file" ? await readFile(file) : Buffer.from("404");
  await send(request, response, there ? 200 : 404, types[extname(file)] ?? "application/octet-stream", body);
}

/**
 * The file that a path asks for; null where the path is no path or leads out of the folder.
 * @param {string} root
 * @param {string} path
 */
function fileIn(root, path) {
  try {
    const decoded = decodeURIComponent(path);
    const file = resolve(root, `.${sep}${decoded}`);
    return decoded.includes("\0") || (file !== root && !file.startsWith(root + sep)) ? null : file;
  } catch {
    return null;
  }
}

/** @param {string} file */
async function kindOf(file) {
  const there = await stat(file).catch(() => null);
  if (there?.isDirectory()) return "folder";
  return there?.isFile() ? "file" : null;
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {number} status
 * @param {string} type
 * @param {Buffer} body
 */
async function send(request, response, status, type, body) {
  const accepted = request.headers["accept-encoding"]?.toString() ?? "";
  const coding = !compressible.test(type)
    ? null
    : /\bbr\b/.test(accepted)
      ? "br"
      : /\bgzip\b/.test(accepted)
        ? "gzip"
        : null;
  const packed =
    coding === "br"
      ? await brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      : coding === "gzip"
        ? await deflate(body)
        : body;
  response.writeHead(status, {
    "content-type": type,
    "content-length": packed.length,
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    vary: "accept-encoding",
    ...(coding === null ? {} : { "content-encoding": coding }),
  });
  response.end(request.method === "HEAD" ? undefined : packed);
}
