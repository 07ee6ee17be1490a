import { expect, test } from "vitest";
import { applyAction } from "../../../../src/app/pages/studio/draft/applyAction";
import { openReport } from "../../../../src/app/pages/studio/draft/draft";
import type { Draft } from "../../../../src/app/pages/studio/draft/draft";
import { textKey } from "../../../../src/convert/marked/textRoles";
import { documentTexts } from "../../../../src/app/pages/studio/questions/documentTexts";
import type { MarkedText } from "../../../../src/convert/marked/textRoles";
import { draftRead, read } from "./draftRead";

const name = "kertomus-2031.html";
const html = [
  "<p>Vuosi 2031 satamassa</p>",
  "<p>Uusi nosturi</p>",
  "<p>Tavoite ei toteutunut.</p>",
  "<p>Puhdas ranta</p>",
  "<p>Tavoite toteutui.</p>",
].join("\n");

/** Gives texts their roles one after another, as a person would in any order. */
const marking = (
  draft: Draft,
  roles: readonly (readonly [string, MarkedText["role"] | null])[],
  order: string[],
): Draft =>
  roles.reduce((after, [text, role]) => {
    const above = order.slice(0, order.indexOf(text)).map((one) => textKey({ text: one }));
    return applyAction(after, { kind: "text", document: name, marked: { text, role }, above });
  }, draft);

const order = ["Vuosi 2031 satamassa", "Uusi nosturi", "Tavoite ei toteutunut.", "Puhdas ranta", "Tavoite toteutui."];
const rolesOf = (draft: Draft) => openReport(draft).settings.texts?.[name]?.map(({ text, role }) => [text, role]);

test("roles stay in the document's order, whichever is given first, and are read at once", async () => {
  const { draft, files, reading } = await draftRead(name, html);
  expect(reading.conversion.dataset.goals).toEqual([]);
  const after = marking(
    draft,
    [
      ["Tavoite toteutui.", "round"],
      ["Uusi nosturi", "goal"],
      ["Puhdas ranta", "goal"],
      ["Tavoite ei toteutunut.", "round"],
    ],
    order,
  );
  expect(rolesOf(after)).toEqual([
    ["Uusi nosturi", "goal"],
    ["Tavoite ei toteutunut.", "round"],
    ["Puhdas ranta", "goal"],
    ["Tavoite toteutui.", "round"],
  ]);
  const { dataset } = (await read(after, files)).conversion;
  expect(
    dataset.goals.map(({ title, targets }) => [title, ...targets.map(({ assessments }) => assessments[0]?.status)]),
  ).toEqual([
    ["Uusi nosturi", "not-achieved"],
    ["Puhdas ranta", "achieved"],
  ]);
});

test("a role is changed, taken away and undone; without any, the settings are as before", async () => {
  const { draft } = await draftRead(name, html);
  const one = marking(draft, [["Uusi nosturi", "goal"]], order);
  expect(rolesOf(marking(one, [["Uusi nosturi", "theme"]], order))).toEqual([["Uusi nosturi", "theme"]]);
  expect(openReport(marking(one, [["Uusi nosturi", null]], order)).settings).toEqual(openReport(draft).settings);
  expect(rolesOf(applyAction(one, { kind: "undo" }))).toBeUndefined();
});

test("a text has a role, or parts of it have: the later word holds", async () => {
  const { draft } = await draftRead(name, html);
  const text = "Tavoite ei toteutunut.";
  const part = (quote: string) => ({ quote, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
  const mark = (one: Draft, marked: Omit<MarkedText, "role"> & { role: MarkedText["role"] | null }) =>
    applyAction(one, { kind: "text", document: name, marked, above: [] });
  const whole = mark(draft, { text, role: "goal" });
  const parted = mark(mark(whole, { text, role: "goal", part: part("Tavoite") }), {
    text,
    role: "round",
    part: part("ei toteutunut."),
  });
  const partsIn = (one: Draft) => openReport(one).settings.texts?.[name]?.map((entry) => entry.part?.quote);
  expect(partsIn(parted)?.toSorted()).toEqual(["Tavoite", "ei toteutunut."]);
  expect(partsIn(mark(parted, { text, role: null, part: part("Tavoite") }))).toEqual(["ei toteutunut."]);
  expect(rolesOf(mark(parted, { text, role: "theme" }))).toEqual([[text, "theme"]]);
});

test("the page knows which texts belong to a goal, which roles do not fit, and which texts are gone", async () => {
  const { reading } = await draftRead(name, html);
  const [document] = reading.folders[0]?.documents ?? [];
  if (!document) throw new Error("the document can be read");
  const { texts, lost } = documentTexts(
    document,
    [
      { text: "Tavoite ei toteutunut.", role: "round" },
      { text: "Poistettu tavoite", role: "goal" },
    ],
    reading.conversion.dataset,
  );
  expect(texts.map(({ marked: { text } }) => text)).toEqual(order);
  expect(texts.filter(({ fits }) => !fits).map(({ marked: { text } }) => text)).toEqual(["Tavoite ei toteutunut."]);
  expect(lost.map(({ text }) => text)).toEqual(["Poistettu tavoite"]);
});
