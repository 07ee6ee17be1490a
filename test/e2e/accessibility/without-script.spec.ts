import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { dataset, expect, goal, test } from "../site/site";

test.use({ javaScriptEnabled: false });

/** An attribute's value as a browser reads it. */
const decoded = (value: string): string => value.replaceAll("&amp;", "&");

const views = ["Taulukko", "Aikajana", "Muutokset", "Kuviot"];

test("without a script all four views stand on the page, and every target in them", async ({ page }) => {
  await page.goto("fi/");
  for (const view of views) await expect(page.getByRole("heading", { level: 3, name: view })).toBeVisible();
  const table = page.getByRole("table", { name: /^Tavoitteet ja osatavoitteet/ });
  for (const { name } of dataset.goals.flatMap(({ targets }) => targets)) {
    await expect(table.getByRole("rowheader").getByRole("link", { name, exact: true })).toBeVisible();
  }
});

test("without a script an address with a view shows the whole list", async ({ page }) => {
  await page.goto("fi/?status=achieved");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  for (const view of views) await expect(page.getByRole("heading", { level: 3, name: view })).toBeVisible();
});

test("every link of every page leads to a file of the site, whatever folder it stands in", () => {
  const files = readdirSync("dist", { recursive: true, encoding: "utf8" });
  const written = files.filter((file) => file.endsWith("index.html"));
  expect(written.length).toBeGreaterThan(30);
  // A folder's address means its page.
  const there = new Set(files.flatMap((file) => [`/${file}`, `/${file.replace(/index\.html$/, "")}`]));
  for (const file of written) {
    const page = new URL(file, "https://site.example/");
    const html = readFileSync(join("dist", file), "utf8");
    const links = [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(
      ([, href = ""]) => new URL(decoded(href), page),
    );
    expect(links.length, file).toBeGreaterThan(0);
    const lost = links.filter(({ host, pathname }) => host === page.host && !there.has(decodeURI(pathname)));
    expect.soft(lost.map(String), file).toEqual([]);
  }
});

test("without a script a place on a page can be linked to", async ({ page }) => {
  const target = goal.targets[0];
  await page.goto(`fi/goal/${goal.id}/#${target?.id ?? ""}`);
  await expect(page.locator(`#${target?.id ?? ""}`)).toBeInViewport();
});

test("without a script the site's own folder offers the languages", async ({ page }) => {
  await page.goto("");
  for (const language of ["Suomi", "Svenska", "English"])
    await expect(page.getByRole("link", { name: language })).toBeVisible();
});
