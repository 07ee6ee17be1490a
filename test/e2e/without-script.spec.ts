import { dataset, expect, goal, test } from "./site/site";

test.use({ javaScriptEnabled: false });

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

test("without a script every link leads somewhere, in any folder", async ({ page, request }) => {
  for (const path of ["fi/", `sv/goal/${goal.id}/`, "en/about/"]) {
    await page.goto(path);
    const links = await page
      .getByRole("link")
      .evaluateAll((all) =>
        all.flatMap((link) => (link instanceof HTMLAnchorElement && link.host === location.host ? [link.href] : [])),
      );
    for (const link of new Set(links.map((one) => one.split("#")[0] ?? ""))) {
      expect.soft((await request.get(link)).status(), `${link} on ${path}`).toBe(200);
    }
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
