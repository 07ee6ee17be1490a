import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, test as base } from "@playwright/test";
import type { Page } from "@playwright/test";
import { serveOnNginx } from "./serveOnNginx";
import { serveSite } from "./serveSite";
import { readDataset } from "../../../src/domain/dataset/readDataset";
import { contentSecurityPolicy } from "../../../src/prerender/security/contentSecurityPolicy";

/** What serves the site: a project of the configuration chooses. */
export type Host = "sirv" | "nginx";

/** The dataset that the built site shows. */
export const dataset = readDataset(JSON.parse(readFileSync("dist/data/dataset.json", "utf8")));

/** The first of a list that must not be empty. */
function firstOf<T>(some: readonly T[] | undefined): T {
  const one = some?.[0];
  if (one === undefined) throw new RangeError("the dataset holds none");
  return one;
}

/** The goal that tests open. */
export const goal = firstOf(dataset.goals);

const round = firstOf(dataset.reports[0]?.rounds);

/** One page of each kind, below its language. */
export const pages = [
  "",
  `goal/${goal.id}/`,
  `goal/${goal.id}/${round.id}/`,
  "about/",
  "method/",
  "accessibility/",
  "studio/",
];

/** The same content security policy as in the pages, and the part that only a host can say. */
const hostPolicy = { "content-security-policy": `${contentSecurityPolicy}; frame-ancestors 'self'` };

/**
 * The built site in a sub-folder of a host. A test fails when the page says anything in the console, breaks the content security policy, throws, or asks anyone
 * but its own host; a test that provokes faults takes what it expects out of `problems`.
 */
export const test = base.extend<{ problems: string[] }, { site: string; host: Host }>({
  host: ["sirv", { scope: "worker", option: true }],
  site: [
    async ({ host }, use) => {
      const { address, close } = await (host === "nginx"
        ? serveOnNginx("dist")
        : serveSite({ folder: "dist", under: "/some/folder/", headers: hostPolicy }));
      await use(address);
      await close();
    },
    { scope: "worker" },
  ],
  baseURL: ({ site }, use) => use(site),
  problems: [
    async ({ context, site }, use) => {
      const problems: string[] = [];
      context.on("console", (message) => {
        // Chromium says so after a few seconds, which a busy machine needs before it hydrates.
        if (message.text().includes("preloaded using link preload but not used within a few seconds")) return;
        problems.push(`${message.type()}: ${message.text()} ${message.location().url}`);
      });
      context.on("weberror", (error) => problems.push(`thrown: ${error.error().message}`));
      context.on("request", (request) => {
        if (!request.url().startsWith(site) && !/^(data|blob):/.test(request.url()))
          problems.push(`asked: ${request.url()}`);
      });
      await use(problems);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a page and waits until it answers. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await ready(page);
}

/** Waits until the page answers and shows the view of its address. */
export const ready = (page: Page): Promise<void> => page.locator("html[data-ready]").waitFor({ state: "attached" });

/** What axe finds against WCAG 2.2 AA, in words. */
export async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Describing what is sound as well takes as long as finding what is not.
    .options({ resultTypes: ["violations"] })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    // The page has no frames, so axe need not open a second page to gather what it found.
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} – ${node.html.slice(0, 200)} (${node.failureSummary ?? ""})`),
  );
}

export { expect };
