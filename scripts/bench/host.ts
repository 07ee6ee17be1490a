import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { keptForEver } from "../../src/prerender/security/headersFile";

/** What a page is made of, as a reader of figures would part it. */
const kinds: Readonly<Record<string, { kind: Kind; type: string }>> = {
  ".html": { kind: "page", type: "text/html; charset=utf-8" },
  ".css": { kind: "style", type: "text/css; charset=utf-8" },
  ".js": { kind: "script", type: "text/javascript; charset=utf-8" },
  ".json": { kind: "data", type: "application/json; charset=utf-8" },
  ".csv": { kind: "data", type: "text/csv; charset=utf-8" },
  ".txt": { kind: "data", type: "text/plain; charset=utf-8" },
  ".svg": { kind: "picture", type: "image/svg+xml" },
  ".png": { kind: "picture", type: "image/png" },
  ".woff2": { kind: "font", type: "font/woff2" },
};

export type Kind = "page" | "style" | "script" | "data" | "picture" | "font" | "other";

/** One answer: what it was and how much of it went over the line, headers not counted. */
export interface Sent {
  kind: Kind;
  bytes: number;
}

/** A host that says what it sent. */
export interface Host {
  address: string;
  /** What was sent since the last time of asking. */
  taken: () => Sent[];
  close: () => Promise<void>;
}

/** Below one packet nothing is won by packing. */
const worthPacking = 1000;
const packable = /^(?:text\/|application\/json|image\/svg)/;
/** Names that change with the content. */
const fingerprinted = /[.\-][\w-]{8,}\.(?:js|css|json|csv|woff2|svg|png)$/;

interface File extends Sent {
  body: Buffer;
  headers: Record<string, string>;
}

/** Serves a folder as a good host of static files does: packed with brotli, kept for ever where the name says which content it is, asked for anew elsewhere. */
export function serveFolder(folder: string): Promise<Host> {
  const root = resolve(folder);
  const files = new Map<string, File | null>();
  let sent: Sent[] = [];
  const fileOf = (path: string): File | null => {
    const known = files.get(path);
    if (known !== undefined) return known;
    const read = readFile(root, path);
    files.set(path, read);
    return read;
  };
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const file = fileOf(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const isKnown = file !== null && request.headers["if-none-match"] === file.headers["etag"];
    sent.push({ kind: file?.kind ?? "other", bytes: isKnown ? 0 : (file?.bytes ?? 0) });
    if (file === null) response.writeHead(404).end();
    else if (isKnown) response.writeHead(304, file.headers).end();
    else response.writeHead(200, { ...file.headers, "content-length": file.bytes }).end(file.body);
  };
  const server = createServer(answer);
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const at = server.address();
      if (at === null || typeof at === "string") {
        fail(new Error("the host has no port"));
        return;
      }
      done({
        address: `http://127.0.0.1:${at.port}/`,
        taken: () => {
          const taken = sent;
          sent = [];
          return taken;
        },
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

function readFile(root: string, path: string): File | null {
  const asked = resolve(root, `.${sep}${path}`);
  if (asked !== root && !asked.startsWith(root + sep)) return null;
  const file = statSync(asked, { throwIfNoEntry: false })?.isDirectory() ? join(asked, "index.html") : asked;
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return null;
  const { kind, type } = kinds[extname(file)] ?? { kind: "other", type: "application/octet-stream" };
  const content = readFileSync(file);
  const packed = packable.test(type) && content.length >= worthPacking;
  const body = packed ? (existsSync(`${file}.br`) ? readFileSync(`${file}.br`) : pack(content)) : content;
  return {
    kind,
    bytes: body.length,
    body,
    headers: {
      "content-type": type,
      etag: `"${createHash("sha256").update(content).digest("hex").slice(0, 32)}"`,
      vary: "accept-encoding",
      "cache-control": fingerprinted.test(file) ? keptForEver : "no-cache",
      ...(packed ? { "content-encoding": "br" } : {}),
    },
  };
}

const pack = (content: Buffer): Buffer =>
  brotliCompressSync(content, {
    params: {
      // The strongest level takes minutes for what weighs much.
      [constants.BROTLI_PARAM_QUALITY]: content.length > 4_000_000 ? 9 : 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
