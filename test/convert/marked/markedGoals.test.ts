import { expect, test } from "vitest";
import { readDocument } from "../../../src/convert/formats/readDocument";
import { receivedTexts } from "../../../src/convert/marked/receivedTexts";
import type { MarkedText } from "../../../src/convert/marked/textRoles";
import { reportSettingsSchema } from "../../../src/convert/settings/reportSettings";
import { readReportOf } from "../../fixtures/readReportOf";

/** A yearly review in which no goal is found. */
const review = [
  "<h1>The year 2031 in the harbour</h1>",
  "<p>It was a windy year.</p>",
  "<p>We wanted a new crane</p>",
  "<p>It was to lift 40 tonnes</p>",
  "<p>The goal was not met, because no bids came in.</p>",
  "<p>And a clean beach</p>",
  "<p>The goal was met in May.</p>",
];
const marked: MarkedText[] = [
  { text: "We wanted a new crane", role: "goal" },
  { text: "It was to lift 40 tonnes", role: "measure" },
  { text: "The goal was not met, because no bids came in.", role: "round" },
  { text: "And a clean beach", role: "goal" },
  { text: "The goal was met in May.", role: "round" },
];

const readMarked = (html: readonly string[], texts: MarkedText[], name = "review.html") =>
  readReportOf(name, html.join("\n"), { texts: { [name]: texts } });

/** The goals with their last status. */
const told = ({ goals }: Awaited<ReturnType<typeof readReportOf>>) =>
  goals.map(({ title, statuses }) => [title, ...statuses]);

test("goals and their results that a person marks in prose are read, whatever else the document holds", async () => {
  expect(told(await readReportOf("review.html", review.join("\n")))).toEqual([]);
  const read = await readMarked(review, marked);
  expect(told(read)).toEqual([
    ["We wanted a new crane", "not-achieved"],
    ["And a clean beach", "achieved"],
  ]);
  expect(read.rounds).toEqual(["2031-result"]);
  expect(read.messages).toEqual([]);
  // What introduces the document is kept with its first goal.
  const texts = read.dataset.goals.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
  expect(texts).toEqual(["The year 2031 in the harbour", "It was a windy year.", ...marked.map(({ text }) => text)]);
});

test("a mark whose text has changed is said and not applied, nor are the other results of its goal", async () => {
  const texts: MarkedText[] = [
    { text: "We wanted a new crane", role: "goal" },
    { text: "The goal was met in May.", role: "round" },
    { text: "Later it broke down.", role: "round" },
  ];
  const document = (second: string) => [
    "<p>Year 2031</p>",
    "<p>We wanted a new crane</p>",
    "<p>The goal was met in May.</p>",
    `<p>${second}</p>`,
  ];
  expect(told(await readMarked(document("Later it broke down."), texts))).toHaveLength(1);
  const { goals, messages } = await readMarked(document("Later it was given up."), texts);
  expect(goals).toEqual([]);
  expect(messages.filter((text) => text.includes("is not applied"))).toHaveLength(2);
});

test("a result never goes to the goal before its own, which has changed", async () => {
  const changed = review.map((line) => line.replace("And a clean beach", "And two clean beaches"));
  const read = await readMarked(changed, marked);
  expect(told(read)).toEqual([["We wanted a new crane", "not-achieved"]]);
  expect(read.messages.filter((text) => text.includes("is not applied"))).toHaveLength(2);
});

const twice = (first: string, second: string) => [
  "<p>Year 2031</p>",
  "<p>A crane</p>",
  `<p>${first}</p>`,
  "<p>A beach</p>",
  `<p>${second}</p>`,
];

test("one of several equal texts is marked by its place, and no longer once they are more or fewer", async () => {
  const texts: MarkedText[] = [
    { text: "A crane", role: "goal" },
    { text: "Achieved.", role: "round", nth: 1, of: 2 },
    { text: "A beach", role: "goal" },
    { text: "Achieved.", role: "round", nth: 2, of: 2 },
  ];
  const statuses = async (first: string, second: string) => told(await readMarked(twice(first, second), texts));
  expect(await statuses("Achieved.", "Achieved.")).toEqual([
    ["A crane", "achieved"],
    ["A beach", "achieved"],
  ]);
  expect((await statuses("Not achieved.", "Achieved.")).flatMap(([, status]) => status ?? [])).not.toContain(
    "achieved",
  );
});

test("a result may be a light of the report's own, with or without words beside it", async () => {
  const read = async (first: string, second: string) =>
    told(
      await readMarked(twice(first, second), [
        { text: "A crane", role: "goal" },
        { text: first, role: "round" },
        { text: "A beach", role: "goal" },
        { text: second, role: "round" },
      ]),
    );
  expect(await read("Red", "Outcome: Achieved")).toEqual([
    ["A crane", "not-achieved"],
    ["A beach", "achieved"],
  ]);
});

test("a mark without a place among equal texts is not applied", async () => {
  const { messages } = await readMarked(twice("Achieved.", "Achieved."), [
    { text: "A crane", role: "goal" },
    { text: "Achieved.", role: "round" },
  ]);
  expect(messages.some((text) => text.includes('the role of "Achieved."'))).toBe(true);
});

test("marked goals stand under the marked theme above them, and a text that is not used is noted", async () => {
  const read = await readMarked(review, [
    { text: "It was a windy year.", role: "theme" },
    ...marked.slice(0, 3),
    { text: "And a clean beach", role: "other" },
  ]);
  expect(read.goals.map(({ title, theme }) => [title, theme])).toEqual([
    ["We wanted a new crane", "It was a windy year."],
  ]);
  expect(read.notes.map(({ values }) => String(values["message"]))).toEqual([
    expect.stringContaining("And a clean beach"),
  ]);
  expect(read.messages.filter((text) => text.includes("And a clean beach"))).toEqual([]);
  expect(read.messages.some((text) => text.includes("The goal was met in May."))).toBe(true);
});

test("a result may be of a round that the person names", async () => {
  const read = await readMarked(review, [
    { text: "And a clean beach", role: "goal" },
    { text: "The goal was met in May.", role: "round", roundId: "2031-2" },
  ]);
  expect(read.rounds).toEqual(["2031-2"]);
  expect(read.dataset.reports[0]?.rounds).toMatchObject([{ label: "2/2031", kind: "forecast" }]);
});

const headed = (title: string, said: string) => [
  `<h2>${title}</h2>`,
  `<p>Target: 20 ships</p>`,
  `<p>Outcome: ${said}</p>`,
];
const found = [
  "<h1>Annual report 2031</h1>",
  ...headed("The port grows", "The goal was met."),
  "<p>The beach is clean</p>",
  "<p>That did not succeed; the goal was not met.</p>",
  ...headed("The pier is whole", "The goal was not met."),
];

test("a goal that was missed stands between those that were found, which stay as they were", async () => {
  const before = told(await readReportOf("review.html", found.join("\n")));
  expect(before.map(([title]) => title)).toEqual(["The port grows", "The pier is whole"]);
  const after = await readMarked(found, [
    { text: "The beach is clean", role: "goal" },
    { text: "That did not succeed; the goal was not met.", role: "round" },
  ]);
  expect(told(after)).toEqual([["The port grows", "achieved"], ["The beach is clean", "not-achieved"], before[1]]);
});

test("cells of a table that was left out are goals and results; the table's other cells are said", async () => {
  const table = `<p>Year 2031</p><table><tr><td>A crane</td><td>12.4</td><td>The goal was not met.</td></tr>
<tr><td>A beach</td><td>8.1</td><td>The goal was met.</td></tr></table>`;
  const read = await readMarked(
    [table],
    [
      { text: "A crane", role: "goal" },
      { text: "The goal was not met.", role: "round" },
      { text: "A beach", role: "goal" },
      { text: "The goal was met.", role: "round" },
    ],
  );
  expect(told(read)).toEqual([
    ["A crane", "not-achieved"],
    ["A beach", "achieved"],
  ]);
  expect(read.messages.join("\n")).toContain("12.4");
});

test("marks of a document that the report does not have are said", async () => {
  const { messages } = await readReportOf("review.html", review.join("\n"), { texts: { "gone.docx": marked } });
  expect(messages.some((text) => text.includes('texts "gone.docx" are not applied'))).toBe(true);
});

test("every text of a document can be marked, with its place among equal ones", async () => {
  const bytes = new TextEncoder().encode(twice("Achieved.", "Achieved.").join("\n"));
  const { document } = await readDocument("satama/t.html", bytes);
  if (!document) throw new Error("the document can be read");
  expect(receivedTexts(document).map(({ text, nth, of }) => [text, nth, of])).toEqual([
    ["Year 2031", 1, 1],
    ["A crane", 1, 1],
    ["Achieved.", 1, 2],
    ["A beach", 1, 1],
    ["Achieved.", 2, 2],
  ]);
});

const inOne = "A crane by May. It was not built. A clean beach. It was met.";
const partOf = (quote: string, start = inOne.indexOf(quote)) => ({ quote, start, end: start + quote.length });
const parts: MarkedText[] = [
  { text: inOne, role: "goal", part: partOf("A crane by May.") },
  { text: inOne, role: "round", part: partOf("It was not built.") },
  { text: inOne, role: "goal", part: partOf("A clean beach.") },
  { text: inOne, role: "round", part: partOf("It was met.") },
];

test("goals and results that stand in one paragraph are parted by their words, and every word is kept once", async () => {
  const read = await readMarked(["<p>Year 2031</p>", `<p>${inOne}</p>`], parts);
  expect(told(read)).toEqual([
    ["A crane by May.", "not-achieved"],
    ["A clean beach.", "achieved"],
  ]);
  const texts = read.dataset.goals.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
  expect(texts).toEqual(["Year 2031", ...parts.map(({ part }) => part?.quote)]);
  expect(read.messages).toEqual([]);
});

test("words between marked parts that have no role are said to be left out, and no part is applied once the text has changed", async () => {
  const some = parts.filter((_, at) => at !== 2);
  const between = await readMarked(["<p>Year 2031</p>", `<p>${inOne}</p>`], some);
  expect(between.messages.filter((text) => text.includes("A clean beach."))).toHaveLength(1);
  const changed = await readMarked(["<p>Year 2031</p>", `<p>${inOne.replace("not ", "")}</p>`], parts);
  expect(changed.goals).toEqual([]);
  expect(changed.messages.filter((text) => text.includes("is not applied"))).toHaveLength(4);
});

test("a part that lies across another is not applied", async () => {
  const across: MarkedText[] = [
    { text: inOne, role: "goal", part: partOf("A crane by May. It") },
    { text: inOne, role: "round", part: partOf("It was not built.") },
  ];
  const { messages } = await readMarked(["<p>Year 2031</p>", `<p>${inOne}</p>`], across);
  expect(messages.filter((text) => text.includes("is not applied"))).toHaveLength(2);
});

test.each([
  [{ text: "A  crane came", role: "goal", part: { quote: "A crane", start: 0, end: 7 } }, true],
  [{ text: "A crane came", role: "goal", part: { quote: "a crane", start: 0, end: 7 } }, false],
  [{ text: "A crane came", role: "goal", part: { quote: "crane ", start: 2, end: 8 } }, false],
  [{ text: "A", role: "goal", nth: 2 }, false],
  [{ text: "A", role: "goal", nth: 3, of: 2 }, false],
  [{ text: "A", role: "goal", nth: 2, of: 2 }, true],
  [{ text: "A", role: "status" }, false],
  [{ text: "A", role: "round", roundId: "spring" }, false],
])("%j is allowed in report.json: %s", (entry, isAllowed) => {
  expect(reportSettingsSchema.safeParse({ texts: { "a.docx": [entry] } }).success).toBe(isAllowed);
});
