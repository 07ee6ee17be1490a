import { expect, test } from "vitest";
import { correctionsIn } from "../../../src/reader/text/corrections";

test.each([
  ["asiakastytyväisyys mitataan", "asiakastytyväisyys", "asiakastyytyväisyys"],
  ["Asiakastytyväisyyttä mitataan", "Asiakastytyväisyyttä", "Asiakastyytyväisyyttä"],
  ["AIKATALU:", "AIKATALU", "AIKATAULU"],
  ["Digitalisatio:", "Digitalisatio", "Digitalisaatio"],
  ["hanke on toteutussa", "toteutussa", "toteutumassa"],
  ["asiakastyytväisyys mitataan", "asiakastyytväisyys", "asiakastyytyväisyys"],
  ["Kevällä avataan", "Kevällä", "Keväällä"],
  ["hyvä yhtestyö", "yhtestyö", "yhteistyö"],
  ["tavottet", "tavottet", "tavoittet"],
  ["kaikki palvleut", "palvleut", "palvelut"],
  ["kaikki palvlut", "palvlut", "palvelut"],
  ["toimepide", "toimepide", "toimenpide"],
  ["palvelujen kehitäminen", "kehitäminen", "kehittäminen"],
  ["osallsuus kasvoi", "osallsuus", "osallisuus"],
])("%s", (text, received, corrected) => {
  const start = text.indexOf(received);
  expect(correctionsIn(text)).toEqual([{ corrected, start, end: start + received.length }]);
});

test.each([
  "Osallistuminen TOTEUTUI",
  "Asiakastyytyväisyys mitattiin, ja tavoite toteutui.",
  "Keväällä aikataulu täytyi tarkistaa.",
  "",
])("nothing to correct: %s", (text) => expect(correctionsIn(text)).toEqual([]));
