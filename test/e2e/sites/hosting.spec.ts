import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { hostHeaders, keptForEver } from "../../../src/prerender/security/headersFile";
import { expect, test } from "../site/site";

const script = readdirSync("dist/assets").find((name) => /^main-.*\.js$/.test(name)) ?? "";

for (const [path, status] of [
  ["fi/", 200],
  ["data/dataset.json", 200],
  ["fi/goal/there-is-no-such-goal/", 404],
] as const)
  test(`${path} is answered with ${status}, the policy, and a request to ask again`, async ({ site }) => {
    const answer = await fetch(new URL(path, site));
    expect(answer.status).toBe(status);
    for (const [name, value] of hostHeaders) expect(answer.headers.get(name)).toBe(value);
    expect(answer.headers.get("cache-control")).toBe("no-cache");
  });

test("what is not there is answered with the site's page, a folder without its slash with the way to it", async ({
  site,
}) => {
  expect(await (await fetch(new URL("no/such/page", site))).text()).toContain("404");
  const slashless = await fetch(new URL("fi", site), { redirect: "manual" });
  expect(slashless.headers.get("location")).toBe("/kojelauta/fi/");
});

test("a page that has not changed is not sent again", async ({ site }) => {
  const page = new URL("fi/", site);
  const etag = (await fetch(page)).headers.get("etag") ?? "";
  expect((await fetch(page, { headers: { "if-none-match": etag } })).status).toBe(304);
});

for (const coding of ["gzip", "br"])
  test(`a script is kept for ever and sent packed by ${coding}`, async ({ site }) => {
    const answer = await fetch(new URL(`assets/${script}`, site), { headers: { "accept-encoding": coding } });
    expect(answer.headers.get("cache-control")).toBe(keptForEver);
    expect(answer.headers.get("content-encoding")).toBe(coding);
    expect(await answer.text()).toBe(readFileSync(join("dist/assets", script), "utf8"));
  });
