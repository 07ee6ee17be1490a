import { expect, test } from "vitest";
import { assess } from "../../../src/reader/assess";

test.each([
  ["fi", "Jätämme arvion tekemättä."],
  ["fi", "Arvio jätetään antamatta."],
  ["fi", "Tulosta ei ole vielä saatu."],
  ["fi", "Vastauksia saatiin liian vähän, joten tulosta ei voida arvioida."],
  ["sv", "Vi avstår från att bedöma målet."],
  ["sv", "Bedömningen utelämnas i år."],
  ["sv", "För få svar för att målet ska kunna bedömas."],
  ["sv", "Inget mål fastställt för 2031."],
  ["sv", "Målvärdet fastställs först 2032."],
  ["fi", "Tavoitetaso asetetaan vasta ensi vuonna."],
  ["fi", "Tavoitetta ei ole vahvistettu."],
  ["en", "A target has not been set."],
  ["en", "We leave the assessment out."],
  ["en", "There were too few replies, so the goal is not assessed."],
  ["en", "Too few responses to tell whether the goal was met."],
] as const)("%s: “%s” is no verdict", (language, text) =>
  expect(assess({ text, language, kind: "outcome", year: 2031 })).toMatchObject({ status: "none" }),
);

test.each([
  ["fi", "Arvioinnin mukaan kolme kohdetta jätetään rakentamatta."],
  ["fi", "Vastauksia tuli liian vähän, ja tavoite 500 vastausta ei täyttynyt."],
  ["sv", "Vi bedömer att projektet lämnas ogjort."],
  ["sv", "Hamnens mål är klart, men planen har inte fastställts."],
  ["sv", "Målet satt till maj skjuts upp till 2032."],
  ["en", "We left the pier unbuilt and assess that the goal was not met."],
  ["en", "The goal was not met, as the assessment shows."],
] as const)("%s: “%s” is a verdict", (language, text) =>
  expect(assess({ text, language, kind: "outcome", year: 2031 })).toMatchObject({ status: "not-achieved" }),
);

test("says why no verdict is given", () =>
  expect(assess({ text: "Vi avstår från att bedöma målet.", language: "sv", kind: "outcome" }).noneReason).toBe(
    "not-assessable",
  ));
