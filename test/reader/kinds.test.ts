import { statusOf } from "./statusOf";
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/domain/language";
import { assess, type Passage } from "../../src/reader/assess";

const statusOrPartly = (language: Language, text: string, kind: NonNullable<Passage["kind"]> = "forecast"): string => {
  const { status, partly } = assess({ text, language, year: 2030, kind });
  return partly ? "partly" : status;
};

describe("a year that is not the report's", () => {
  test.each<[Language, string, string]>([
    ["fi", "Viime vuonna osuus oli 58 prosenttia ja tavoite toteutui.", "none"],
    ["sv", "I fjol hamnade staden på 7,1 och målet missades.", "none"],
    ["en", "Last year it stood at 7.1 and the target was missed.", "none"],
    ["fi", "Uuden sillan avajaisia vietetään vasta vuonna 2031.", "not-achieved"],
    ["sv", "Invigningen sker först våren 2031.", "not-achieved"],
    ["en", "The doors will not swing open until 2031.", "not-achieved"],
    ["fi", "Vuoden 2031 festivaalin valmistelu etenee aikataulussa.", "none"],
    ["fi", "Muutto siirtyy yli vuodenvaihteen.", "not-achieved"],
  ])("%s: %s", (language, text, status) => expect(statusOrPartly(language, text)).toBe(status));
});

describe("what is done with a delay", () => {
  test.each<[Language, string, string]>([
    ["sv", "Trots förseningen nås målet.", "on-track"],
    ["en", "Despite the delay the target will be met.", "on-track"],
    ["sv", "Förseningen påverkar inte slutdatumet.", "on-track"],
    ["fi", "Uimahalli myöhästyy, mutta valmistuu vielä tänä vuonna.", "at-risk"],
    ["sv", "Färdigställandet har skjutits från juni till oktober.", "at-risk"],
    ["en", "The project is delayed and will not finish this year.", "not-achieved"],
  ])("%s: %s", (language, text, status) => expect(statusOrPartly(language, text)).toBe(status));
});

describe("trouble that is not there", () => {
  test.each<[Language, string, string]>([
    ["fi", "Ei poikkeamia aikataulussa tai kustannuksissa.", "on-track"],
    ["fi", "Mitään ei ole näkyvissä, mikä estäisi tavoitteen saavuttamisen.", "on-track"],
    ["en", "Nothing suggests that the target is in doubt.", "on-track"],
    ["sv", "Inget tyder på att projektet försenas.", "on-track"],
    ["fi", "Pelivaraa ei juuri ole.", "at-risk"],
    ["sv", "Bygget har inte påbörjats på grund av resursbrist.", "at-risk"],
  ])("%s: %s", (language, text, status) => expect(statusOrPartly(language, text)).toBe(status));
});

describe("some, and not the others", () => {
  test.each<[Language, string]>([
    ["sv", "I söder nåddes målet, i norr inte."],
    ["sv", "Daghemmen ja, skolorna nej."],
    ["en", "Nurseries yes, schools no."],
    ["sv", "Vissa åtgärder är genomförda, andra återstår."],
    ["sv", "68 procent av åtagandena är genomförda."],
  ])("%s: %s", (language, text) => expect(statusOrPartly(language, text)).toBe("at-risk"));

  test("a part that the goal itself asks for is no part", () => {
    expect(statusOrPartly("en", "The aim of half the fleet will not be achieved.")).toBe("not-achieved");
    expect(statusOrPartly("sv", "Målet om hälften kommer inte att nås.")).toBe("not-achieved");
  });
  test("out of reach is no exception", () => {
    expect(statusOrPartly("sv", "Målet är utom räckhåll.")).toBe("not-achieved");
  });
});

describe("limits, levels and budgets", () => {
  test.each<[Language, string, string]>([
    ["fi", "Määräajat ylittyivät.", "not-achieved"],
    ["fi", "Raja ylittyi.", "not-achieved"],
    ["fi", "Hakemukset käsiteltiin 5 vuorokaudessa, kun laki edellyttää seitsemää.", "achieved"],
    ["sv", "Handläggningen tog i snitt fem dygn; lagen medger sju.", "achieved"],
    ["en", "Requests were answered in five days on average, within the statutory seven.", "achieved"],
    ["fi", "Kampanja tavoitti 9 000 nuorta. Kävijöitä oli 12 000.", "none"],
    ["fi", "Menoennuste on 0,8 miljoonaa euroa yli talousarvion.", "not-achieved"],
    ["sv", "Prognosen pekar mot ett underskott på 3 mnkr.", "not-achieved"],
    ["sv", "Nämnden höll sin budget.", "achieved"],
    ["en", "The budget was balanced.", "achieved"],
  ])("%s: %s", (language, text, status) => expect(statusOrPartly(language, text, "outcome")).toBe(status));
});

describe("a register, a rule, a promise", () => {
  test.each<[Language, string, string]>([
    ["sv", "Risk: målet nås inte om konsulten slutar.", "none"],
    ["en", "Risk: target missed if the supplier fails.", "none"],
    ["en", "The target is deemed met when nine in ten units have reported.", "none"],
    ["en", "Queues are down to three weeks, which means the target has been hit.", "achieved"],
    ["en", "The promise was broken.", "not-achieved"],
    ["sv", "Löftet bröts.", "not-achieved"],
    ["sv", "Bokföringen flyttades över den 1 januari.", "none"],
    ["sv", "Planerna godkändes.", "none"],
    ["fi", "Kaavasta jätettiin kaksi valitusta.", "none"],
  ])("%s: %s", (language, text, status) => expect(statusOrPartly(language, text, "outcome")).toBe(status));
});

describe("a closed year in the present tense", () => {
  test.each<[Language, string, string]>([
    ["en", "The year-end figures show that the council meets its target.", "achieved"],
    ["sv", "Årets resultat är två miljoner bättre än budgeten.", "achieved"],
    ["fi", "Toimintakate näyttää toteutuvan budjetoitua parempana.", "on-track"],
  ])("%s: %s", (language, text, status) => expect(statusOrPartly(language, text)).toBe(status));

  test("work that was done ahead of its plan is done", () => {
    expect(statusOrPartly("en", "The scheme was finished ahead of schedule.", "outcome")).toBe("achieved");
  });
});

describe("what was to come and did not", () => {
  test.each<[Language, string]>([
    ["fi", "Yksikään urakoitsija ei jättänyt tarjousta."],
    ["fi", "Aika ei riittänyt."],
    ["sv", "Inga tomter såldes."],
  ])("%s: %s", (language, text) => expect(statusOrPartly(language, text, "outcome")).toBe("not-achieved"));
});

describe("an input of the work that did not come", () => {
  test.each<[Language, string, string]>([
    ["fi", "Haimme avustusta, mutta emme ole saaneet hankkeeseen rahoitusta.", "at-risk"],
    ["fi", "Rahoitusta ei saatu.", "at-risk"],
    ["fi", "Rakennuslupaa ei myönnetty.", "at-risk"],
    ["fi", "Rahoitusta ei myönnetty, joten hanke ei toteutunut.", "not-achieved"],
    ["fi", "Lupahakemus hylättiin.", "at-risk"],
    ["sv", "Tillstånd beviljades inte.", "at-risk"],
    ["sv", "Vi fick inget bidrag.", "at-risk"],
    ["sv", "Bidraget beviljades inte, så projektet genomfördes inte.", "not-achieved"],
    ["en", "No funding was secured.", "at-risk"],
    ["en", "The permit was not granted.", "at-risk"],
  ])("%s: %s", (language, text, status) => expect(statusOrPartly(language, text, "outcome")).toBe(status));
});

describe("good words in bad news", () => {
  test.each<[Language, string]>([
    ["fi", "Kukaan ei kiistä, että tavoite on vaarassa."],
    ["fi", "Poikkeamia on yhä, mutta ei uusia."],
    ["fi", "Ongelmia ei ole vähemmän kuin keväällä."],
    ["fi", "Hanke pysyy aikataulussa enää paperilla."],
    ["fi", "Suunnitellut hankkeet etenevät."],
    ["fi", "Säästöistä saadaan kokoon noin 80 prosenttia."],
    ["fi", "Onnistumme tavoitteessa puoliksi."],
    ["fi", "Hanke etenee, mutta ei aikataulussa."],
    ["fi", "Ei ongelmia, mutta ei myöskään tuloksia."],
    ["fi", "Vihreällä, mutta kääntymässä keltaiseksi."],
    ["sv", "Ingen förnekar att projektet är försenat."],
    ["sv", "Inget har ändrat på att målet är i fara."],
    ["sv", "Få tror längre att målet nås."],
    ["sv", "Det vore fel att säga att vi är på rätt väg."],
    ["sv", "Målet nås bara på papperet."],
    ["en", "Nobody is surprised that the target is at risk."],
    ["en", "There is no doubt that the target will not be met."],
    ["en", "No solution has been found to the problem that delays the project."],
    ["en", "There is little to suggest the target will be met."],
    ["en", "The programme is on schedule everywhere but in the two largest districts."],
    ["en", "The target is within reach only on paper."],
  ])("%s: %s", (language, text) => expect(statusOrPartly(language, text)).not.toMatch(/on-track|^achieved/u));

  test.each<[Language, string]>([
    ["fi", "Tavoite täyttyi kaikilla muilla alueilla kuin itäisessä."],
    ["fi", "Toimenpiteistä toteutettiin suunnitellusti muut kuin uimahallin laajennus."],
    ["fi", "Suunnitellut tilaisuudet pidettiin vasta joulukuussa."],
    ["fi", "Teimme vain puolet siitä, mitä lupasimme."],
    ["sv", "Den utlovade belysningen genomfördes bara på två gator."],
    ["sv", "Endast under sista kvartalet nåddes målet."],
    ["sv", "Besparingarna nådde ungefär 80 procent av målet."],
    ["en", "The goal was anything but achieved."],
    ["en", "Only in the last quarter was the target met."],
    ["en", "The budget was balanced only by drawing on reserves."],
    ["en", "The savings were achieved only on the books."],
    ["en", "The deadline of 30 June was met in all districts but one."],
    ["en", "The plan was implemented poorly."],
    ["fi", "Kyllä, mutta myöhässä."],
    ["en", "The revised target was met, the original one was not."],
  ])("%s, closed: %s", (language, text) =>
    expect(statusOrPartly(language, text, "outcome")).not.toMatch(/on-track|^achieved/u),
  );

  test("what nothing points to is still no trouble", () => {
    expect(statusOrPartly("sv", "Det finns inget som tyder på att målet inte nås.")).toBe("on-track");
    expect(statusOrPartly("en", "Nothing suggests that the target will not be reached.")).toBe("on-track");
    expect(statusOrPartly("fi", "Mikään ei viittaa siihen, että hanke myöhästyisi.")).toBe("on-track");
  });
});

describe("a plain denial is no good news, whatever the goal is called", () => {
  test.each([
    ["en", "The required level was not reached."],
    ["en", "The required level was missed."],
    ["en", "The planned number has not been met."],
    ["en", "The standard is far from being met."],
    ["sv", "Den utsatta nivån nåddes aldrig."],
    ["fi", "Sovittu taso jäi saavuttamatta."],
  ] as const)("%s: %s", (language, text) =>
    expect(["at-risk", "not-achieved"]).toContain(statusOf(text, { language, kind: "outcome" })),
  );
});

describe("somebody's own goal is another one", () => {
  test.each([
    ["fi", "Nuorisopalvelut saavutti oman tavoitteensa. Tavoitteen saavuttaminen on epävarmaa.", "at-risk"],
    ["sv", "Biblioteken nådde inte sitt eget mål. Målet bedöms nås.", "on-track"],
    ["en", "The library service did not meet its own target. The target is expected to be met.", "on-track"],
  ] as const)("%s: %s", (language, text, status) =>
    expect(statusOf(text, { language, kind: "forecast" })).toBe(status),
  );
});
