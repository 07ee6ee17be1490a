import { expect, test } from "vitest";
import { statusOf } from "../statusOf";

test.each([
  ["fi", "Kaikki 23 koulua ovat nyt mukana ohjelmassa."],
  ["fi", "Koko henkilöstö on nyt koulutettu."],
  ["fi", "Jokaiselle nuorelle löytyi harjoittelupaikka."],
  ["fi", "Rakennuskanta on kartoitettu kokonaan."],
  ["fi", "Vaikutustenarvioinnit on tehty kaikista järjestelmistä."],
  ["fi", "Yhtään asiakasta ei jäänyt jonoon."],
  ["fi", "Kenenkään ei tarvinnut odottaa yli kolmea kuukautta."],
  ["sv", "Alla 23 skolor är nu med i programmet."],
  ["sv", "Varje elev fick en praktikplats."],
  ["sv", "Leden har rustats upp i hela sin längd."],
  ["sv", "Ingen sökande blev utan plats."],
  ["sv", "Ingen väntade längre än tre månader."],
  ["en", "All 23 schools are now in the programme."],
  ["en", "Every applicant was offered a place."],
  ["en", "The archive has been digitised in its entirety."],
  ["en", "No applicant was left without a place."],
] as const)("%s: everything that is counted is done, whichever verb says so: %s", (language, text) => {
  expect(statusOf(text, { language, kind: "outcome" })).toBe("achieved");
});

test.each([
  ["fi", "Kaikki toimialat osallistuivat valmisteluun."],
  ["fi", "Koko henkilöstölle lähetettiin kysely."],
  ["fi", "Kaikkien toimialojen on laadittava suunnitelma."],
  ["fi", "Ylitöitä on tehty elokuun loppuun mennessä 310 tuntia."],
  ["fi", "Lisään ovat oikeutettuja kaikki taloon yli kuusi kuukautta sitten tulleet."],
  ["sv", "Alla medlemskommuner kallades till mötet."],
  ["sv", "Alla sektorer ska göra upp en plan."],
  ["en", "All 14 councils were invited to the meeting."],
  ["en", "All departments shall draw up a plan."],
] as const)("%s: who took part, was asked or is obliged tells no result: %s", (language, text) => {
  expect(statusOf(text, { language, kind: "outcome" })).toBe("none");
});

test.each([
  ["fi", "Kaikkia kohteita ei ole vielä tarkastettu."],
  ["fi", "Kaikki koulut eivät ole vielä mukana."],
] as const)("%s: not all of them is a part: %s", (language, text) => {
  expect(statusOf(text, { language, kind: "forecast" })).toBe("at-risk");
});

test("what is now in a place is no delay, what is now in a month is", () => {
  expect(statusOf("It is now in operation.", { language: "en", kind: "forecast" })).not.toBe("at-risk");
  expect(statusOf("The opening is now in November.", { language: "en", kind: "forecast" })).toBe("at-risk");
});
