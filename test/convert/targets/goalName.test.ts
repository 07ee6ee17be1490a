import { describe, expect, test } from "vitest";
import { goalNameIn } from "../../../src/convert/targets/goalName";

describe("a sentence names its goal", () => {
  test.each([
    ["Tavoite torin valaistuksen uusimisesta on toteutumassa.", "torin valaistuksen uusimisesta"],
    ["Tavoite hallien (6 kpl) vuoroista ei toteudu.", "hallien (6 kpl) vuoroista"],
    ['Tavoite "Jokainen hallivuoro on käytössä" ei ole edennyt.', "Jokainen hallivuoro on käytössä"],
    ["Etäopastusten käyttöönoton tavoite saavutetaan.", "Etäopastusten käyttöönoton tavoite"],
    ["Vaikka työ etenee, tavoitetta ohjelman laatimisesta vuoden 2024 aikana ei saavuteta.", "ohjelman laatimisesta"],
    ["Säästötavoitteeseen päästään.", "Säästötavoitteeseen"],
  ])("%s", (sentence, name) => expect(goalNameIn(sentence, "fi")).toBe(name));

  test.each([
    ["Målet för nya cykelvägar nås.", "nya cykelvägar"],
    ["Målet om tio motionsspår har uppnåtts.", "tio motionsspår"],
  ])("%s", (sentence, name) => expect(goalNameIn(sentence, "sv")).toBe(name));
});

test("a name that never ends is read in time that grows with its length", () => {
  const name = `${"hallien ".repeat(50_000)}vuoroista`;
  expect(goalNameIn(`Tavoite ${name} ei toteudu.`, "fi")).toBe(name);
});

describe("a sentence leaves its goal to what stands before", () => {
  test.each([
    "Tavoite on saavutettu.",
    "Tämä tavoite saavutettiin 30.4.2020.",
    "Tavoitteen toteutuminen on epävarma.",
    "Tavoite uhkaa jäädä saavuttamatta.",
    "Tavoitteen toteutuminen riippuu syksyn säästä.",
    "Tavoitteen ennustetaan toteutuvan.",
    "Ennusteen mukaan tavoite saavutetaan.",
    "Vuositavoite ylittyy.",
    "Kirjasto on auki.",
  ])("%s", (sentence) => expect(goalNameIn(sentence, "fi")).toBeNull());
});
