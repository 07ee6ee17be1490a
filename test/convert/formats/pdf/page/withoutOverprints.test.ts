import { expect, test } from "vitest";
import { withoutOverprints } from "../../../../../src/convert/formats/pdf/page/withoutOverprints";

const run = (text: string, left: number, baseline = 100, size = 9) => ({
  text,
  left,
  right: left + 20,
  baseline,
  size,
  bold: false,
});

test("a text that is printed twice on its place, to look bold, is read once", () =>
  expect(withoutOverprints([run("Puistot", 30.9), run("Puistot", 31.3), run("kukkivat", 60)])).toEqual([
    run("Puistot", 30.9),
    run("kukkivat", 60),
  ]));

test("the same text beside it, under it, or larger, is another", () => {
  const runs = [run("x", 30), run("x", 35), run("x", 30, 110), run("x", 30, 100, 12)];
  expect(withoutOverprints(runs)).toEqual(runs);
});

test("another text on the same place is kept", () => {
  const runs = [run("Tavoite", 30), run("toteutuu", 30)];
  expect(withoutOverprints(runs)).toEqual(runs);
});
