import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** Lets Vite's preview answer as a host of static files does: a folder without its slash leads to the one with it, and what is not there gets `404.html`. */
export function previewServer(): Plugin {
  return {
    name: "kojelauta:preview-server",
    configurePreviewServer(server) {
      const out = server.config.build.outDir;
      // After the files: what comes here is no file, or the page of a folder.
      return () => {
        server.middlewares.use((request, response, next) => {
          const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
          const path = decodeURIComponent(pathname);
          if (path.endsWith(".html") && existsSync(join(out, path))) next();
          else if (existsSync(join(out, path, "index.html")))
            response.writeHead(301, { location: `${pathname}/${search}` }).end();
          else {
            response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
            response.end(readFileSync(join(out, "404.html")));
          }
        });
      };
    },
  };
}
