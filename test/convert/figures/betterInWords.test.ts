import { expect, test } from "vitest";
import { betterInWords } from "../../../src/convert/figures/betterInWords";
import { readReportOf } from "../../fixtures/readReportOf";

test.each([
  ["fi", "Asiakastyytyväisyys (1–5)", "higher"],
  ["fi", "Uimahallien kävijämäärä", "higher"],
  ["fi", "Määräajassa käsiteltyjen lupien osuus", "higher"],
  ["fi", "Sairauspoissaolot, pv/htv", "lower"],
  ["fi", "Lupien käsittelyaika, vrk", "lower"],
  ["fi", "Kustannus / hoitopäivä", "lower"],
  ["sv", "Nöjda besökare (%)", "higher"],
  ["sv", "Klagomål besvarade inom fem dagar (%)", "higher"],
  ["sv", "Sjukfrånvaro inom skolan, %", "lower"],
  ["sv", "Nettokostnad kr/invånare", "lower"],
  ["en", "Visitor satisfaction", "higher"],
  ["en", "Share of complaints answered in a week", "higher"],
  ["en", "Sickness absence, days per employee", "lower"],
  ["en", "Net cost per swim", "lower"],
] as const)("%s: %s", (language, indicator, better) => expect(betterInWords(indicator, language)).toBe(better));

test.each([
  ["fi", "Asukasmäärä"],
  ["fi", "Päästövähennys vuoden 2019 tasosta"],
  ["fi", "Yli viikon odottaneiden osuus"],
  ["fi", "Kiusaamisen vastainen ohjelma kouluissa, %"],
  ["fi", "Asunnottomille järjestetyt asunnot"],
  ["sv", "Minskning av utsläpp (%)"],
  ["sv", "Andel obesvarade samtal"],
  ["sv", "Andel missnöjda kunder"],
  ["sv", "Andel resor med bil (%)"],
  ["en", "Emissions reduction since 2019"],
  ["en", "Waiting over 18 weeks"],
  ["en", "Readmissions within 30 days (%)"],
  ["en", "Emergency visits"],
] as const)("%s: %s leaves open which way is good", (language, indicator) =>
  expect(betterInWords(indicator, language)).toBeNull(),
);

const statusesOf = async (title: string, heads: readonly string[], rows: readonly (readonly string[])[]) => {
  const csv = [heads, ...rows].map((cells) => cells.join(";")).join("\n");
  const { goals } = await readReportOf("t.csv", `${title}\n\n${csv}`, { year: 2031 });
  return goals.map(({ statuses }) => statuses[0]);
};

test("figures of a year are compared with bare levels where the measure tells which way is good", async () => {
  expect(
    await statusesOf(
      "Årsrapport 2031",
      ["Mål", "Indikator", "Målnivå 2031", "Utfall 2031", "Kommentar"],
      [
        ["God service", "Nöjda besökare (%)", "80", "84", "En ny kiosk öppnades i maj."],
        ["Friska medarbetare", "Sjukfrånvaro (%)", "5,0", "6,2", "Vikarier har saknats under våren."],
        ["Tillväxt", "Antal invånare", "9000", "9100", ""],
      ],
    ),
  ).toEqual(["achieved", "not-achieved", "none"]);
});

test("few accidents by August say nothing of the ceiling of the year; too many do", async () => {
  const heads = ["Tavoite", "Mittari", "Tavoitetaso 2031", "Toteuma 1–8/2031"];
  const rows = (figure: string) => [["Turvallinen työ", "Työtapaturmat", "30", figure]];
  expect(await statusesOf("Seuranta", heads, rows("12"))).toEqual(["none"]);
  expect(await statusesOf("Seuranta", heads, rows("34"))).toEqual(["at-risk"]);
});

test("bad news in words beside a figure that reaches its level is asked", async () => {
  expect(
    await statusesOf(
      "Tilinpäätös 2031",
      ["Tavoite", "Mittari", "Tavoitetaso 2031", "Toteuma 2031", "Selite"],
      [["Hyvä palvelu", "Asiakastyytyväisyys", "4,0", "4,2", "Tavoitetta ei saavutettu talvella."]],
    ),
  ).not.toEqual(["achieved"]);
});
