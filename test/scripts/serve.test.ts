import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve } from "../../scripts/serve.mjs";

const folder = mkdtempSync(join(tmpdir(), "kojelauta-"));
const site = join(folder, "site");
let served: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(site, "fi"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(site, "fi", "index.html"), "<p>etusivu");
  writeFileSync(join(site, "404.html"), "<p>ei löydy");
  writeFileSync(join(site, "data.json"), JSON.stringify("å".repeat(1000)));
  served = await serve({ folder: site, under: "/some/folder/" });
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, init?: RequestInit) => fetch(new URL(path, served.address), { redirect: "manual", ...init });

/** A path as it is, which `fetch` would straighten first. */
const raw = (path: string) =>
  new Promise<number | undefined>((done) => {
    request(served.address, { path }, (response) => {
      response.resume();
      done(response.statusCode);
    }).end();
  });

describe("the static server", () => {
  test("answers a folder with its page, and a folder without its slash with the way to it", async () => {
    const page = await get("fi/?theme=x");
    expect([page.status, page.headers.get("content-type"), await page.text()]).toEqual([
      200,
      "text/html; charset=utf-8",
      "<p>etusivu",
    ]);
    const slashless = await get("fi?theme=x");
    expect([slashless.status, slashless.headers.get("location")]).toEqual([301, "/some/folder/fi/?theme=x"]);
  });

  test("answers what is not there with the page that says so", async () => {
    const missing = await get("fi/goal/nowhere/");
    expect([missing.status, await missing.text()]).toEqual([404, "<p>ei löydy"]);
    expect((await get("/elsewhere/")).status).toBe(404);
  });

  test.each([
    "/some/folder/../secret.txt",
    "/some/folder/..%2fsecret.txt",
    "/some/folder/%2e%2e/secret.txt",
    "/some/folder/%00",
    "/some/folder/%",
  ])("does not leave its folder for %s", async (path) => {
    expect(await raw(path)).toBe(404);
  });

  test.each(["br", "gzip"])("packs by %s where the browser takes it", async (coding) => {
    const packed = await get("data.json", { headers: { "accept-encoding": coding } });
    expect(packed.headers.get("content-encoding")).toBe(coding);
    expect(Number(packed.headers.get("content-length"))).toBeLessThan(200);
    expect(await packed.json()).toBe("å".repeat(1000));
  });

  test("answers HEAD with the head alone, and takes nothing in", async () => {
    const head = await get("data.json", { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect((await get("data.json", { method: "POST" })).status).toBe(405);
  });
});
