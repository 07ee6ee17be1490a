import type { Route } from "@playwright/test";
import { expect, goal, open, test } from "../site/site";

const data = "**/data/summary.json";

const faults: [name: string, answer: (route: Route) => Promise<void>, says: RegExp][] = [
  ["is missing", (route) => route.fulfill({ status: 404, body: "404" }), /Aineistoa ei saatu haettua/],
  ["cannot be reached", (route) => route.abort(), /Aineistoa ei saatu haettua/],
  ["is cut short", (route) => route.fulfill({ body: '{"schemaVersion":"1.0","reports":[' }), /vajaa tai virheellinen/],
  ["lacks what it should hold", (route) => route.fulfill({ json: { schemaVersion: "1.0" } }), /vajaa tai virheellinen/],
  [
    "is a page of a careless host",
    (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Etusivu</title>" }),
    /vajaa tai virheellinen/,
  ],
  ["is of a newer version", (route) => route.fulfill({ json: { schemaVersion: "2.0" } }), /uudempi versio/],
];

for (const [name, answer, says] of faults) {
  test(`when the data ${name}, the page reads as written and says what to do`, async ({ page, problems }) => {
    await page.route(data, answer);
    await page.goto("fi/?status=achieved");
    const alert = page.getByRole("alert");
    await expect(alert).toContainText(says);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("heading", { level: 3, name: "Kuviot" })).toBeVisible();

    await page.unroute(data);
    await alert.getByRole("button", { name: "Yritä uudelleen" }).click();
    await expect(page.getByRole("alert")).toHaveCount(0);
    await page.locator("html[data-ready]").waitFor({ state: "attached" });
    // The browser itself remarks on what it could not fetch; the page has nothing to add.
    expect(problems.splice(0).filter((line) => !/Failed to load resource|preload/.test(line))).toEqual([]);
  });
}

test("when the data is slow, the page says that it waits, and then goes on", async ({ page, problems }) => {
  await page.clock.install();
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(data, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("sv/", { waitUntil: "commit" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.clock.runFor(9000);
  await expect(page.getByRole("alert")).toContainText("Det tar längre än vanligt");
  release();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Tema" })).toBeVisible();
  problems.splice(0, problems.length, ...problems.filter((line) => !line.includes("preload")));
});

/** The words of the goals, and those of a round for searches, apart from the summary. */
const goals = "**/data/*/goals/*.json";
const words = "**/data/*/words/**";

test("without the goals' words the front page reads as written, and what is drawn anew says that they are missing", async ({
  page,
  problems,
}) => {
  await page.route(goals, (route) => route.abort());
  await open(page, "fi/");
  await page
    .getByRole("tab", { name: "Muutokset" })
    .or(page.getByRole("link", { name: "Muutokset" }))
    .first()
    .click();
  const view = page.locator("#view-changes");
  await expect(view.getByText("Raportin tekstiä ei saatu ladattua.").first()).toBeVisible();
  await page.unroute(goals);
  await view.getByRole("button", { name: "Yritä uudelleen" }).first().click();
  await expect(view.locator("q").first()).toBeVisible();
  expect(problems.splice(0).filter((line) => !/Failed to load resource|preload/.test(line))).toEqual([]);
});

test("a goal's page whose words cannot be fetched reads as written and says so", async ({ page, problems }) => {
  await page.route(goals, (route) => route.fulfill({ body: '{"schemaVersion":"1.0"}' }));
  await page.goto(`sv/goal/${goal.id}/`);
  await expect(page.getByRole("alert")).toContainText("kunde inte hämtas");
  await expect(page.locator("blockquote").first()).toBeVisible();
  expect(problems.splice(0).filter((line) => !/Failed to load resource|preload/.test(line))).toEqual([]);
});

test("a goal that is opened while its words are gone keeps its verdict, and its words can be asked for again", async ({
  page,
  problems,
}) => {
  await page.route(goals, (route) => route.fulfill({ status: 404, body: "404" }));
  await open(page, "fi/");
  await page.locator("#goals").getByRole("link", { name: goal.title }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: goal.title })).toBeVisible();
  await expect(page.locator(".verdict")).toBeVisible();
  const main = page.getByRole("main");
  await main.getByRole("button", { name: "Yritä uudelleen" }).last().click();
  // What stays away may be gone for good with an older edition of the site.
  await expect(main.getByRole("button", { name: "Lataa sivu uudelleen" }).last()).toBeVisible();
  await page.unroute(goals);
  await main.getByRole("button", { name: "Lataa sivu uudelleen" }).last().click();
  await expect(page.locator(".target blockquote").first()).toBeVisible();
  expect(problems.splice(0).filter((line) => !/Failed to load resource|preload/.test(line))).toEqual([]);
});

test("a search without the round's words finds by names and says so", async ({ page, problems }) => {
  await page.route(words, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }));
  await open(page, "en/?q=teams");
  await expect(page.locator(".result-count")).toContainText("only names are searched");
  expect(problems.splice(0).filter((line) => !/Failed to load resource|preload/.test(line))).toEqual([]);
});

test("an address that is not there gets a page in three languages", async ({ page, problems, site }) => {
  const answer = await page.goto("fi/goal/ei-ole/");
  expect(answer?.status()).toBe(404);
  for (const name of ["Sivua ei löydy", "Sidan hittades inte", "Page not found"]) {
    await expect(page.getByRole("heading", { name })).toBeVisible();
  }
  // Style and script are asked for at several depths, and those of this one serve.
  await expect(page.getByRole("link", { name: "Till startsidan" })).toHaveAttribute("href", `${site}sv/`);
  expect(problems.splice(0).filter((line) => !/404|^asked: \S+\/assets\//.test(line))).toEqual([]);
});

test("an unknown goal met inside the site offers the nearest ones", async ({ page, site }) => {
  await open(page, "fi/");
  await page.evaluate((address) => history.pushState(null, "", address), `${site}fi/goal/${goal.id.slice(0, -3)}/`);
  await expect(page.getByRole("heading", { level: 1, name: /ei löydy|ei ole/ })).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: goal.title })).toBeVisible();
});
