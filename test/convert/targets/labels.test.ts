import { describe, expect, test } from "vitest";
import { sentenceCase, isLabel, labelOf } from "../../../src/convert/targets/labels";

test.each([
  ["Nuoret: kesätyöpaikkoja on tarjottu.", "Nuoret"],
  ["2) Koirapuistot: kaksi avataan.", "Koirapuistot"],
  ["UIMAHALLI:", "UIMAHALLI"],
])("%s opens a target", (text, label) => expect(labelOf(text)?.label).toBe(label));

describe("these open none", () => {
  test.each([
    "Selvitys tilanteesta: työ jatkuu.",
    "Huom: luvut ovat ennakkotietoja.",
    "Kello 12:30 alkaen halli on kiinni.",
    "Työ on käynnissä: kolme hallia on valmiina.",
    "Tilanne on hyvä, sillä kahdestatoista kohteesta yhdeksän on jo valmiina: loput seuraavat.",
  ])("%s", (text) => expect(labelOf(text)).toBeNull());
});

test("a label is short and opens with a capital", () => {
  expect(isLabel("Kirjastot")).toBe(true);
  expect(isLabel("kirjastot")).toBe(false);
});

test("capitals are calmed, short names kept", () => {
  expect(sentenceCase("UIMAHALLIT")).toBe("Uimahallit");
  expect(sentenceCase("HSL")).toBe("HSL");
  expect(sentenceCase("Kirjastot")).toBe("Kirjastot");
});
