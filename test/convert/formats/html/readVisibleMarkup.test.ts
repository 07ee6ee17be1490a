import { describe, expect, test } from "vitest";
import { readVisibleMarkup } from "../../../../src/convert/formats/html/readVisibleMarkup";

/** What is shown of a piece of HTML, and what is told as left out. */
function read(html: string): { shown: string; leftOut: string[] } {
  let shown = "";
  const leftOut: string[] = [];
  readVisibleMarkup(html, {
    text: (text) => {
      shown += text;
    },
    open: () => undefined,
    close: () => undefined,
    leaveOut: ({ kind, text }) => leftOut.push(`${kind ?? "lost"}: ${text}`),
  });
  return { shown, leftOut };
}

const hidden = (text: string) =>
  `hidden-text: hidden text is left out: "${text}"; show it in the document to have it read`;

describe("what no page shows", () => {
  test.each([
    [`a<span style="color:red; display : none">b</span>c`],
    [`a<span hidden>b</span>c`],
    [`a<span style="visibility:hidden">b</span>c`],
    [`a<span style="mso-hide:all">b</span>c`],
    [`a<div hidden><div>b</div></div>c`],
    [`a<span style="font-size: 0">b</span>c`],
    [`a<span style="font-size:0px; margin:0">b</span>c`],
    [`a<span style="opacity:0">b</span>c`],
    [`a<span style="color:#fff;background:white">b</span>c`],
  ])("%s is left out, and said", (html) => expect(read(html)).toEqual({ shown: "ac", leftOut: [hidden("b")] }));

  test.each([
    ["a class", `.x{display:none}`],
    ["a name and a class among others", `p.x, span.x { color: red; visibility: hidden }`],
    ["an id", `#y{opacity:0}`],
    ["its name", `span { mso-hide: all }`],
    ["an important rule", `.x{display:none!important} #y{display:block}`],
    ["a rule for screens", `@media screen { .x{display:none} }`],
    ["a rule in a comment of old browsers", `<!-- .y{font-size:11pt} /* hide */ .x{font-size:0} -->`],
  ])("what a style sheet hides by %s is left out, and said", (_, css) =>
    expect(read(`<style>${css}</style>a<span class="w x" id="y">b</span>c`)).toEqual({
      shown: "ac",
      leftOut: ["script: the content of a <style> element is left out: it is code, not text", hidden("b")],
    }),
  );

  test("a style sheet that stands below what it hides is heard", () =>
    expect(read(`a<i class=x>b</i>c<style>.x{display:none}</style>`).shown).toBe("ac"));

  test.each([
    ["in print", `@media print { .x{display:none} }`, ""],
    ["in narrow windows", `@media screen and (max-width: 40em) { .x{display:none} }`, ""],
    ["before a later rule shows it", `.x{display:none} .x{display:inline}`, ""],
    ["where a more specific rule shows it", `span.x{display:inline} .x{display:none}`, ""],
    ["where its own style shows it", `.x{display:none}`, "display:inline"],
    ["in another class", `.y{display:none} .x::before{display:none} .z .x{display:none}`, ""],
  ])("what a style sheet hides only %s is read", (_, css, style) =>
    expect(read(`<style>${css}</style>a<span class="x" style="${style}">b</span>c`).shown).toBe("abc"),
  );

  test.each([
    [`<tr><td hidden>b<td>c</tr>`],
    [`<tr><td hidden>b</tr>c`],
    [`<table><tr><td hidden>b</table>c`],
    [`<p hidden>b<p>c</p>`],
    [`<ul><li hidden>b<li>c</ul>`],
  ])("%s ends where its end tag may be left out", (html) =>
    expect(read(html)).toEqual({ shown: "c", leftOut: [hidden("b")] }),
  );

  test("a table inside a hidden cell is hidden with it", () =>
    expect(read(`<tr><td hidden><table><tr><td>b</table></td><td>c`)).toEqual({ shown: "c", leftOut: [hidden("b")] }));

  test("a hidden row is one of its own kind", () =>
    expect(read(`<tr style="display:none"><td>b</td></tr><tr><td>c`).leftOut).toEqual([
      `hidden-rows: a hidden row is left out: "b"; show it in the document to have it read`,
    ]));

  test("what is hidden and empty is passed over", () =>
    expect(read(`<span hidden> </span><br hidden>a`)).toEqual({ shown: "a", leftOut: [] }));

  test("code is no text; code that never ends takes what follows, and says so", () => {
    expect(read(`<style>p{}</style>a`)).toEqual({
      shown: "a",
      leftOut: ["script: the content of a <style> element is left out: it is code, not text"],
    });
    expect(read(`a<script>b<p>c`).leftOut).toEqual([
      "lost: a <script> element is never closed, and what follows it is left out; mend the document",
    ]);
  });
});

describe("form fields", () => {
  test.each([
    [`a<input value="b">c`, "abc"],
    [`a<input type="number" value="90"> %`, "a90 %"],
    [`<input type=checkbox checked> a <input type=checkbox> b`, "☒ a ☐ b"],
    [`a<input type="hidden" value="b">c`, "ac"],
    [`<textarea>a</textarea>`, "a"],
  ])("%s says what a page shows of them", (html, text) => expect(read(html)).toEqual({ shown: text, leftOut: [] }));

  test.each([
    [`<select><option>Met<option selected>Not met</select>.`, "Not met.", "Met"],
    [`<select><option>Open</option><option>Met</option><option>Not met</option></select>.`, "Open.", "Met, Not met"],
  ])("%s says the entry that is chosen, and the others are said", (html, text, others) =>
    expect(read(html)).toEqual({
      shown: text,
      leftOut: [`hidden-text: choices of a list that are not chosen are left out: "${others}"`],
    }),
  );

  test("a list that never ends holds back nothing", () =>
    expect(read(`<select><option>a<p>b</p>`)).toEqual({ shown: "ab", leftOut: [] }));
});

test.each([
  [`a<span style="font-size:0.8em">b</span>`],
  [`a<span style="color:#fff">b</span>`],
  [`a<span style="opacity:0.5">b</span>`],
])("%s is text", (html) => expect(read(html)).toEqual({ shown: "ab", leftOut: [] }));

test("a table in a comment is called one", () =>
  expect(read("a<!-- <table><tr><td>Secret goal</td></tr></table> -->").leftOut).toEqual([
    "comments: a table in a comment is left out: Secret goal",
  ]));
