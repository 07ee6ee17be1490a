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

test("figures beside bare levels are asked, and what is proposed follows the measure's words", async () => {
  const rows = [
    ["Mål", "Indikator", "Målnivå 2031", "Utfall 2031", "Kommentar"],
    ["God service", "Nöjda besökare (%)", "80", "84", "En ny kiosk öppnades i maj."],
    ["Friska medarbetare", "Sjukfrånvaro (%)", "5,0", "6,2", "Vikarier har saknats under våren."],
    ["Lugna nätter", "Klagomål", "40", "31", ""],
  ];
  const { assessments } = await readReportOf(
    "t.csv",
    `Årsrapport 2031\n\n${rows.map((cells) => cells.join(";")).join("\n")}`,
    {
      year: 2031,
    },
  );
  expect(assessments.map((one) => one?.status)).toEqual(["none", "none", "none"]);
  expect(assessments.map((one) => (one && "candidate" in one ? one.candidate?.status : null))).toEqual([
    "achieved",
    "not-achieved",
    "achieved",
  ]);
});
