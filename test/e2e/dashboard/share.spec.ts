import { expect, goal, open, test } from "../site/site";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("a status is copied with its quote and source, as text and as rich text", async ({ page }) => {
  await open(page, `fi/goal/${goal.id}/`);
  await page
    .getByRole("button", { name: /^Kopioi tila ja lainaus: / })
    .first()
    .click();
  await expect(page.getByText("Tila ja lainaus kopioitu")).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return { text: await read("text/plain"), html: await read("text/html") };
  });
  expect(copied.text).toMatch(/^.+: .+ \(Ennuste 3\/2020\)\n.+\nSitova tavoite: .+\nLähde: kuva-2020\.tsv, rivi /);
  expect(copied.html).toContain("<strong>");
  expect(copied.html).toContain(`/fi/goal/${goal.id}/#`);
});

test("the device's share sheet gets the view's whole address, and closing it is no fault", async ({ page, site }) => {
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(navigator, {
      share: (data: unknown) => {
        shared.push(data);
        document.documentElement.dataset["shared"] = JSON.stringify(shared);
        return Promise.reject(new DOMException("closed", "AbortError"));
      },
    });
  });
  await open(page, "sv/?status=at-risk");
  await page.getByRole("button", { name: "Dela…" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-shared", /status=at-risk/);
  const shared = (await page.locator("html").getAttribute("data-shared")) ?? "";
  expect(JSON.parse(shared)).toEqual([{ title: await page.title(), url: `${site}sv/?status=at-risk` }]);
});

test("where the device has no share sheet there is no button for it", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "share", { value: undefined });
  });
  await open(page, "en/");
  await expect(page.getByRole("button", { name: "Copy link to this view" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Share…" })).toHaveCount(0);
});
