import fc from "fast-check";
import { expect, goal, open, ready, test } from "./site/site";

const injected = `<img src=x onerror="document.documentElement.dataset.injected=1"><script>document.documentElement.dataset.injected=1</script>`;

/** Text that means something to a program between here and the page. */
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(
    ...[
      injected,
      "javascript:alert(1)",
      "__proto__",
      "constructor",
      "toString",
      "../../../etc/passwd",
      "\u202egnp.exe",
    ],
    ...["%00", "%25%32%35", "{{count}}", "$t(words:status.none)", "' OR 1=1 --", "ä".repeat(3000), "🏊".repeat(300)],
  ),
);
const key = fc.constantFrom(
  ...["report", "round", "compare", "view", "theme", "programme", "status", "change", "q", "sort", "group", "cols"],
  ...["__proto__", "constructor", "utm_source", "STATUS", "q[]"],
);
const query = fc
  .array(fc.tuple(key, text), { maxLength: 6 })
  .map((pairs) => pairs.map(([name, value]) => `${name}=${encoded(value)}`).join("&"));
/** Half of a pair of units is no text that can be encoded. */
const encoded = (value: string): string => encodeURIComponent(value.replace(/\p{Surrogate}/gu, "\ufffd"));

/** As it may come: encoded twice, cut off, or not encoded at all. */
const search = fc.oneof(
  query,
  query.map((one) => one.replaceAll("%", "%25")),
  query.map((one) => one.slice(0, -1)),
  query.map((one) => `${one}&%&%E0%A4%A&&==?`),
);
const path = fc.oneof(
  fc.constantFrom("", "about/", "method/", `goal/${goal.id}/`, `goal/${goal.id}/1999-9/`, "goal/__proto__/"),
  text.map((one) => `goal/${encoded(one).slice(0, 300)}/`),
);

test("hundreds of hostile addresses met inside the site each end in a page", async ({ page, site }) => {
  test.setTimeout(120_000);
  await open(page, "fi/");
  const addresses = fc
    .sample(fc.tuple(fc.constantFrom("fi", "sv", "en"), path, search), { numRuns: 300, seed: 7 })
    .map(([language, place, asked]) => `${site}${language}/${place}?${asked}`);
  // Walked in the page: asking from outside after each step took most of the time.
  const faults = await page.evaluate(async (all) => {
    const heading = () => document.querySelector("h1")?.textContent.trim() ?? "";
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    const found: string[] = [];
    for (const address of all) {
      history.pushState(null, "", address);
      await frame();
      for (const deadline = Date.now() + 10_000; heading() === "" && Date.now() < deadline;) await frame();
      if (heading() === "") found.push(`no heading: ${address}`);
      if ("injected" in document.documentElement.dataset) found.push(`a script ran: ${address}`);
      if (document.querySelector("main img, main script, main [onerror]") !== null)
        found.push(`an element: ${address}`);
    }
    return found;
  }, addresses);
  expect(faults).toEqual([]);
});

test("hostile addresses opened cold each end in the written page with what could be read of them", async ({ page }) => {
  test.setTimeout(120_000);
  for (const asked of fc.sample(search, { numRuns: 40, seed: 11 })) {
    // Hosts refuse longer ones by themselves.
    await page.goto(`fi/?${asked.slice(0, 6000)}`, { waitUntil: "commit" });
    await ready(page);
    const shown = await page.evaluate(() => ({
      heading: (document.querySelector("h1")?.textContent ?? "").trim(),
      injected: document.documentElement.dataset["injected"],
      // Only text: nothing in the address has become an element.
      elements: document.querySelectorAll("main img, main script, main [onerror]").length,
    }));
    expect(shown, asked).toEqual({ heading: expect.stringMatching(/\S/), injected: undefined, elements: 0 });
  }
});
