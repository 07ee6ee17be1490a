import { parse } from "parse5";
import type { DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, test } from "vitest";
import { renderPage } from "../../../src/prerender/renderPage";
import type { Address } from "../../../src/domain/url/paths";
import { createPrerenderI18n } from "../../../src/app/i18n/createPrerenderI18n";
import { buildContext } from "../../fixtures/buildContext";

const siteUrl = "https://example.org/some/folder/";
const swedish = await createPrerenderI18n("sv");
const [goal] = buildContext.dataset.goals;
const goalPage: Address = { language: "sv", page: { kind: "goal", goalId: goal?.id ?? "" } };

type Element = DefaultTreeAdapterTypes.Element;
const isElement = (node: DefaultTreeAdapterTypes.ChildNode): node is Element => "tagName" in node;

/** The head as a robot reads it: it runs no script and knows no stylesheet. */
function headOf(html: string): Element[] {
  const root = parse(html).childNodes.filter(isElement)[0];
  const head = root?.childNodes.filter(isElement).find(({ tagName }) => tagName === "head");
  return head?.childNodes.filter(isElement) ?? [];
}
const attribute = (element: Element | undefined, name: string) =>
  element?.attrs.find((one) => one.name === name)?.value;
const meta = (head: Element[], key: string) =>
  attribute(
    head.find((one) => attribute(one, "property") === key || attribute(one, "name") === key),
    "content",
  );
function block(html: string): unknown {
  const text = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1];
  return text === undefined ? null : JSON.parse(text);
}

describe("a preview robot that fetches a goal", async () => {
  const html = await renderPage({ ...buildContext, siteUrl }, swedish, goalPage, "previews/a.png");
  const head = headOf(html);

  test("gets the status first, then the goal, in a title of at most 75 characters", () => {
    const title = meta(head, "og:title") ?? "";
    expect(title).toMatch(/^(Nås inte|Enligt plan|Osäkert|Uppnått|Ej bedömt): /);
    expect(title.length).toBeLessThanOrEqual(75);
    expect(meta(head, "og:description")?.length).toBeLessThanOrEqual(200);
  });

  test("gets absolute URLs of picture and page, in lower-case tags", () => {
    expect(meta(head, "og:image")).toBe(`${siteUrl}previews/a.png`);
    expect([meta(head, "og:image:width"), meta(head, "og:image:height")]).toEqual(["1200", "630"]);
    expect(meta(head, "og:url")).toBe(`${siteUrl}sv/goal/${goal?.id}/`);
    expect(meta(head, "twitter:card")).toBe("summary_large_image");
    expect(html).not.toMatch(/<(META|LINK|TITLE)|property="OG/);
  });

  test("gets the goal's breadcrumb", () => {
    expect(block(html)).toMatchObject({
      "@type": "WebPage",
      inLanguage: "sv",
      url: `${siteUrl}sv/goal/${goal?.id}/`,
      breadcrumb: { itemListElement: [{ position: 1, item: `${siteUrl}sv/` }, { position: 2 }, { position: 3 }] },
    });
  });
});

test("where the site's own address is not known, no picture and no address is given", async () => {
  const html = await renderPage(buildContext, swedish, goalPage, "previews/a.png");
  expect(meta(headOf(html), "og:image")).toBeUndefined();
  expect(html.split("</head>")[0]?.replace("https://schema.org", "")).not.toMatch(/https?:/);
});

test("the dashboard is a dataset with its downloads", async () => {
  const html = await renderPage({ ...buildContext, siteUrl }, swedish, { language: "sv", page: { kind: "dashboard" } });
  const data = block(html);
  expect(data).toMatchObject({
    "@type": "Dataset",
    creator: { name: "Kulttuuri ja vapaa-aika" },
    temporalCoverage: "2020",
  });
  expect(data).toHaveProperty(
    "distribution",
    expect.arrayContaining([
      expect.objectContaining({ encodingFormat: "application/json", contentUrl: `${siteUrl}data/dataset.json` }),
    ]),
  );
});

test("a report's title cannot close the JSON-LD block", async () => {
  const hostile = "</script><script>alert(1)</script>";
  const goals = buildContext.dataset.goals.map((one) => ({ ...one, title: hostile, translations: {} }));
  const html = await renderPage(
    { ...buildContext, siteUrl, dataset: { ...buildContext.dataset, goals } },
    swedish,
    goalPage,
  );
  expect(html).not.toContain("<script>");
  expect(JSON.stringify(block(html))).toContain("alert(1)");
});
