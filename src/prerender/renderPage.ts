import type { i18n } from "i18next";
import { render } from "../app/entry-server";
import { errorTextsId } from "../app/i18n/errorTexts";
import { pageHead } from "../app/wording/pageHead";
import type { Dataset } from "../domain/dataset/schema";
import { removedGoalOf, offeredLanguages } from "../domain/site";
import { relativeUrl, formatPath } from "../domain/url/paths";
import type { Address } from "../domain/url/paths";
import { fileOf, scriptsOf } from "./assets";
import { pageScripts } from "./buildContext";
import { entries } from "./entries";
import { renderTemplate } from "./template";
import type { BuildContext } from "./buildContext";
import { element } from "./head/element";
import { contentSecurityPolicy } from "./security/contentSecurityPolicy";
import { pictureSize } from "./og-image/PreviewPicture";
import { siteStyle, siteStyleFile } from "./theme";
import { themeColour } from "./head/themeColour";
import { asBlock, structuredData } from "./head/jsonLd";

const openGraphLocale = { fi: "fi_FI", sv: "sv_FI", en: "en_GB" } as const;

/**
 * One page of the site as a whole HTML document. `picture` is the preview picture's file; it is linked only if the site's URL is known, because chats
 * need an absolute URL.
 */
export async function renderPage(
  { dataset, method, template, manifest, siteUrl, goalTextFiles }: BuildContext,
  translator: i18n,
  address: Address,
  picture: string | null = null,
): Promise<string> {
  const { language, page } = address;
  const path = formatPath(address);
  const to = (file: string) => relativeUrl(path, file);
  const stylesheet = (source: string, attributes: { disabled?: true } = {}) =>
    element("link", { rel: "stylesheet", href: to(fileOf(manifest, source)), ...attributes });
  const moved = movedTo(dataset, address);
  const about = pageHead({ dataset, language }, translator, page);
  const { title, description } = about;
  const data = structuredData(dataset, address, about, siteUrl);
  const [start, ...early] = scriptsOf(manifest, entries.main);
  const texts = scriptsOf(manifest, `src/app/i18n/locales/${language}.ts`);
  const isDashboard = page.kind === "dashboard" && dataset.reports.length > 0;
  const pageScriptFiles = isDashboard
    ? []
    : [
        ...(page.kind === "studio"
          ? [pageScripts.studio, `src/app/i18n/locales/${language}/studio.json`]
          : [
              page.kind === "goal" ? pageScripts.goal : pageScripts.plain,
              `src/app/i18n/locales/${language}Further.ts`,
            ]),
      ].flatMap((source) => scriptsOf(manifest, source));
  // A goal's page needs the goal's texts to hydrate, so they are preloaded; other pages load texts later.
  const ownTexts = page.kind === "goal" ? goalTextFiles.get(page.goalId) : undefined;
  return renderTemplate(template, manifest, {
    language,
    folder: path,
    title: [
      element("meta", { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy }),
      element("title", {}, title),
      element("meta", { name: "description", content: description }),
      ...themeColour(dataset.site),
    ],
    head: [
      // The first paint of the dashboard does not need the styles of closed menus and popovers.
      ...(isDashboard ? [] : [stylesheet(entries.deferredStyle), stylesheet(entries.pagesStyle)]),
      // Browsers without support for `blocking="render"` run the script when it arrives, mostly before the larger stylesheet.
      element(
        "script",
        {
          async: true,
          blocking: "render",
          src: to(fileOf(manifest, entries.beforeHydration)),
          "data-early": ownTexts,
        },
        "",
      ),
      ...(page.kind === "method" ? [stylesheet(entries.methodStyle)] : []),
      ...(page.kind === "studio" ? [stylesheet(entries.studioStyle)] : []),
      ...(siteStyle(dataset.site) === null ? [] : [element("link", { rel: "stylesheet", href: to(siteStyleFile) })]),
      ...(moved === null ? absoluteLinks(siteUrl, dataset, address) : movedLinks(siteUrl, path, moved)),
      element("meta", { property: "og:type", content: "website" }),
      element("meta", { property: "og:title", content: title }),
      element("meta", { property: "og:description", content: description }),
      element("meta", { property: "og:locale", content: openGraphLocale[language] }),
      ...(siteUrl === undefined || picture === null ? [] : pictureLinks(siteUrl + picture, title)),
      ...(data === null ? [] : [asBlock("application/ld+json", data)]),
    ],
    app: await render({ dataset, method, language, path }, translator),
    foot: [
      asBlock("application/json", translator.getResourceBundle(language, "errors"), errorTextsId),
      ...[...new Set([...early, ...texts, ...pageScriptFiles])]
        .filter((file) => file !== start)
        .map((file) => element("link", { rel: "modulepreload", href: to(file), fetchpriority: "low" })),
      ...(isDashboard ? [stylesheet(entries.deferredStyle), stylesheet(entries.pagesStyle, { disabled: true })] : []),
      element("link", { rel: "stylesheet", media: "print", href: to(fileOf(manifest, entries.printStyle)) }),
    ],
  });
}

/** Links that must be absolute, for search engines and chats; none if the site's URL is not known. */
function absoluteLinks(siteUrl: string | undefined, dataset: Dataset, address: Address): string[] {
  if (siteUrl === undefined) return [];
  const canonical = siteUrl + formatPath(address);
  return [
    element("link", { rel: "canonical", href: canonical }),
    ...offeredLanguages(dataset).map((language) =>
      element("link", { rel: "alternate", hreflang: language, href: siteUrl + formatPath({ ...address, language }) }),
    ),
    element("meta", { property: "og:url", content: canonical }),
  ];
}

/** The tags of the preview picture, with its size so that chats can reserve space. */
const pictureLinks = (url: string, alt: string): string[] => [
  element("meta", { property: "og:image", content: url }),
  element("meta", { property: "og:image:type", content: "image/png" }),
  element("meta", { property: "og:image:width", content: String(pictureSize.width) }),
  element("meta", { property: "og:image:height", content: String(pictureSize.height) }),
  element("meta", { property: "og:image:alt", content: alt }),
  element("meta", { name: "twitter:card", content: "summary_large_image" }),
];

/** The path of the goal that replaced a removed goal; null for any other page. */
function movedTo(dataset: Dataset, { language, page }: Address): string | null {
  const to = page.kind === "goal" ? removedGoalOf(dataset, page.goalId)?.to : null;
  return to ? formatPath({ language, page: { kind: "goal", goalId: to.id } }) : null;
}

/**
 * Redirects old links of a removed goal at once. The page also has text, for browsers that do not follow; the new goal's page says what was merged
 * into it.
 */
const movedLinks = (siteUrl: string | undefined, path: string, moved: string): string[] => [
  element("link", { rel: "canonical", href: siteUrl === undefined ? relativeUrl(path, moved) : siteUrl + moved }),
  element("meta", { "http-equiv": "refresh", content: `0; url=${relativeUrl(path, moved)}` }),
];
