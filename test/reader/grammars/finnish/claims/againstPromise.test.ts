import { describe, expect, test } from "vitest";
import { statusOf } from "../../../statusOf";

const read = (text: string): string => statusOf(text, { language: "fi", kind: "outcome" });

describe("what came about, compared with what was promised", () => {
  test.each([
    ["Retkiä järjestettiin kymmenen, kolme enemmän kuin koululle oli luvattu.", "achieved"],
    ["Puita istutettiin enemmän kuin keväällä luvattiin.", "achieved"],
    ["Puita istutettiin vähemmän kuin asukkaille luvattiin.", "not-achieved"],
    ["Sähköä kului enemmän kuin vuodelle suunniteltiin, joten kulutus kasvoi.", "not-achieved"],
    ["Verkosto laajenee samaa tahtia kuin rahoittajalle luvattiin.", "on-track"],
  ] as const)("is read by its direction: %s", (text, status) => expect(read(text)).toBe(status));

  test.each([
    "Puita istutettiin enemmän kuin viime vuonna luvattiin.",
    "Puita ei istutettu enemmän kuin asukkaille luvattiin.",
  ])("is no success where it is denied, or of another year: %s", (text) => expect(read(text)).not.toBe("achieved"));
});

describe("everything without exception", () => {
  test.each([
    "Omahoitajamalli on arkea joka asumisyksikössä.",
    "Yksikään hakija ei ole jäänyt ilman hoitopaikkaa.",
    "Ei ole päiväkotia, jossa liikuntamallia ei noudatettaisi.",
    "Lainausautomaatti on nyt käytössä jokaisessa kirjastossa.",
    "Siltoja ei ole tarkastamatta enää ainuttakaan.",
  ])("is a success: %s", (text) => expect(read(text)).toBe("achieved"));

  test.each([
    "Joka toimipisteessä pitää noudattaa ohjetta.",
    "Ohjetta noudatetaan muualla paitsi satamassa.",
    "Mallin tulee olla arkea joka asumisyksikössä.",
  ])("is none where it is a duty, or names an exception: %s", (text) => expect(read(text)).not.toBe("achieved"));
});
