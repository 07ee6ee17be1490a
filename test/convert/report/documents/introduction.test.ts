import { describe, expect, test } from "vitest";
import { convert } from "../../../../src/convert/convert";
import { readDocument } from "../../../../src/convert/formats/readDocument";

const table =
  "<table><tr><th>Goal</th><th>Measure</th><th>Outcome 2031</th></tr>" +
  "<tr><td>Parks are near everyone</td><td>Six playgrounds</td><td>The goal was met.</td></tr></table>";

/** A page with these elements above its table of goals: what its first goal holds, and what is said to be left out. */
async function read(above: string, below = "") {
  const { document } = await readDocument(
    "parks-2031/report.html",
    Buffer.from(`<!doctype html><html><body>${above}${table}${below}</body></html>`),
  );
  const { dataset, messages } = convert(
    [{ id: "parks-2031", documents: document ? [document] : [], settings: {}, review: {} }],
    { goals: [] },
    { withReview: false },
  );
  const [goal] = dataset.goals;
  return {
    title: goal?.title,
    statuses: goal?.targets.flatMap(({ assessments }) => assessments.map(({ status }) => status)),
    kept: goal?.cells.flatMap(({ paragraphs }) => paragraphs),
    messages: messages.map(({ text }) => text),
  };
}

const outside = (text: string) => `text that belongs to no goal is left out: "${text}"`;

describe("what stands above all tables of a document", () => {
  test("a title, a date and a legend are kept with the first goal, and no message speaks of them", async () => {
    const { title, statuses, kept, messages } = await read(
      "<h1>Parks – Follow-up of goals 2031</h1><p>Updated 31.1.2032</p><p>G = on track, A = at risk, R = will not be met</p>",
    );

    expect(messages).toEqual([]);
    expect([title, statuses]).toEqual(["Parks are near everyone", ["achieved"]]);
    expect(kept).toEqual(
      expect.arrayContaining([
        "Parks – Follow-up of goals 2031",
        "Updated 31.1.2032",
        "G = on track, A = at risk, R = will not be met",
      ]),
    );
  });

  test.each([
    ["<p>The goal for trees was not met.</p>", "The goal for trees was not met."],
    ["<p>Toteuma: puita kuusi</p>", "Toteuma: puita kuusi"],
    ["<p>Goal 7 cannot be assessed yet.</p>", "Goal 7 cannot be assessed yet."],
  ])("a paragraph that says how a goal has fared is said to be left out: %s", async (paragraph, text) => {
    const { kept, messages } = await read(`${paragraph}<h1>Parks 2031</h1>`);

    expect(messages).toEqual([outside(text)]);
    expect(kept).toContain("Parks 2031");
    expect(kept).not.toContain(text);
  });

  test("text below the tables, and many paragraphs above them, belong to no goal", async () => {
    const below = await read("", "<p>Written by the head of parks.</p>");
    const long = await read("<p>More is told of each park elsewhere.</p>".repeat(13));

    expect(below.messages).toEqual([outside("Written by the head of parks.")]);
    expect(long.messages).toEqual([outside("More is told of each park elsewhere.")]);
  });
});

describe("what stands above goals in prose", () => {
  test("titles and a date are kept with the first goal, and headings that only say that goals follow with the next one", async () => {
    const { document } = await readDocument(
      "parks-2031/report.html",
      Buffer.from(
        "<!doctype html><h1>Parks – Annual report 2031</h1><p>Updated 31.1.2032</p><h2>Objectives</h2><h3>Goal 1. Parks are near</h3><p>Outcome: The goal was met.</p><h3>Goal 2. Trees are many</h3><p>Outcome: The goal was not met.</p>",
      ),
    );
    const { dataset, messages } = convert(
      [{ id: "parks-2031", documents: document ? [document] : [], settings: {}, review: {} }],
      { goals: [] },
      { withReview: false },
    );

    expect(messages).toEqual([]);
    expect(dataset.goals.map(({ targets }) => targets.length)).toEqual([1, 1]);
    expect(dataset.goals[0]?.cells.flatMap(({ paragraphs }) => paragraphs)).toEqual(
      expect.arrayContaining(["Parks – Annual report 2031", "Updated 31.1.2032", "Objectives"]),
    );
  });
});
