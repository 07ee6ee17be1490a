import { describe, expect, test } from "vitest";
import { assess } from "../../src/reader/assess";

describe("the year", () => {
  test.each([
    ["Avajaiset siirtyvät vuodelle 2027.", 2026, "not-achieved", 2027],
    ["Avajaiset siirtyvät vuodelle 2027.", undefined, "not-achieved", 2027],
    ["Avajaiset siirtyvät syksylle 2026.", 2026, "at-risk", undefined],
    ["Silta valmistuu vuonna 2027.", 2026, "at-risk", undefined],
    ["Silta valmistuu vuonna 2026.", 2026, "on-track", undefined],
    ["Silta valmistuu vasta vuonna 2027.", 2026, "not-achieved", 2027],
    ["Vuonna 2024 tavoite ei toteutunut.", 2026, "none", undefined],
    ["Vuonna 2026 tavoite ei toteutunut.", 2026, "not-achieved", undefined],
    ["Viime vuonna tavoite saavutettiin.", 2026, "none", undefined],
    ["Invigningen flyttas till 2027.", 2026, "not-achieved", 2027],
    ["Invigningen flyttas till 2027.", 2027, "at-risk", undefined],
    ["The opening was moved to 2027.", 2026, "not-achieved", 2027],
  ] as const)("%s in a report of %s: %s", (text, year, status, postponedTo) => {
    const reading = assess({ text, ...(year === undefined ? {} : { year }) });
    expect({ status: reading.status, postponedTo: reading.postponedTo }).toEqual({ status, postponedTo });
  });
});

describe("a year-end account", () => {
  test.each([
    ["Tavoite toteutui osittain.", "not-achieved", true],
    ["Tavoite toteutuu.", "achieved", undefined],
    ["Tavoite on toteutumassa.", "on-track", undefined],
    ["Tavoitetta ei ole vielä saavutettu.", "not-achieved", undefined],
    ["Tavoite toteutui kokonaan.", "achieved", undefined],
    ["Målet nåddes delvis.", "not-achieved", true],
    ["Målet nås.", "achieved", undefined],
  ] as const)("%s", (text, status, partly) => {
    const reading = assess({ text, kind: "outcome" });
    expect({ status: reading.status, partly: reading.partly }).toEqual({ status, partly });
  });

  test.each([
    ["Tavoite toteutui osittain.", "at-risk"],
    ["Tavoite toteutuu.", "on-track"],
    ["Tavoitetta ei ole vielä saavutettu.", "at-risk"],
  ] as const)("%s in a forecast", (text, status) => expect(assess({ text }).status).toBe(status));
});

describe("what lies behind a bare verdict", () => {
  test.each([
    ["Biennaali päätettiin siirtää vuodelle 2031. Tavoite ei toteudu.", "Biennaali päätettiin siirtää vuodelle 2031."],
    ["Tavoite ei toteudu. Syynä on urakoitsijan konkurssi.", "Syynä on urakoitsijan konkurssi."],
    ["Messut pidettiin kaikissa kaupunginosissa. Tavoite on toteutunut.", "Messut pidettiin kaikissa kaupunginosissa."],
    ["Tavoitetta ei saavutettu. Näyttelyn rakentaminen myöhästyi.", "Näyttelyn rakentaminen myöhästyi."],
  ])("%s", (text, reason) => {
    const reading = assess({ text, year: 2030 });
    expect(reading.reason?.quote).toBe(reason);
    expect(text.slice(reading.reason?.start, reading.reason?.end)).toBe(reason);
  });

  test.each([
    "Tavoite ei toteudu.",
    "Messut pidettiin.\nTavoite on toteutunut.",
    "Kaupunki kasvaa. Katsojatavoitetta ei saavutettu teatterin remontin vuoksi.",
  ])("nothing, or the verdict says it itself: %s", (text) => expect(assess({ text }).reason).toBeNull());
});

describe("without a verdict", () => {
  test.each([
    ["Kirjastoon hankittiin uusia kirjoja.", "silent", null],
    ["", "silent", null],
    ["Vaikutuksia ei voida vielä arvioida.", "not-assessable", null],
    ["Tavoitteen toteutumista on liian aikaista arvioida.", "not-assessable", null],
    ["Måluppfyllelsen kan ännu inte bedömas.", "not-assessable", null],
    ["Tavoitteen ei toteutuu.", "unclear", "unknown-negation"],
  ] as const)("%s", (text, noneReason, unsure) => {
    const reading = assess({ text });
    expect(reading).toMatchObject({
      status: "none",
      basis: null,
      rule: null,
      evidence: null,
      reason: null,
      noneReason,
      unsure,
    });
  });

  test("a piece of work that was finished does not outweigh that it cannot be judged yet", () => {
    const text = "Kysely valmistui. Tavoitteen toteutumista ei voida vielä arvioida.";
    expect(assess({ text }).noneReason).toBe("not-assessable");
  });
});

describe("dates", () => {
  test("the day that the goal was reached", () => {
    expect(assess({ text: "Tavoite saavutettu 3.4.2030" }).date).toBe("2030-04-03");
  });
  test("no day where the evidence names none", () => {
    expect(assess({ text: "Tilat avattiin 3.4.2030. Tavoite on saavutettu." }).date).toBeUndefined();
  });
  test("no day where it was not reached", () => {
    expect(assess({ text: "Tavoitetta ei saavutettu 3.4.2030 mennessä." }).date).toBeUndefined();
  });
  test("every full date, where it stands", () => {
    const text = "Tilat avattiin 3.4.2030 ja suljettiin 31.12.2030, ei 31.2.2030.";
    const { events } = assess({ text });
    expect(events.map(({ date, start, end }) => [date, text.slice(start, end)])).toEqual([
      ["2030-04-03", "3.4.2030"],
      ["2030-12-31", "31.12.2030"],
    ]);
  });
});

describe("ranges", () => {
  const text = "Kirjasto: tavoite ei toteudu. Museo: tavoite toteutuu.";
  const museum = { start: text.indexOf("Museo"), end: text.length };

  test("sentences outside the ranges are not read", () => {
    expect(assess({ text }).status).toBe("not-achieved");
    expect(assess({ text, within: [museum] }).status).toBe("on-track");
    expect(assess({ text, within: [] }).status).toBe("none");
  });
  test("offsets are those of the whole text", () => {
    const { evidence } = assess({ text, within: [museum] });
    expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.quote);
    expect(evidence?.start).toBeGreaterThanOrEqual(museum.start);
  });
});

describe("misspelt verdict words", () => {
  test.each([
    ["Tavoite on toteutussa.", "toteutussa", "toteutumassa", "on-track"],
    ["Tavoite ei toteunut.", "toteunut", "toteutunut", "not-achieved"],
    ["Tavoite totetutui.", "totetutui", "toteutui", "achieved"],
    ["Tavoitetta ei saavuttettu.", "saavuttettu", "saavutettu", "not-achieved"],
    ["Målet upnåddes.", "upnåddes", "uppnåddes", "achieved"],
  ])("%s", (text, received, corrected, status) => {
    const reading = assess({ text });
    expect(reading.status).toBe(status);
    expect(reading.unsure).toBe("misspelt");
    expect(reading.misspelt).toEqual([
      { received, corrected, start: text.indexOf(received), end: text.indexOf(received) + received.length },
    ]);
  });

  test.each([
    "Ohjelman toteutuksen rahoitus täytyy sopia.",
    "Toteumassa näkyvät saavutetut edut.",
    "Toteutuneiden tapahtumien valmistelu ja järjestely täytyi keskittää.",
    "Saavutettavuus ja perusopetus toteutettavissa tiloissa.",
    "Lyckade evenemang och förverkligandet av planen.",
  ])("no real word is taken for one: %s", (text) => expect(assess({ text }).misspelt).toEqual([]));
});

describe("the language", () => {
  test.each([
    ["Tavoite toteutui.", "fi"],
    ["Toteutui.", "fi"],
    ["Målet uppnåddes inte.", "sv"],
    ["The target was not met.", "en"],
    ["", "fi"],
  ] as const)("%s", (text, language) => expect(assess({ text }).language).toBe(language));

  test("given, it is not guessed", () => expect(assess({ text: "Toteutui.", language: "sv" }).status).toBe("none"));
});

describe("the words that carry the verdict", () => {
  test.each([
    [
      "Vaikka työ etenee, tavoitetta ei saavuteta sairastumisten vuoksi.",
      "tavoitetta ei saavuteta sairastumisten vuoksi",
    ],
    ["Toteutuminen: Ei toteutunut", "Toteutuminen: Ei toteutunut"],
    ["Tapahtuma on valmis. näyttely on avattu. Tavoite toteutui.", "Tavoite toteutui."],
    ["Kurssit pidettiin, mutta tavoitteeseen ei päästy.", "tavoitteeseen ei päästy"],
    ["Museon tavoite oli kolme näyttelyä, eikä sitä saavutettu.", "eikä sitä saavutettu"],
  ])("%s", (text, quote) => expect(assess({ text }).evidence?.quote).toBe(quote));
});
