import { createHash } from "node:crypto";
import { blockText, slotFor } from "../app/standalone/templateSlots";
import type { SiteSettings } from "../domain/dataset/schema";
import type { Method } from "../domain/method";
import { element } from "./head/element";
import { themeColour } from "./head/themeColour";

/** The script and the stylesheet of the single-file page. */
export interface StandaloneParts {
  script: string;
  style: string;
}

/**
 * The single-file page without its report. Its policy allows one script and one stylesheet, by their hashes, so that no text of a report can run as
 * script.
 */
export function standaloneTemplate(site: SiteSettings | undefined, method: Method, parts: StandaloneParts): string {
  const script = scriptText(parts.script);
  const style = parts.style.replaceAll("</style", "<\\/style");
  return `<!doctype html>
<html lang="${slotFor("language")}">
<head>
${[
  element("meta", { charset: "utf-8" }),
  element("meta", { "http-equiv": "Content-Security-Policy", content: standalonePolicy(script, style) }),
  element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
  `<title>${slotFor("title")}</title>`,
  `<meta name="description" content="${slotFor("description")}">`,
  element("meta", { name: "robots", content: "noindex" }),
  ...themeColour(site),
].join("\n")}
<style>${style}</style>
</head>
<body>
<div id="root">${slotFor("body")}</div>
<script type="application/json" id="dataset">${slotFor("dataset")}</script>
<script type="application/json" id="method">${blockText(method)}</script>
<script type="module">${script}</script>
</body>
</html>
`;
}

/** Escapes what would close the script element, without changing the script's meaning. */
const scriptText = (script: string): string => script.replace(/<(?=\/script|!--|script)/gi, "\\x3c");

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const standalonePolicy = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
