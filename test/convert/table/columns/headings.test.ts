import { describe, expect, test } from "vitest";
import { readHeader as headerBy, roleOf as roleBy } from "../../../../src/convert/table/columns/headings";
import { vocabularyOf } from "../../../../src/convert/table/vocabulary/vocabulary";

const common = vocabularyOf({});
const roleOf = (heading: string, year: number | null) => roleBy(heading, year, common);
const readHeader = (cells: string[], year: number | null) => headerBy(cells, year, common);

describe("a heading names its column", () => {
  test.each([
    ["Kaupunkistrategian teema", "theme"],
    ["Sitova toiminnan tavoite", "goal"],
    ["Sitovan toiminnan tavoitteen mittarit", "measure"],
    ["Kytkeytyminen kaupunkiyhteisiin hankkeisiin ja yhteissuunnittelun teemoihin", "programme"],
    ["Strategitema", "theme"],
    ["Bindande mål", "goal"],
    ["Mätare", "measure"],
    ["Koppling till stadens program", "programme"],
    ["Vastuutaho", "unit"],
    ["Ansvarig enhet", "unit"],
    ["Responsible unit", "unit"],
    ["Tavoitetaso 2024", "level"],
    ["Mittarin tavoitetaso", "level"],
    ["Målnivå", "level"],
    ["Toteutumisen mittari", "measure"],
    ["Indikator", "measure"],
    ["Key indicators", "measure"],
    ["Departmental result indicator", "measure"],
    ["Service target", "level"],
    ["Date to achieve target", "detail"],
    ["Strateginen tavoite", "theme"],
    ["Insatsområde", "theme"],
    ["Binding operational goal", "goal"],
    ["Liikennevalo", "status"],
    ["Toimenpiteet", "action"],
    ["Budjetti", "budget"],
    ["Ostot", "other"],
  ])("%s: %s", (heading, kind) => expect(roleOf(heading, null).kind).toBe(kind));
});

describe("a heading names its round", () => {
  test.each([
    ["Ennuste 1/2020", "2020-1", "2020-Q1", "forecast"],
    ["Ennuste 3 / 2023", "2023-3", "2023-Q3", "forecast"],
    ["Prognos 2/2022", "2022-2", "2022-Q2", "forecast"],
    ["Toteuma 2023", "2023-result", "2023", "outcome"],
    ["Tilinpäätös 2021", "2021-result", "2021", "outcome"],
    ["Utfall 2022", "2022-result", "2022", "outcome"],
    ["Ennuste 1/2026 (31.3.)", "2026-1", "2026-Q1", "forecast"],
    ["Ennuste 2/2026 (31.8.)", "2026-2", "2026-08", "forecast"],
    ["Prognos 2/2026, 31.8.2026", "2026-2", "2026-08", "forecast"],
    ["Osavuosikatsaus 30.4.2024", "2024-4", "2024-04", "forecast"],
    ["Osavuosikatsaus 1–8/2024", "2024-8", "2024-08", "forecast"],
    ["Toteuma 1.1.–31.8.2024", "2024-8", "2024-08", "forecast"],
    ["Tilanne tammi–elo 2024", "2024-8", "2024-08", "forecast"],
    ["Uppföljning 31.12.2024", "2024-result", "2024", "outcome"],
    ["Tilanne 31.12.2024", "2024-result", "2024", "outcome"],
    ["Ennuste 31.12.2024", "2024-12", "2024-Q4", "forecast"],
    ["H1 2024", "2024-6", "2024-Q2", "forecast"],
    ["Q1–Q3 2024", "2024-3", "2024-Q3", "forecast"],
    ["Utfall T1–T2 2024", "2024-8", "2024-08", "forecast"],
    ["Utfall T1–T3 2024", "2024-result", "2024", "outcome"],
    ["Q3 2024/25", "2024-3", "2024/2025-Q3", "forecast"],
    ["Q3 24/25", "2024-3", "2024/2025-Q3", "forecast"],
    ["2024/2025-Q3", "2024-3", "2024/2025-Q3", "forecast"],
    ["Outturn 2024/25", "2024-result", "2024/2025", "outcome"],
    ["Toteuma, lukuvuosi 2024–2025", "2024-result", "2024/2025", "outcome"],
    ["Seuranta, kevätlukukausi 2025", "2025-1", "2025", "forecast"],
    ["Uppföljning hösten 2024", "2024-2", "2024", "forecast"],
    ["Actual YTD 2024", "2024-1", "2024-Q1", "forecast"],
    ["II osavuosikatsaus 2024", "2024-2", "2024-Q2", "forecast"],
    ["Delårsrapport januari–april 2024", "2024-4", "2024-04", "forecast"],
    ["Delårsbokslut 31.8.2024", "2024-8", "2024-08", "forecast"],
    ["Uppföljning per 30.6.2024", "2024-6", "2024-Q2", "forecast"],
    ["Q3/2024", "2024-3", "2024-Q3", "forecast"],
    ["Ennuste 2024 / poikkeamien syyt ja toimenpiteet", "2024-1", "2024-Q1", "forecast"],
    ["Helår 2024", "2024-result", "2024", "outcome"],
    ["Koko vuosi 2024", "2024-result", "2024", "outcome"],
    ["Full year 2024", "2024-result", "2024", "outcome"],
    ["Helårsprognos 2024 och åtgärder", "2024-1", "2024-Q1", "forecast"],
    ["Full-year forecast 2024 and corrective actions", "2024-1", "2024-Q1", "forecast"],
    ["Q2 2024", "2024-2", "2024-Q2", "forecast"],
    ["kk-seuranta 5/2024", "2024-5", "2024-05", "forecast"],
    ["Tertial 2 2024", "2024-8", "2024-08", "forecast"],
    ["30.4.2024 tilanne", "2024-4", "2024-04", "forecast"],
    ["Toteuma 30.9.2024", "2024-9", "2024-Q3", "forecast"],
    ["Toteuma 31.12.2024", "2024-result", "2024", "outcome"],
    ["Tilinpäätösennuste 2024", "2024-1", "2024-Q1", "forecast"],
    ["Bokslut 2024", "2024-result", "2024", "outcome"],
    ["Mid-year review 2024", "2024-1", "2024-Q1", "forecast"],
    ["Outcome 2024", "2024-result", "2024", "outcome"],
    ["Ennuste 1/24", "2024-1", "2024-Q1", "forecast"],
  ])("%s: %s", (heading, id, period, kind) =>
    expect(roleOf(heading, null)).toMatchObject({ kind: "round", round: { id, period, kind } }),
  );

  test("the report's year stands in where the heading names none", () => {
    expect(roleOf("Ennuste 2", 2024)).toMatchObject({ round: { id: "2024-2" } });
    expect(roleOf("Toteuma", 2024)).toMatchObject({ round: { id: "2024-result" } });
    expect(roleOf("Ennuste 2", null).kind).toBe("other");
  });
});

const kindsOf = (...cells: string[]) => readHeader(cells, 2024)?.map(({ kind }) => kind);

describe("headings are read together", () => {
  test("a goal's yearly figure is its level, not a second goal", () => {
    expect(kindsOf("Sitova tavoite", "Mittari", "Tavoite 2024", "Ennuste 1/2024")).toEqual([
      "goal",
      "measure",
      "level",
      "round",
    ]);
    expect(kindsOf("Goal", "Measure", "Target", "Q1 2024")).toEqual(["goal", "measure", "level", "round"]);
  });

  test("an outcome without a time before its indicator is what is aimed at", () => {
    expect(kindsOf("Outcome", "Indicator", "Target", "Actual 2031", "Status")).toEqual([
      "goal",
      "measure",
      "level",
      "round",
      "status",
    ]);
  });

  test("the binding goal is the goal, the strategic one its theme", () => {
    expect(kindsOf("Strateginen tavoite", "Sitova tavoite", "Ennuste 1/2024")).toEqual(["theme", "goal", "round"]);
    expect(kindsOf("Painopiste", "Strateginen tavoite", "Ennuste 1/2024")).toEqual(["theme", "goal", "round"]);
  });

  test("what an earlier year came to is no round of this one", () => {
    expect(kindsOf("Tavoite", "Toteuma 2023", "Ennuste 1/2024", "Toteuma 2024")).toEqual([
      "goal",
      "history",
      "round",
      "round",
    ]);
  });

  test("what the year came to is its outcome, although the next year's first forecast stands beside it", () => {
    expect(kindsOf("Tavoite", "Ennuste 3/2023", "Toteuma 2023", "Ennuste 1/2024")).toEqual([
      "goal",
      "round",
      "round",
      "round",
    ]);
  });

  test("columns stand in any order, and those that nobody knows are kept", () => {
    expect(kindsOf("Utfall 2024", "Kommentar", "Mätare", "Bindande mål", "Delårsrapport 31.8.2024", "Tema")).toEqual([
      "round",
      "comment",
      "measure",
      "goal",
      "round",
      "theme",
    ]);
  });

  test("a report can bring words of its own", () => {
    const own = vocabularyOf({ goal: ["lupaus"], forecast: ["kuulumiset"] });
    const cells = ["Kokonaisuus", "Lupaus asukkaille", "Kuulumiset 1/2024"];
    expect(readHeader(cells, 2024)).toBeNull();
    expect(headerBy(cells, 2024, own)?.map(({ kind }) => kind)).toEqual(["other", "goal", "round"]);
  });
});

test("a row of the report is no header, whatever words it holds", () => {
  expect(readHeader(["Teema", "Sitova tavoite", "Mittari", "Ennuste 1/2024"], null)).not.toBeNull();
  expect(readHeader(["Teema", "Tavoite A", "Tavoite B", "Ennuste: tavoite toteutuu 2024"], null)).toBeNull();
  expect(readHeader(["Uudistuvat palvelut", "Kirjastot auki", "", "Tavoite toteutuu."], 2024)).toBeNull();
});
