import { relativeUrl } from "../domain/url/paths";
import { fileOf } from "./assets";
import type { Manifest } from "./assets";

/** The parts of one page; its URLs are relative to `folder`. */
export interface PageParts {
  language: string;
  folder: string;
  /** The title, and what must come before the first request. */
  title: readonly string[];
  head: readonly string[];
  app: string;
  foot: readonly string[];
}

/** Fills `index.html` with a page, and replaces its links to source files by the built files. */
export function renderTemplate(template: string, manifest: Manifest, parts: PageParts): string {
  const fileFor = (path: string) => (path.startsWith("src/") ? fileOf(manifest, path) : path);
  const filled = template
    .replace(/^ +/gm, "")
    .replaceAll(" />", ">")
    .replace('<html lang="fi">', `<html lang="${parts.language}">`)
    .replace(
      /(src|href)="\/([^"]+)"/g,
      (_, attribute: string, path: string) => `${attribute}="${relativeUrl(parts.folder, fileFor(path))}"`,
    )
    .replace(/<title>.*<\/title>/, () => parts.title.join("\n"))
    .replace(/<!--head-->/, () => parts.head.join("\n"))
    .replace(/<!--foot-->/, () => parts.foot.join("\n"));
  return filled.replace("<!--app-->", () => parts.app);
}
