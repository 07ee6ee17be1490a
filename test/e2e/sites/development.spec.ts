import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "@playwright/test";
import { dataset, expect, ready, test as base } from "../site/site";

/** What the development server reads. */
const parts = ["index.html", "package.json", "tsconfig.json", "vite.config.ts", "docs", "public", "sources", "src"];

/** The app as `npm run dev` shows it, of a copy of the repository that tests may edit. */
const test = base.extend<object, { site: string; copy: string }>({
  copy: [
    async ({}, use) => {
      // Below this repository, so that its packages are found.
      mkdirSync(".cache", { recursive: true });
      const folder = mkdtempSync(".cache/copy-");
      for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: "worker" },
  ],
  site: [
    async ({ copy }, use) => {
      const vite = [resolve("node_modules/vite/bin/vite.js"), "--port", "5273"];
      const server = spawn(process.execPath, vite, { cwd: copy, env: { ...process.env, NO_COLOR: "1" } });
      const ended = new Promise((done) => server.once("close", done));
      await use(
        await new Promise<string>((done, fail) => {
          let output = "";
          server.once("close", () => fail(new Error(output)));
          for (const stream of [server.stdout, server.stderr])
            stream.on("data", (piece: Buffer) => {
              output += piece.toString();
              const address = /http:\/\/\S+/.exec(output)?.[0];
              if (address !== undefined) done(address);
            });
        }),
      );
      server.kill();
      await ended;
    },
    { scope: "worker", timeout: 60_000 },
  ],
});

test.describe.configure({ mode: "serial" });

/** Takes what Vite and React say where all is well. */
const expectOnlyGreetings = (problems: string[]) => {
  const greeting = /^(debug: \[vite\]|info: .*React DevTools)/;
  expect(problems.filter((line) => !greeting.test(line))).toEqual([]);
  problems.splice(0);
};

test("every kind of page opens without a warning of React", async ({ page, problems }) => {
  test.slow();
  const open = async (path: string) => {
    await page.goto(path);
    await ready(page);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  };
  for (const view of ["table", "timeline", "changes", "charts"]) await open(`fi/?view=${view}`);
  for (const path of ["sv/about/", "en/accessibility/", "fi/method/", "fi/goal/none/"]) await open(path);
  await open("sv/");
  await page.getByRole("table").first().getByRole("link").first().click();
  await expect(page).toHaveURL(/sv\/goal\//);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expectOnlyGreetings(problems);
});

/** Edits a file of the copy. */
function edit(file: string, from: string, to: string): void {
  const before = readFileSync(file, "utf8");
  expect(before).toContain(from);
  writeFileSync(file, before.replace(from, to));
}

const openNarrowed = async (page: Page) => {
  await page.goto("fi/?status=not-achieved");
  await ready(page);
  await expect(page.getByRole("button", { name: "Ei toteudu 3", exact: true })).toHaveAttribute("aria-pressed", "true");
};

test("an edited component, style or text is shown, and the filter stays", async ({ page, copy, problems }) => {
  await openNarrowed(page);
  const footer = page.getByRole("contentinfo");
  edit(join(copy, "src/app/shell/Footer.tsx"), '<p>{t("asWritten")}</p>', '<p>{t("asWritten")} EDITED</p>');
  await expect(footer).toContainText("EDITED");
  edit(join(copy, "src/app/shell/layout.css"), ".site-footer {", ".site-footer { outline: 3px solid red;");
  await expect(footer).toHaveCSS("outline-width", "3px");
  edit(join(copy, "src/app/i18n/locales/fi/layout.json"), '"footer": "Tietoa', '"footer": "Muutettu');
  await expect(page.getByRole("navigation", { name: "Muutettu sivustosta" })).toBeVisible();
  await ready(page);
  await expect(page.getByRole("button", { name: "Ei toteudu 3", exact: true })).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveURL(/fi\/\?status=not-achieved$/);
  expectOnlyGreetings(problems);
});

test("a saved source is converted anew and shown", async ({ page, copy, problems }) => {
  await openNarrowed(page);
  const { title } = dataset.reports[0] ?? { title: "" };
  const source = join(copy, `sources/${dataset.reports[0]?.id ?? ""}/report.json`);
  edit(source, JSON.stringify(title), JSON.stringify(`${title} MUUTETTU`));
  await expect(page.getByRole("banner")).toContainText("MUUTETTU", { timeout: 30_000 });
  await expect(page).toHaveURL(/fi\/\?status=not-achieved$/);
  expectOnlyGreetings(problems);
});
