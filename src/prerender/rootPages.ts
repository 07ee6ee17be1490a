import { escapeHtml } from "../app/wording/escapeHtml";
import { notFoundTexts } from "./notFoundTexts";
import type { Dataset, Language } from "../domain/dataset/schema";
import { hasSeveralOrganisations, offeredLanguages, siteName } from "../domain/site";
import { newestReport } from "../domain/url/viewParams";
import { fileOf } from "./assets";
import { element } from "./head/element";
import { contentSecurityPolicy } from "./security/contentSecurityPolicy";
import { entries } from "./entries";
import type { BuildContext } from "./buildContext";

/**
 * The page at the site's root: a small script redirects to the reader's language; without scripts, the reader chooses by link. With several
 * organisations it leads to the page of all reports.
 */
export function languageRedirectPage({ dataset, manifest }: BuildContext): string {
  const languages = offeredLanguages(dataset);
  const title = siteTitle(dataset);
  const front = hasSeveralOrganisations(dataset) ? "reports/" : "";
  return rootPage(
    dataset,
    title,
    [
      element(
        "script",
        {
          src: fileOf(manifest, entries.languageRedirect),
          "data-languages": languages.join(" "),
          ...(front === "" ? {} : { "data-front": front }),
        },
        "",
      ),
      element("link", { rel: "icon", href: "icon.svg", type: "image/svg+xml" }),
      element("link", { rel: "stylesheet", href: fileOf(manifest, entries.mainStyle) }),
    ],
    `<h1>${escapeHtml(title)}</h1>
<ul>
${languages.map((language) => `<li>${languageLink(language, `./${language}/${front}`)}</li>`).join("\n")}
</ul>`,
  );
}

/** Relative prefixes for every depth of the site's pages, and one more. */
const depths = Array.from({ length: 6 }, (_, depth) => "../".repeat(depth));

/**
 * The page that hosts send for unknown URLs, at any depth. If the site's URL is not known, its depth is not either: style and script are then
 * requested at each possible depth, and one of them exists. The script sets the links. The page is readable without both.
 */
export function notFoundPage({ dataset, manifest, siteUrl }: BuildContext): string {
  const folders = siteUrl === undefined ? depths : [siteUrl];
  const script = siteUrl === undefined ? fileOf(manifest, entries.notFound) : null;
  return rootPage(
    dataset,
    `404 – ${siteTitle(dataset)}`,
    [
      element("meta", { name: "robots", content: "noindex" }),
      element("link", { rel: "icon", href: "data:," }),
      ...folders.map((folder) =>
        element("link", { rel: "stylesheet", href: folder + fileOf(manifest, entries.mainStyle) }),
      ),
      ...(script === null ? [] : folders.map((folder) => element("script", { async: true, src: folder + script }, ""))),
    ],
    offeredLanguages(dataset)
      .map((language, index) => {
        const { title, help, home } = notFoundTexts[language];
        const link =
          siteUrl === undefined
            ? element("a", { hidden: true, "data-path": `${language}/`, lang: language }, home)
            : element("a", { href: `${siteUrl}${language}/`, hreflang: language, lang: language }, home);
        return `<section${index === 0 ? "" : ' class="section"'} lang="${language}">
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(help)}</p>
<p>${link}</p>
</section>`;
      })
      .join("\n"),
  );
}

const languageLink = (language: Language, href: string): string =>
  element("a", { href, hreflang: language, lang: language }, notFoundTexts[language].language);

const mainLanguage = (dataset: Dataset): Language => offeredLanguages(dataset)[0] ?? "fi";

function siteTitle(dataset: Dataset): string {
  const name = siteName(dataset, mainLanguage(dataset));
  if (dataset.reports.length === 0) return name ?? "";
  const { organisation, title } = newestReport(dataset);
  if (name === null) return `${title} – ${organisation}`;
  return dataset.reports.every((report) => report.organisation === organisation) ? `${name} – ${organisation}` : name;
}

const rootPage = (dataset: Dataset, title: string, head: readonly string[], body: string): string => `<!doctype html>
<html lang="${mainLanguage(dataset)}">
<head>
${[
  element("meta", { charset: "utf-8" }),
  element("meta", { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy }),
  element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
  element("meta", { name: "color-scheme", content: "light dark" }),
  element("title", {}, title),
  ...head,
].join("\n")}
</head>
<body>
<main class="page">
${body}
</main>
</body>
</html>
`;
