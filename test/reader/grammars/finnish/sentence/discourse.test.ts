import { describe, expect, test } from "vitest";
import { statusOf } from "../../../statusOf";

describe("what the clauses of a sentence say together", () => {
  test.each([
    ["a promise kept", "Kurssit pidettiin kouluilla, kuten luvattiin.", "achieved"],
    ["a plan kept, told after", "Vastaanotto muutti torille elokuussa, mikä oli tarkoituskin.", "achieved"],
    ["a plan that goes on", "Muutto tehdään lokakuussa niin kuin on sovittu.", "on-track"],
    [
      "what was to be ready and is not",
      "Sillan piti olla valmis kesäkuussa, mutta työmaa on yhä aidattu.",
      "not-achieved",
    ],
    [
      "what was to be ready and comes later",
      "Sillan piti olla valmis kesäkuussa, mutta se avataan vasta marraskuussa.",
      "at-risk",
    ],
    ["a duty that was not met", "Paperinkulutus kasvoi, vaikka sitä oli määrä vähentää.", "not-achieved"],
    ["a late start, made good", "Kaivuu alkoi myöhässä, mutta halli valmistuu sovitussa aikataulussa.", "on-track"],
    ["a reservation to a forecast", "Tavoite on toteutumassa, joskin aikataulu on riski.", "at-risk"],
    [
      "one part done, another not",
      "Etelän hallit valmistuivat suunnitellusti, mutta pohjoisen halli jäi rakentamatta.",
      "at-risk",
    ],
    [
      "a delay that does no harm",
      "Toimitus viivästyi viikolla, mikä ei vaaranna tavoitteen saavuttamista.",
      "on-track",
    ],
    [
      "a wish inside a relative clause",
      "Ryhmä, jonka tehtävänä on huolehtia siitä, että tavoite toteutuu, kokoontui.",
      "none",
    ],
    [
      "an exception told last",
      "Kaikki hallit valmistuivat suunnitellusti, lukuun ottamatta itäistä hallia.",
      "at-risk",
    ],
    ["an end that comes only later", "Sillan kansi valmistuu vasta marraskuussa.", "at-risk"],
    ["what is told elsewhere", "Ilmastoa koskeva tavoite toteutui, mistä raportoidaan toisaalla.", "none"],
    ["a plan of next year", "Pilotoinnista siirrytään ensi vuonna toiseen vaiheeseen.", "none"],
    ["what there is among several", "Hankkeesta on sovittu kuntien kesken.", "none"],
    ["a legend", "Sininen = toteutunut, musta = ei toteutunut.", "none"],
  ])("%s", (_, text, status) => expect(statusOf(text, { language: "fi", year: 2030 })).toBe(status));
});
