import { expect, test } from "vitest";
import { element } from "../../../src/prerender/head/element";

test("a report's words cannot end an attribute or open an element", () => {
  expect(element("meta", { content: `"><script>` })).toBe(`<meta content="&quot;&gt;&lt;script&gt;">`);
  expect(element("title", {}, "Liikunta & <b>ulkoilu</b>")).toBe(
    "<title>Liikunta &amp; &lt;b&gt;ulkoilu&lt;/b&gt;</title>",
  );
});

test("an attribute may stand without a value, and what is unknown is left out", () => {
  expect(element("link", { rel: "preload", crossorigin: true, media: undefined })).toBe(
    `<link rel="preload" crossorigin>`,
  );
});
