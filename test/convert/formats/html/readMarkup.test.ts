import { expect, test } from "vitest";
import { readMarkup } from "../../../../src/convert/formats/html/readMarkup";

/** What is told of a piece of HTML: text as it is, tags in brackets, comments in braces. */
function told(html: string): string {
  let all = "";
  readMarkup(html, {
    text: (text) => (all += text),
    open: (name) => (all += `[${name}]`),
    close: (name) => (all += `[/${name}]`),
    comment: (text) => (all += `{${text}}`),
  });
  return all;
}

test.each([
  ["<p>a</p>", "[p]a[/p]"],
  ["<P CLASS=x>a</P >", "[p]a[/p]"],
  ["<o:p>a</o:p>", "[o:p]a[/o:p]"],
  ["a &lt;b&gt; &amp; &nbsp;&#228;&ouml;", "a <b> & \u00a0äö"],
  ["a <b ja c> d", "a <b ja c> d"],
  ["<alustava> arvio", "<alustava> arvio"],
  ["a < 5 ja b > 3", "a < 5 ja b > 3"],
  ["loppuu <p kesken", "loppuu <p kesken"],
  ["loppuu <!-- kesken", "loppuu <!-- kesken"],
  ["</ei> loppua", "</ei> loppua"],
  ["<script>if (a<b) '</p>'</script>x", "[script]if (a<b) '</p>'[/script]x"],
  ["<!-- huomaa -->a<!-- -->b<!--[if mso]>x<![endif]-->", "{huomaa}ab"],
  ["<!doctype html><?xml version='1.0'?>a", "a"],
  ["a\u0000b", "a\u0000b"],
  ["<a href='java&#115;cript:x()'>linkki</a>", "[a]linkki[/a]"],
  ["<textarea><b>a</b></textarea>", "[textarea]<b>a</b>[/textarea]"],
])("%j", (html, expected) => expect(told(html)).toBe(expected));

test("a tag says its line and its attributes", () => {
  const tags: unknown[] = [];
  readMarkup("a\n<td colspan='2'>", {
    text: () => {},
    open: (name, attribute, line) => tags.push([name, attribute("colspan"), attribute("rowspan"), line]),
    close: () => {},
    comment: () => {},
  });
  expect(tags).toEqual([["td", "2", null, 2]]);
});
