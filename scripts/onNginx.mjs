import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installDebian } from "./debian.mjs";
import { node } from "./run.mjs";

/*
 * The built site on a real nginx, with the configuration that docs/nginx.conf hands out: its headers, its packed files, its caching, and the
 * readers' journeys over it.
 */
const nginx = "/usr/sbin/nginx";
const brotliModule = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
if (!existsSync(nginx) || !existsSync(brotliModule))
  await installDebian(["nginx-light", "libnginx-mod-http-brotli-static"]);
if (!existsSync(nginx)) throw new Error("nginx is missing (Debian: apt-get install nginx-light)");

const folder = mkdtempSync(join(tmpdir(), "kojelauta-nginx-"));
// nginx reads files as a user of its own.
chmodSync(folder, 0o755);
const port = await freePort();
const address = `http://127.0.0.1:${port}/kojelauta/`;
cpSync("dist", join(folder, "www", "kojelauta"), { recursive: true });
mkdirSync(join(folder, "logs"));
writeFileSync(join(folder, "nginx.conf"), configuration());
const server = spawn(nginx, ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", join(folder, "logs", "error.log")], {
  stdio: "inherit",
});
try {
  await answering();
  await checkHosting();
  const { code } = await node(["node_modules/@playwright/test/cli.js", "test", "journey.spec.ts"], {
    env: { SITE: address },
  });
  assert.equal(code, 0, "the journeys over nginx");
} finally {
  server.kill("SIGQUIT");
  await new Promise((ended) => server.once("close", ended));
  rmSync(folder, { recursive: true });
}

/** The configuration as it is handed out, with the four marked lines changed, inside what Debian's own would put around it. */
function configuration() {
  const change = (/** @type {string} */ text, /** @type {string} */ from, /** @type {string} */ to) => {
    assert.ok(text.includes(from), `docs/nginx.conf holds "${from}"`);
    return text.replace(from, to);
  };
  let site = readFileSync("docs/nginx.conf", "utf8");
  site = change(site, "listen 127.0.0.1:8080;", `listen 127.0.0.1:${port};`);
  site = change(site, "root /var/www;", `root ${join(folder, "www")};`);
  const modules = existsSync(brotliModule) ? [`load_module ${brotliModule};`] : [];
  if (modules.length > 0) site = change(site, "# brotli_static on;", "brotli_static on;");
  return `${modules.join("\n")}
daemon off;
pid ${join(folder, "nginx.pid")};
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path ${join(folder, "body")};
  proxy_temp_path ${join(folder, "proxy")};
  fastcgi_temp_path ${join(folder, "fastcgi")};
  uwsgi_temp_path ${join(folder, "uwsgi")};
  scgi_temp_path ${join(folder, "scgi")};
${site}
}
`;
}

async function checkHosting() {
  const { hostHeaders, keptForEver } = await import("../src/prerender/security/headersFile");
  const get = (/** @type {string} */ path, /** @type {Record<string, string>} */ headers = {}) =>
    fetch(new URL(path, address), { headers, redirect: "manual" });
  for (const [path, status] of /** @type {const} */ ([
    ["fi/", 200],
    ["data/dataset.json", 200],
    ["fi/goal/there-is-no-such-goal/", 404],
  ])) {
    const answer = await get(path);
    assert.equal(answer.status, status, path);
    for (const [name, value] of hostHeaders) assert.equal(answer.headers.get(name), value, `${name} of ${path}`);
    assert.equal(answer.headers.get("cache-control"), "no-cache", path);
  }
  assert.match(await (await get("no/such/page")).text(), /404/);
  assert.equal((await get("fi")).headers.get("location"), "/kojelauta/fi/");
  const script = readdirSync("dist/assets").find((name) => /^main-.*\.js$/.test(name)) ?? "";
  const asset = await get(`assets/${script}`);
  assert.equal(asset.headers.get("cache-control"), keptForEver);
  for (const coding of existsSync(brotliModule) ? ["gzip", "br"] : ["gzip"]) {
    const packed = await get(`assets/${script}`, { "accept-encoding": coding });
    assert.equal(packed.headers.get("content-encoding"), coding);
    assert.equal(await packed.text(), readFileSync(join("dist/assets", script), "utf8"));
  }
  const again = await get("fi/", { "if-none-match": (await get("fi/")).headers.get("etag") ?? "" });
  assert.equal(again.status, 304, "a page that has not changed");
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const at = probe.address();
      probe.close(() => done(at !== null && typeof at === "object" ? at.port : 0));
    });
  });
}

async function answering() {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const there = await fetch(address).then(
      () => true,
      () => false,
    );
    if (there) return;
    if (server.exitCode !== null || Date.now() > deadline) throw new Error("nginx does not answer");
    await new Promise((later) => setTimeout(later, 50));
  }
}
