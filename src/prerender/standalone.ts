import { createHash } from "node:crypto";
import type { i18n } from "i18next";
import { render } from "../app/entry-server";
import { pageHead } from "./head/metadata";
import type { Dataset, Goal, Report } from "../domain/dataset/schema";
import type { Method } from "../domain/method";
import { offeredLanguages } from "../domain/site";
import { formatPath } from "../domain/url/paths";
import { element } from "./head/tag";
import { asBlock } from "./head/jsonLd";

/** The script and the stylesheet of the page that is one file. */
export interface StandaloneParts {
  script: string;
  style: string;
}

/** The dataset cut down to one report, with the themes and programmes that its goals use. */
export function datasetOf(dataset: Dataset, report: Report): Dataset {
  const goals = dataset.goals.filter(({ reportId }) => reportId === report.id).map(startingHere);
  const themeIds = new Set(goals.map(({ themeId }) => themeId));
  const programmeIds = new Set(goals.flatMap((goal) => goal.programmeIds));
  return {
    ...dataset,
    reports: [report],
    themes: dataset.themes.filter(({ id }) => themeIds.has(id)),
    programmes: dataset.programmes.filter(({ id }) => programmeIds.has(id)),
    goals,
    goneGoals: dataset.goneGoals?.filter(({ reportId }) => reportId === report.id),
  };
}

/** Without what the goal and its targets continue: that is in another report, and so in another file. */
function startingHere(goal: Goal): Goal {
  const own = structuredClone(goal);
  delete own.continues;
  for (const target of own.targets) delete target.continues;
  return own;
}

/**
 * One report's dashboard as a single file that makes no requests. Its policy allows one script and one stylesheet, by their hashes, so that no text
 * of a report can run as script. Without a script the prerendered dashboard can be read.
 */
export async function renderStandalonePage(
  dataset: Dataset,
  method: Method,
  translator: i18n,
  report: Report,
  parts: StandaloneParts,
): Promise<string> {
  const own = datasetOf(dataset, report);
  const languages = offeredLanguages(dataset);
  const language = languages.find((one) => one === report.language) ?? languages[0] ?? "fi";
  const script = scriptText(parts.script);
  const style = parts.style.replaceAll("</style", "<\\/style");
  const { title, description } = pageHead({ dataset: own, language }, translator, { kind: "dashboard" });
  const path = formatPath({ language, page: { kind: "dashboard" } });
  const body = await render({ dataset: own, method, language, path, isStandalone: true }, translator);
  return `<!doctype html>
<html lang="${language}">
<head>
${[
  element("meta", { charset: "utf-8" }),
  element("meta", { "http-equiv": "Content-Security-Policy", content: standalonePolicy(script, style) }),
  element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
  element("title", {}, title),
  element("meta", { name: "description", content: description }),
  element("meta", { name: "robots", content: "noindex" }),
].join("\n")}
<style>${style}</style>
</head>
<body>
<div id="root">${body}</div>
${asBlock("application/json", own, "dataset")}
${asBlock("application/json", method, "method")}
<script type="module">${script}</script>
</body>
</html>
`;
}

/** Escapes what would end the script element early; to the script it means the same. */
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
