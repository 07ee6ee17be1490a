import type { i18n } from "i18next";
import { render } from "../app/entry-server";
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

/** One page of the site as a whole HTML document. `picture` is the preview picture's file; chats read it from its whole address only. */
export async function renderPage(
  { dataset, method, template, manifest, siteUrl, words }: BuildContext,
  translator: i18n,
  address: Address,
  picture: string | null = null,
): Promise<string> {
  const { language, page } = address;
  const path = formatPath(address);
  const to = (file: string) => relativeUrl(path, file);
  const stylesheet = (source: string) => element("link", { rel: "stylesheet", href: to(fileOf(manifest, source)) });
  const moved = movedTo(dataset, address);
  const about = pageHead({ dataset, language }, translator, page);
  const { title, description } = about;
  const data = structuredData(dataset, address, about, siteUrl);
  const [start, ...early] = scriptsOf(manifest, entries.main);
  const texts = scriptsOf(manifest, `src/app/i18n/locales/${language}.ts`);
  const isDashboard = page.kind === "dashboard" && dataset.reports.length > 0;
  const own = isDashboard
    ? []
    : [
        ...(page.kind === "studio"
          ? [pageScripts.studio, `src/app/i18n/locales/${language}/studio.json`]
          : [
              page.kind === "goal" ? pageScripts.goal : pageScripts.plain,
              `src/app/i18n/locales/${language}Further.ts`,
            ]),
      ].flatMap((source) => scriptsOf(manifest, source));
  // A goal's page is made live with its words; any other has time for them.
  const ownWords = page.kind === "goal" ? words.get(page.goalId) : undefined;
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
      // The dashboard is painted without the looks of what is closed there.
      ...(isDashboard ? [] : [stylesheet(entries.deferredStyle)]),
      // A browser that does not know what blocks painting runs it as soon as it is here: mostly before the styles, which are larger.
      element(
        "script",
        {
          async: true,
          blocking: "render",
          src: to(fileOf(manifest, entries.beforeHydration)),
          "data-early": ownWords,
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
      ...[...new Set([...early, ...texts, ...own])]
        .filter((file) => file !== start)
        .map((file) => element("link", { rel: "modulepreload", href: to(file), fetchpriority: "low" })),
      ...(isDashboard ? [stylesheet(entries.deferredStyle)] : []),
      element("link", { rel: "stylesheet", media: "print", href: to(fileOf(manifest, entries.printStyle)) }),
    ],
  });
}

/** Search engines and chats want whole addresses, which only the site's own address makes possible. */
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

/** The preview picture, with its size, so that a chat keeps room for it before it has come. */
const pictureLinks = (url: string, alt: string): string[] => [
  element("meta", { property: "og:image", content: url }),
  element("meta", { property: "og:image:type", content: "image/png" }),
  element("meta", { property: "og:image:width", content: String(pictureSize.width) }),
  element("meta", { property: "og:image:height", content: String(pictureSize.height) }),
  element("meta", { property: "og:image:alt", content: alt }),
  element("meta", { name: "twitter:card", content: "summary_large_image" }),
];

/** Where the page of a goal that went into another leads; null for any other page. */
function movedTo(dataset: Dataset, { language, page }: Address): string | null {
  const to = page.kind === "goal" ? removedGoalOf(dataset, page.goalId)?.to : null;
  return to ? formatPath({ language, page: { kind: "goal", goalId: to.id } }) : null;
}

/** A link that was once sent leads on by itself, at once; the page reads well where it does not. The goal that it leads to says what went into it. */
const movedLinks = (siteUrl: string | undefined, path: string, moved: string): string[] => [
  element("link", { rel: "canonical", href: siteUrl === undefined ? relativeUrl(path, moved) : siteUrl + moved }),
  element("meta", { "http-equiv": "refresh", content: `0; url=${relativeUrl(path, moved)}` }),
];
