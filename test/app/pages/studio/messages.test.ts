import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { groupMessages, messagesOn, notesOn } from "../../../../src/app/pages/studio/questions/messageGroups";
import { messageOnDocument } from "../../../../src/convert/message";
import { messageOf, messageTexts } from "../../../../src/convert/messageOf";
import { noteOf, noteTexts } from "../../../../src/convert/note";
import { problemTexts } from "../../../../src/convert/review/problem";
import { languages } from "../../../../src/domain/language";

interface Texts {
  messages: Record<"detail" | "problem" | "note", Record<string, string>>;
}

const notesShown = Object.fromEntries(Object.entries(noteTexts).filter(([topic]) => topic !== "accepted"));

const slotsIn = (text: string) => new Set(text.match(/\{\{\w+\}\}/g));

describe.each(languages)("in %s", (language) => {
  const texts = JSON.parse(readFileSync(`src/app/i18n/locales/${language}/studio.json`, "utf8")) as Texts;

  test.each([
    ["detail", "whatever the converter says", messageTexts],
    ["problem", "why a decision does not fit", problemTexts],
    ["note", "each note but what stands with the messages", notesShown],
  ] as const)("the studio has a %s for %s, with values that it gives", (kind, _, all) => {
    const own = texts.messages[kind];
    expect(Object.keys(own)).toEqual(Object.keys(all));
    for (const [topic, english] of Object.entries(all))
      expect([...slotsIn(english)]).toEqual(expect.arrayContaining([...slotsIn(own[topic] ?? "")]));
  });
});

test("messages stand together by what they are about", () => {
  const hidden = messageOnDocument("r/t.xlsx", messageOf("hidden-sheet", { sheet: "Vanha" }));
  const empty = messageOnDocument("r/t.pdf", messageOf("empty"));
  const groups = groupMessages([empty, hidden, empty, messageOnDocument("r/t.pdf", { text: "something new" })]);
  expect(groups.map(({ key, kind, messages }) => [key, kind, messages.length])).toEqual([
    ["empty", null, 2],
    ["hidden-sheet", "hidden-sheet", 1],
    ["other", null, 1],
  ]);
});

test("a report has the messages of its own folder, also where another's name begins alike", () => {
  const of = (file: string) => messageOnDocument(file, messageOf("empty"));
  expect(messagesOn([of("kunta/t.csv"), of("kunta-2/t.csv")], "kunta")).toEqual([of("kunta/t.csv")]);
});

test("a report has the notes of its own folder, without what was accepted", () => {
  const own = noteOf("kunta", "year-from-folder", { year: "2031" });
  const other = noteOf("kunta-2/t.csv", "encoding", { encoding: "windows-1252" });
  const accepted = noteOf(null, "accepted", { message: "kunta/t.csv:1:1: …" });
  expect(notesOn([own, other, accepted], "kunta")).toEqual([own]);
});
