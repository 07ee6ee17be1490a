import { describe, expect, test } from "vitest";
import { assess } from "../../src/reader/assess";

/** Paragraphs of the sample report, as people read them. */
describe("the sample report", () => {
  test.each([
    [
      "Arvio on, että Teams-järjestelmän käyttöönoton tavoite tulee vuonna 2020 toteutumaan. Koronatilanne on aiheuttanut etätöskentelyn merkittävän lisääntymisen.",
      "on-track",
    ],
    ["Tenniskentät (14 kpl) myytiin Varaamoon 15.6.2020. Tavoite on saavutettu.", "achieved"],
    [
      "Johdon tiedollajohtamisen kojelaudan osalta toimiala on käynnistänyt tiedollajohtamisen hankkeen sekä rekrytoinut henkilöitä hankkeen toteuttamiseksi. Ennusteen mukaan hanke on toteutussa.",
      "on-track",
    ],
    [
      "Vaikka työ etenee, tavoitetta palvelustrategian laatimisesta vuoden 2020 aikana ei tulla saavuttamaan koronasta johtuneen lisätyön ja poikkeusjärjestelyjen vuoksi. Työ valmistuu vuonna 2021.",
      "not-achieved",
    ],
    [
      'Tavoite ikäihmisten palvelutorien (4kpl) on toteutuksessa pienellä varauksella. Kevään palvelutori Kannelmässä peruuntui, syksyn palvelutorien valmistelut ovat "jäissä".',
      "at-risk",
    ],
    [
      "Tavoite ikäihmisten palvelutorien (4kpl) toteutumisesta vuonna 2020 ei ole toteutuksessa. Koska korona-tilanne on jälleen pahenemassa, yhtään palvelutoria ei järjestettäne vuonna 2020.",
      "not-achieved",
    ],
    ["Perhehulinat on toteutettu kaikissa suurpiireissä. Tavoite on toteutunut.", "achieved"],
    [
      'Tavoite "Kaikissa nuorisotyöyksiköissä on toteutettu nuorten liikkumisesta tehdyn selvityksen mukaan vähintään yksi toimenpide" ei ole edennyt maaliskuun jälkeen. Tavoitteen toteutuminen on epävarma.',
      "at-risk",
    ],
    [
      "Digitaalisen alustan suunnittelu ja toteuttaminen alkaa toisella vuosineljänneksellä. Koronatilanne viivästyttäneen hankkeen etenemistä.",
      "at-risk",
    ],
    ["Helsinki Biennaali päätettiin siirtää vuodelle 2021. Tavoite ei toteudu.", "not-achieved"],
    ["Varsinainen julkaisu on tavoitteena kesällä 2021. Tavoitteen ennustetaan toteutuvan.", "on-track"],
    ["Yksiköiden etenemisessä on eroja. Korona-tilanteen vaikutuksia ei pystytä vielä arvioimaan.", "none"],
  ])("%s", (text, status) => expect(assess({ text, language: "fi", year: 2020 }).status).toBe(status));
});
