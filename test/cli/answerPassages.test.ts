import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { answerAll } from "../../src/cli/answerPassages";

async function run(input: string) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await answerAll(
    Readable.from([input]),
    (line) => out.push(line),
    (line) => err.push(line),
  );
  return { code, err, out };
}

test("one answer for each line", async () => {
  const { code, err, out } = await run(
    '{"id":"a","lang":"fi","text":"Tavoite ei toteudu."}\n\n{"id":2,"text":"Målet nås inte."}\n',
  );
  expect({ code, err }).toEqual({ code: 0, err: [] });
  expect(out.map((line): unknown => JSON.parse(line))).toEqual([
    {
      id: "a",
      status: "not-achieved",
      basis: "stated",
      evidence: { quote: "Tavoite ei toteudu.", start: 0, end: 19 },
      rule: "fi.not-reached",
    },
    {
      id: 2,
      status: "not-achieved",
      basis: "stated",
      evidence: { quote: "Målet nås inte.", start: 0, end: 15 },
      rule: "sv.not-reached",
    },
  ]);
});

test("the year decides whether a postponement is past it", async () => {
  const { out } = await run('{"id":"a","text":"Avajaiset siirrettiin vuodelle 2031.","year":2031}');
  expect(JSON.parse(out[0] ?? "")).toMatchObject({ status: "at-risk" });
});

test("a faulty line is told with its number and the rest is answered", async () => {
  const { code, err, out } = await run(
    '{"id":"a","text":"Toteutui."}\nnot json\n{"id":"b"}\n{"id":"c","lang":"xx","text":""}\n{"id":"d","text":""}',
  );
  expect(code).toBe(1);
  expect(out.map((line): unknown => JSON.parse(line))).toMatchObject([
    { id: "a" },
    { id: "d", status: "none", evidence: null },
  ]);
  expect(err).toHaveLength(3);
  expect(err[0]).toMatch(/line 2: not JSON/);
  expect(err[1]).toMatch(/line 3: text: /);
  expect(err[2]).toMatch(/line 4: lang: /);
});

test("in an account of the year the present tense tells what has become of the target", async () => {
  const { out } = await run(
    '{"id":1,"text":"Tavoite toteutuu.","kind":"outcome"}\n{"id":2,"text":"Tavoite toteutui osittain.","kind":"outcome"}',
  );
  expect(out.map((line): unknown => JSON.parse(line))).toMatchObject([{ status: "achieved" }, { status: "at-risk" }]);
});
