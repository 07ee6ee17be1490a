import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { groupMessages, messagesOn } from "../../../../src/app/pages/studio/questions/messageGroups";
import { messageOnDocument } from "../../../../src/convert/message";
import { messageOf, messageTexts } from "../../../../src/convert/messageOf";
import { languages } from "../../../../src/domain/language";

interface Texts {
  messages: { detail: Record<string, string> };
}

const slotsIn = (text: string) => new Set(text.match(/\{\{\w+\}\}/g));

describe.each(languages)("in %s", (language) => {
  const texts = JSON.parse(readFileSync(`src/app/i18n/locales/${language}/studio.json`, "utf8")) as Texts;

  test("the studio has a text for whatever the converter says, with values that it gives", () => {
    const { detail } = texts.messages;
    expect(Object.keys(detail)).toEqual(Object.keys(messageTexts));
    for (const [topic, english] of Object.entries(messageTexts))
      expect([...slotsIn(english)]).toEqual(expect.arrayContaining([...slotsIn(detail[topic] ?? "")]));
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
