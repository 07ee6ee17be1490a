import { expect, test } from "vitest";
import type { Language } from "../../../src/domain/language";
import { assess } from "../../../src/reader/assess";
import { namesRevision } from "../../../src/reader/guards/namesRevision";
import { tokensOf } from "../../../src/reader/text/tokens";

const revises = (text: string, language: Language): boolean =>
  namesRevision(tokensOf(text, { start: 0, end: text.length }), language);

test.each<[Language, string]>([
  ["fi", "Tavoite saavutettiin sen jälkeen, kun se oli puolitettu."],
  ["fi", "Tavoitetaso laskettiin kesken vuoden, minkä jälkeen se saavutettiin."],
  ["fi", "Työ etenee päivitetyn aikataulun mukaisesti, alkuperäinen petti."],
  ["sv", "Målet nåddes sedan det i höstas hade sänkts."],
  ["sv", "Arbetet framskrider enligt den uppdaterade tidtabellen, den ursprungliga höll inte."],
  ["sv", "Efter att det har justerats nedåt nåddes målet."],
  ["en", "The target was met after it had been halved."],
  ["en", "The goal had been scaled down and was met."],
  ["en", "Work follows the revised timetable; the original one was missed."],
])("%s: a success of a goal made easier, or of a second plan, is at most in part: %s", (language, text) => {
  expect(revises(text, language)).toBe(true);
  expect(assess({ text, language }).status).not.toMatch(/achieved$|on-track/u);
});

test.each<[Language, string]>([
  ["fi", "Tavoite saavutettiin, kun kulutusta oli laskettu."],
  ["fi", "Työ etenee päivitetyn suunnitelman mukaisesti."],
  ["sv", "Målet nåddes när avgifterna sänktes."],
  ["sv", "Målet om sänkta utsläpp nåddes."],
  ["en", "The target was met after emissions had been halved."],
])("%s: nothing of the goal is revised: %s", (language, text) => expect(revises(text, language)).toBe(false));
