import { expect, test } from "vitest";
import { readReportOf } from "../../../../fixtures/readReportOf";

const read = async (body: string) => (await readReportOf("t.html", `<!doctype html><body>${body}</body>`)).goals;

test.each([
  [
    "Annual report 2031",
    [
      "Digitise the whole archive – achieved, 22,400 pages scanned",
      "Welcome 90,000 visitors – not achieved, 81,200 came",
      "Open a family room – it opened at Easter",
    ],
  ],
  [
    "Årsberättelse 2031",
    [
      "Digitalisera hela arkivet – uppnått, 22 400 sidor",
      "Ta emot 90 000 besökare – ej uppnått, 81 200 kom",
      "Öppna ett familjerum – det öppnades i april",
    ],
  ],
  [
    "Toimintakertomus 2031",
    [
      "Arkisto digitoidaan kokonaan – toteutui, 22 400 sivua",
      "Museossa käy 90 000 vierasta – ei toteutunut, kävijöitä oli 81 200",
      "Perhehuone avataan – se avattiin huhtikuussa",
    ],
  ],
])("%s: items of a list give the goal before a dash and its result after it", async (title, items) => {
  const goals = await read(`<h1>${title}</h1><h2>A</h2><ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`);
  expect(goals.map((goal) => goal.title)).toEqual(items.map((item) => item.split(" – ")[0]));
  expect(goals.map(({ statuses }) => statuses[0]).slice(0, 2)).toEqual(["achieved", "not-achieved"]);
});

test("a list without a verdict is none of goals", async () => {
  expect(
    await read(
      "<h1>Annual report 2031</h1><h2>Thanks</h2><ul><li>Our 120 volunteers – without you nothing would happen</li><li>The Harbour Fund – for its generous grant</li></ul>",
    ),
  ).toEqual([]);
});
