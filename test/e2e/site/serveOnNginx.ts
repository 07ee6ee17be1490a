import { spawn } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { haveDebianPackages } from "../../../scripts/install.mjs";

const nginx = "/usr/sbin/nginx";
const brotliModule = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/** Serves a built site on a real nginx, with the configuration that docs/nginx.conf hands out, below `/kojelauta/`. */
export async function serveOnNginx(site: string) {
  await haveDebianPackages({ [nginx]: "nginx-light", [brotliModule]: "libnginx-mod-http-brotli-static" });

  const folder = mkdtempSync(join(tmpdir(), "kojelauta-nginx-"));
  // nginx reads files as a user of its own.
  chmodSync(folder, 0o755);
  cpSync(site, join(folder, "www", "kojelauta"), { recursive: true });
  mkdirSync(join(folder, "logs"));
  const port = await freePort();
  const configuration = join(folder, "nginx.conf");
  writeFileSync(configuration, configurationFor(folder, port));
  const server = spawn(nginx, ["-p", folder, "-c", configuration, "-e", join(folder, "logs", "error.log")], {
    stdio: "inherit",
  });
  const address = `http://127.0.0.1:${port}/kojelauta/`;
  const close = async () => {
    const ended = new Promise((done) => server.once("close", done));
    if (server.exitCode === null && server.kill("SIGQUIT")) await ended;
    rmSync(folder, { recursive: true });
  };
  for (const deadline = Date.now() + 30_000; ; await new Promise((later) => setTimeout(later, 50))) {
    if (await answers(address)) return { address, close };
    if (server.exitCode === null && Date.now() < deadline) continue;
    await close();
    throw new Error("nginx does not answer");
  }
}

/** The configuration as it is handed out, with its own port, folder and modules, inside what Debian's own would put around it. */
function configurationFor(folder: string, port: number): string {
  const change = (text: string, from: string, to: string): string => {
    if (!text.includes(from)) throw new Error(`docs/nginx.conf does not hold "${from}"`);
    return text.replace(from, to);
  };
  let site = readFileSync("docs/nginx.conf", "utf8");
  site = change(site, "listen 127.0.0.1:8080;", `listen 127.0.0.1:${port};`);
  site = change(site, "root /var/www;", `root ${join(folder, "www")};`);
  site = change(site, "# brotli_static on;", "brotli_static on;");
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi"].map(
    (name) => `  ${name}_temp_path ${join(folder, name)};`,
  );
  return `load_module ${brotliModule};
daemon off;
pid ${join(folder, "nginx.pid")};
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
${paths.join("\n")}
  scgi_temp_path ${join(folder, "scgi")};
${site}
}
`;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const at = probe.address();
      probe.close(() => done(at !== null && typeof at === "object" ? at.port : 0));
    });
  });
}

const answers = (address: string): Promise<boolean> =>
  fetch(address).then(
    () => true,
    () => false,
  );
