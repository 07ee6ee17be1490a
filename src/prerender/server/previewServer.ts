import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** Makes Vite's preview answer like a static host: it redirects folders without a trailing slash, and sends `404.html` for missing files. */
export function previewServer(): Plugin {
  return {
    name: "kojelauta:preview-server",
    configurePreviewServer(server) {
      const out = server.config.build.outDir;
      // Runs after Vite's static files, so the request is for a folder or for nothing that exists.
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
