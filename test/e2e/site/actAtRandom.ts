import { expect } from "@playwright/test";
import type { Locator, Page } from "@playwright/test";
import { ready } from "./site";

/** Numbers from 0 to 1 that are the same at every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** What Playwright says of a step that meets the page while another document takes its place. */
const isLeaving = /context was destroyed|not attached to an active page|frame was detached/i;

const words = ["sillat", "koulu", "xyzzy", "tavoite", "1", "", "ä"];

/**
 * Does what a reader may do, at random: presses links and buttons, ticks boxes, picks from lists, types, goes back and forward. After each step the page
 * has its heading and its text, and its counts agree. What it says to the console, or throws, is the test's to hear.
 */
export async function actAtRandom(
  page: Page,
  home: string,
  { steps, seed }: { steps: number; seed: number },
): Promise<void> {
  const next = numbersFrom(seed);
  const done: string[] = [];
  await page.goto(home);
  await ready(page);
  for (let step = 0; step < steps; step += 1) {
    done.push(
      await act(page, home, next).catch((error: unknown) => {
        if (!(error instanceof Error && isLeaving.test(error.message))) throw error;
        return "on its way";
      }),
    );
    await expect(async () => expect(await pageFault(page)).toBeNull(), done.slice(-6).join(" → ")).toPass({
      intervals: [30, 60, 120, 250],
      timeout: 30_000,
    });
  }
}

async function act(page: Page, home: string, next: () => number): Promise<string> {
  const dice = next();
  if (dice < 0.08) {
    await page.goBack();
    // Out of the site, or before its first page.
    if (!page.url().startsWith(new URL("../", home).href)) await page.goto(home);
    return "back";
  }
  if (dice < 0.12) {
    await page.goForward();
    return "forward";
  }
  const search = page.getByRole("searchbox").first();
  if (dice < 0.2 && (await search.isVisible())) {
    const word = words[Math.floor(next() * words.length)] ?? "";
    await unlessGone(search, () => search.fill(word, { timeout: 5_000 }));
    return `type ${word}`;
  }
  const controls = page.locator(
    "main button, main a[href], main input[type=checkbox], main select, main summary, header a[href]",
  );
  // What is scrolled out of sight is one press away for a reader too; what takes the page along, or leaves the site, is left out.
  const picked = await controls.evaluateAll((all, at) => {
    const offered = all.filter(
      (one) =>
        one.checkVisibility({ visibilityProperty: true }) &&
        !(
          one instanceof HTMLButtonElement &&
          (one.disabled || /print|copy|share|export/.test(one.className + (one.closest("[class]")?.className ?? "")))
        ) &&
        !(
          one instanceof HTMLAnchorElement &&
          (one.download !== "" ||
            one.host !== location.host ||
            // A file beside the pages has none of their parts.
            !one.pathname.endsWith("/") ||
            /\/(studio|method)\//.test(one.pathname))
        ),
    );
    for (const one of document.querySelectorAll("[data-picked]")) one.removeAttribute("data-picked");
    const one = offered[Math.floor(at * offered.length)];
    if (!one) return null;
    if (one instanceof HTMLSelectElement) one.setAttribute("data-picked", "");
    else one.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    return { name: one.localName, text: one.textContent.trim().slice(0, 40) };
  }, next());
  if (!picked) return "nothing";
  if (picked.name === "select") {
    const control = page.locator("[data-picked]");
    const options = await control
      .locator("option")
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    const option = options[Math.floor(next() * options.length)];
    if (option !== undefined) await unlessGone(control, () => control.selectOption(option, { timeout: 5_000 }));
  }
  return `${picked.name} ${picked.text}`;
}

/** Acts on a control, which a link that was pressed before may take away meanwhile. */
async function unlessGone(control: Locator, deed: () => Promise<unknown>): Promise<void> {
  try {
    await deed();
  } catch (error) {
    if (await control.isVisible()) throw error;
  }
}

/** What is wrong with the open page: not ready, without a heading, or with counts that contradict each other; null where nothing is. */
const pageFault = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    if (!("ready" in document.documentElement.dataset)) return "not ready";
    if ((document.querySelector("main h1")?.textContent ?? "").trim() === "") return "no heading";
    const resultCount = document.querySelector(".result-count")?.textContent;
    if (resultCount === undefined) return null;
    const buttons = [...document.querySelectorAll(".status-filter:not(.status-filter-both)")];
    const pressed = buttons.filter((one) => one.getAttribute("aria-pressed") === "true");
    const counted = (pressed.length > 0 ? pressed : buttons).reduce(
      (sum, one) => sum + Number(one.querySelector("strong")?.textContent),
      0,
    );
    const numbers = resultCount.match(/\d+/g)?.map(Number) ?? [];
    if (numbers.length === 0) return counted === 0 ? null : `${resultCount} against ${counted} in the tally`;
    return numbers.includes(counted) ? null : `${resultCount} against ${counted} in the tally`;
  });
