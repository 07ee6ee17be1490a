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
  ])("%s is left out, and said", (html) => expect(read(html)).toEqual({ shown: "ac", leftOut: [hidden("b")] }));

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
