import { describe, expect, test } from "vitest";
import { assessOrAsk } from "../../../src/reader/assessOrAsk";
import { statusOf } from "../statusOf";

describe("a share of the level", () => {
  test.each([
    ["en", "Sales were 128 % of the target."],
    ["fi", "Myynti oli 128 % tavoitteesta."],
    ["sv", "Försäljningen var 128 % av målet."],
  ] as const)("above all of it is an achievement: %s %s", (language, text) =>
    expect(statusOf(text, { language, kind: "outcome" })).toBe("achieved"),
  );

  test.each([
    ["en", "Sickness absence was 128 % of the target."],
    ["fi", "Sairauspoissaolot olivat 120 % tavoitteesta."],
    ["sv", "Sjukfrånvaron var 128 % av målet."],
  ] as const)("is none where less is better: %s %s", (language, text) =>
    expect(statusOf(text, { language, kind: "outcome" })).not.toBe("achieved"),
  );

  test("is not recognised by a word for a number somewhere before the goal", () =>
    expect(
      statusOf("Twice as many complaints came in as the target allows.", { language: "en", kind: "outcome" }),
    ).not.toBe("achieved"));
});

test.each([
  ["en", "Satisfaction was 92 % (3/2031), the target is 90 %."],
  ["fi", "Tyytyväisyys oli 92 % (3/2031), tavoite on 90 %."],
] as const)("a month and its year are no share of anything: %s", (language, text) =>
  expect(statusOf(text, { language, kind: "outcome" })).not.toBe("not-achieved"),
);

test.each([
  ["Kolme talkoota pidetty, kaksi on sovittu marraskuulle."],
  ["Neljä iltaa järjestetty, yksi suunniteltu joulukuulle."],
])("what has a date is no level: %s", (text) =>
  expect(statusOf(text, { language: "fi", kind: "forecast" })).not.toBe("achieved"),
);

describe("figures that do not belong together", () => {
  test.each([
    ["en", "The goal was two new sites. Demand is strong: 412 people grow vegetables."],
    ["sv", "Ansökningarna ökade med 14 procent. Intagningsmålet är 1 050."],
    ["en", "The aim was for a quarter of visitors to be under 26."],
    ["sv", "Minst 70 procent av tolvåringarna ska kunna simma 200 meter."],
  ] as const)("are not compared: %s %s", (language, text) =>
    expect(statusOf(text, { language, kind: "outcome" })).toBe("none"),
  );

  test.each([
    ["Goal: answer 80% of 911 calls in 10 seconds. Actual: 86.", "achieved"],
    ["Goal: clear 90% of permits in 15 days. Just 74% cleared.", "not-achieved"],
  ] as const)("are the other figures of the target's own wording: %s", (text, status) =>
    expect(statusOf(text, { language: "en", kind: "outcome" })).toBe(status),
  );
});

describe("numbers and shares in words", () => {
  test.each([
    ["en", "We set out to plant forty-five oaks and planted fifty-one.", "achieved"],
    ["sv", "Trettiofem ekar skulle planteras. Fyrtioen planterades.", "achieved"],
    ["en", "Waste was to be cut by a quarter. A cut of 31 per cent was recorded.", "achieved"],
    ["sv", "Minst en fjärdedel av bilarna skulle gå på el. Andelen blev 19 procent.", "not-achieved"],
  ] as const)("are figures: %s %s", (language, text, status) =>
    expect(statusOf(text, { language, kind: "outcome" })).toBe(status),
  );
});

describe("a change", () => {
  test.each([
    ["en", "Ridership was to grow by 5 percent. It grew by 8.4 percent.", "achieved"],
    ["en", "Ridership was to grow by 5 percent. It fell by 8 percent.", "not-achieved"],
    ["sv", "Resandet skulle öka med fem procent. Ökningen blev 3 procent.", "not-achieved"],
  ] as const)("is met by a change that goes the same way: %s %s", (language, text, status) =>
    expect(statusOf(text, { language, kind: "outcome" })).toBe(status),
  );
});

test.each([
  ["en", "Year-end projection: between 86 and 91 %, target 90 %."],
  ["sv", "Helårsprognos: mellan 86 och 91 %, mål 90 %."],
] as const)("a forecast on both sides of its level is at risk: %s", (language, text) =>
  expect(statusOf(text, { language, kind: "forecast" })).toBe("at-risk"),
);

test("the year-end figure counts, not that of a month", () =>
  expect(
    statusOf("Target: availability of 85%. April opened with 88%. The year-end figure was 74%.", {
      language: "en",
      kind: "outcome",
    }),
  ).toBe("not-achieved"));

const outcome = (language: "fi" | "sv" | "en", text: string) => statusOf(text, { language, kind: "outcome" });

describe("the level", () => {
  test.each([
    ["sv", "Antalet besök: minst 1 200. Utfallet blev 1 340.", "achieved"],
    ["sv", "Väntetiden får vara högst 14 dagar; årssnittet blev 19.", "not-achieved"],
    ["en", "New homes: at least 300. Result: 240.", "not-achieved"],
    ["en", "The waiting time must not exceed 14 days; the annual mean was 12.", "achieved"],
    ["en", "Sickness absence: no more than 15 days. Result: 14 days.", "achieved"],
  ] as const)(
    "is the only figure with “at least” or “at most” beside one that is called a result: %s %s",
    (language, text, status) => expect(outcome(language, text)).toBe(status),
  );

  test.each([
    ["fi", "Odotusaika oli 12 päivää, kun raja on 14.", "achieved"],
    ["fi", "Tapaturmia oli 52 kappaletta, kun raja on 40.", "not-achieved"],
    ["sv", "Det blev 12 dagar, gränsen är 14.", "achieved"],
  ] as const)("is a ceiling after a word for a limit: %s %s", (language, text, status) =>
    expect(outcome(language, text)).toBe(status),
  );

  test.each([
    ["fi", "Osuus oli 89,6 % eli lähellä tavoitetta (90 %).", "not-achieved"],
    ["fi", "Sähkönkulutus putosi 9 prosenttia (tavoite −7 %).", "achieved"],
    ["fi", "Tavoitteena oli, että kävijämäärä on 12 000. Lopullinen luku oli 12 600.", "achieved"],
    ["en", "Emissions were to be cut by a quarter from 2018. A cut of 31 per cent was recorded.", "achieved"],
    ["sv", "Tjugo lärlingar skulle anställas och det blev tjugotre.", "achieved"],
  ] as const)("stands after its name, in brackets, with a sign or in a clause too: %s %s", (language, text, status) =>
    expect(outcome(language, text)).toBe(status),
  );

  test("is no word that only ends in one for a goal", () =>
    expect(outcome("sv", "Museet vårdade 312 000 föremål, varav 4 200 fotograferades.")).toBe("none"));

  test.each([
    [
      "fi",
      "Ensi vuoden tavoitteeksi on asetettu 14 400 kävijää. Tavoite oli 12 000 kävijää. Toteuma oli 12 600 kävijää.",
    ],
    ["sv", "Mål 12 000 besökare. Årets utfall blev 12 600 besökare. För nästa år är målet satt till 14 400 besökare."],
    ["en", "Target 400 homes. The outturn was 431 homes. For next year the target has been set at 480 homes."],
  ] as const)("is not next year's: %s %s", (language, text) => expect(outcome(language, text)).toBe("achieved"));
});

describe("the figure that is compared", () => {
  test.each([
    [
      "fi",
      "Kävijämäärä: tavoite 12 000 kävijää. Toimipisteitä on 12 ja henkilöstöä 340. Vuoden toteuma oli 12 600 kävijää.",
    ],
    [
      "sv",
      "Andelen nöjda: mål 85 procent. Verksamheten har 12 enheter och 340 anställda. Årets utfall blev 88 procent.",
    ],
    [
      "en",
      "The target was 400 homes. In spring we ran 14 courses with 230 participants. The final figure was 431 homes.",
    ],
    [
      "fi",
      "Myynnin tavoite oli 250 000 euroa. Talo myytiin 168 000 eurolla ja tontti 31 000 eurolla. Yhteensä saatiin 261 000.",
    ],
  ] as const)("is the one of the same things that is called the result: %s %s", (language, text) =>
    expect(outcome(language, text)).toBe("achieved"),
  );

  test.each([
    ["fi", "Vähintään 90 prosenttia keskusteluista käydään. Toteutui 94 prosenttia.", "achieved"],
    ["fi", "Hakemukset 1 200 (tavoite 1 000) käsiteltiin.", "achieved"],
    ["en", "Running costs came to £45,000. Visitors: target 12,000. The outturn was 12,600.", "achieved"],
    ["en", "Response rate 48 % (target 60 %).", "not-achieved"],
    ["sv", "83 procent av loven gavs i tid (mål 90).", "not-achieved"],
    ["en", "Waste recycled: 58 % (target 55 %).", "achieved"],
    ["en", "% not in education, lower is better. Target 5 %. Outturn 3.8 %.", "achieved"],
  ] as const)(
    "is good or bad by what is measured, not by other words in the passage: %s %s",
    (language, text, status) => expect(outcome(language, text)).toBe(status),
  );
});

describe("a figure in brackets after a result", () => {
  test.each([
    ["fi", "Toteuma 1 340 (1 200)."],
    ["sv", "Utfall 4,4 (4,2)."],
    ["en", "Outturn 312 (300)."],
    ["fi", "Käyntejä: 1 340 / 1 200."],
  ] as const)("may be its level or last year's, so a person is asked: %s %s", (language, text) => {
    const { status, candidate } = assessOrAsk({ text, language, kind: "outcome" });
    expect([status, candidate?.status]).toEqual(["none", "achieved"]);
  });
});

test.each([
  ["fi", "Kävijämäärä ylsi vajaaseen 40 000:een, kun tavoitteena oli täydet 40 000."],
  ["sv", "Knappt 400 bostäder blev klara, målet var 400."],
  ["en", "Nearly 400 homes were completed against a target of 400."],
] as const)("what is just under the level is below it: %s %s", (language, text) =>
  expect(outcome(language, text)).toBe("not-achieved"),
);

test("the figure of the whole area counts, not that of a part", () =>
  expect(
    outcome(
      "fi",
      "Tavoite on, että 90 % tehtävistä tavoitetaan ajoissa. Taajamissa osuus oli 94 %. Koko alueen luvuksi jäi 86 %.",
    ),
  ).toBe("not-achieved"));

test.each([
  ["Ylitöitä on tehty huhtikuun loppuun mennessä 610 tuntia; koko vuoden katto on 700.", "at-risk"],
  ["Ylitöitä on tehty elokuun loppuun mennessä 310 tuntia; koko vuoden katto on 700.", "on-track"],
  ["Ylitöitä on tehty jo 610 tuntia; katto on 700.", "none"],
  ["Tarkastuksia oli kesäkuun lopussa tehty 340, vuoden tavoite on 800.", "none"],
] as const)("what adds up through the year is judged by the time that has passed: %s", (text, status) =>
  expect(statusOf(text, { language: "fi", kind: "forecast" })).toBe(status),
);

test.each([
  ["en", "Waits over 18 weeks: 12 %, target 10 %.", "not-achieved"],
  ["sv", "Andelen som väntat mer än 90 dagar blev 12 procent, målet var 10.", "not-achieved"],
  ["fi", "Yli 90 päivää odottaneiden osuus oli 8 %, tavoite 10 %.", "achieved"],
  ["en", "Response within fifteen minutes: 83 % of calls. Required: 88 %.", "not-achieved"],
] as const)(
  "of what takes too long a smaller share is better, of what comes in time a larger one: %s %s",
  (language, text, status) => expect(outcome(language, text)).toBe(status),
);

test.each([
  ["fi", "Keskiarvon on oltava vähintään 3,8 (asteikko 1–5). Keskiarvoksi saatiin 4,0."],
  ["sv", "Målet är minst 3,8 (skala 1–5). Resultatet blev 4,0."],
  ["en", "Target: at least 3.8 (scale 1–5). Result 4.0."],
] as const)("%s: the ends of a scale are no results: %s", (language, text) =>
  expect(statusOf(text, { language, kind: "outcome" })).toBe("achieved"),
);

describe("what was wished or had to be, where no other figure is named as the level", () => {
  test.each([
    ["Ladun kunnosta saatiin 8,4 pistettä; rima oli 8:ssa.", "achieved"],
    ["Puutarhan kävijöitä oli 5 100 (taso 6 000).", "not-achieved"],
    ["Lehtipuita istutettiin 71, seitsemänkymmentä olisi riittänyt.", "achieved"],
    ["Satamaan tuli saada 40 uutta venepaikkaa. Valmiina on 33.", "not-achieved"],
    ["Sähköbussien osuudeksi haluttiin vähintään kolmannes. Osuus on 41 %.", "achieved"],
    ["Kalasataman lupa saatiin yhdeksässä arkipäivässä, sitova raja on kaksi viikkoa.", "achieved"],
    ["Kalasataman lupa saatiin yhdessätoista arkipäivässä, sitova raja on kaksi viikkoa.", "not-achieved"],
  ] as const)("is the level: %s", (text, status) =>
    expect(statusOf(text, { language: "fi", kind: "outcome" })).toBe(status),
  );

  test.each([
    "Osaamisen taso oli 78 prosenttia, tavoite 75.",
    "Vene odotti laiturissa 12 viikkoa, ja matkustajia oli 480.",
  ])("is no level beside a named one, nor is a wait: %s", (text) =>
    expect(statusOf(text, { language: "fi", kind: "outcome" })).not.toBe("not-achieved"),
  );
});

describe("a figure that is told to be under or over the level", () => {
  test.each([
    ["fi", "Läsnäolo 61 %, alle tavoitetason 70 %.", "not-achieved"],
    ["fi", "Läsnäolo 61 %, alle 70 %:n tavoitteen.", "not-achieved"],
    ["fi", "Vasteaika oli 8 minuuttia, alle tavoitetason 9 minuuttia.", "achieved"],
    ["en", "Attendance was 61%, under the 70% target.", "not-achieved"],
  ] as const)("stands there, and the level is no bound: %s %s", (language, text, status) => {
    const reading = assessOrAsk({ text, language, kind: "outcome" });
    expect(reading.candidate?.status ?? reading.status).toBe(status);
  });

  test("is another thing than a level under which to stay", () =>
    expect(statusOf("Tavoite alle 9 minuuttia, toteuma 8 minuuttia.", { language: "fi", kind: "outcome" })).toBe(
      "achieved",
    ));
});

describe("which way is good of words that hold another's opposite", () => {
  test.each([
    ["fi", "Kustannusvastaavuus oli 88 %, tavoite 95 %."],
    ["fi", "Liikevaihto oli 9 milj. euroa, tavoite 11 milj. euroa."],
    ["sv", "Kostnadstäckningen var 88 %, målet 95 %."],
    ["sv", "Omsättningen var 9 mn euro, målet 11 mn euro."],
  ] as const)("more is better: %s %s", (language, text) =>
    expect(statusOf(text, { language, kind: "outcome" })).toBe("not-achieved"),
  );

  test("fewer who leave are better", () =>
    expect(statusOf("Personalomsättningen var 9 %, målet 11 %.", { language: "sv", kind: "outcome" })).toBe(
      "achieved",
    ));
});

describe("a figure of another sentence is no result of a level", () => {
  test.each([
    "Ohjelman mukaan veneitä piti kunnostaa 30 talven aikana telakalla. Satamahallin vuokrattujen paikkojen käyttöaste oli koko kesän ajan 95 prosenttia.",
    "Suunnitelmassa tavoiteltiin 25 purjehduskurssia koko kesälle ympäri saaristoa. Venemessuilta saatiin kolmen päivän aikana 80 yhteydenottoa kävijöiltä.",
  ])("where it is a share beside a number, or of other things: %s", (text) =>
    expect(statusOf(text, { language: "fi", kind: "outcome" })).not.toBe("achieved"),
  );

  test("but one that is called the result is", () =>
    expect(
      statusOf("Tavoite oli 90 prosenttia kaikista. Lopullinen tulos oli 93.", { language: "fi", kind: "outcome" }),
    ).toBe("achieved"));
});
