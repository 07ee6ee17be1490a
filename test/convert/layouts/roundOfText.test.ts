import { expect, test } from "vitest";
import { roundOfText } from "../../../src/convert/layouts/roundOfText";
import { vocabularyOf } from "../../../src/convert/table/vocabulary/vocabulary";

const vocabulary = vocabularyOf({});
const roundIn = (text: string) => roundOfText(text, { year: 2031, vocabulary })?.id ?? null;

test.each([
  ["Satamat ovat koonneet alla olevan selvityksen ajalta 1–4/2031.", "2031-4"],
  ["Raportti on laadittu ajalta 1.1.–31.8.2031.", "2031-8"],
  ["Denna rapport avser perioden januari–augusti 2031.", "2031-8"],
  ["Uppföljningen omfattar tiden 1.1–30.4.2031.", "2031-4"],
  ["This report covers the period January to June 2031 and was written in July.", "2031-6"],
])("%s", (text, round) => expect(roundIn(text)).toBe(round));

test.each([
  ["Edellinen raportti annettiin ajalta 1–8/2030."],
  ["Talousarvio hyväksyttiin 28.11.2031."],
  ["Vuokrat laskutetaan ajalta 1–4/2031."],
])("%s: not the time that the report tells of", (text) => expect(roundIn(text)).toBeNull());
