import { describe, expect, test } from "vitest";
import { readReportOf } from "../../../fixtures/readReportOf";

describe("columns are understood by their headings and by what stands in them", () => {
  test.each<[string, string[], unknown[]]>([
    [
      "a tracker of actions",
      [
        "Theme;Outcome;Action;Lead;Due;RAG;Update",
        "Sea;A clean sea;Empty the tanks;Port;May 2031;Red;The goal will not be reached.",
        "Sea;A clean sea;Sweep the quay;Port;May 2031;Green;Sweeping is complete.",
      ],
      [
        {
          title: "A clean sea",
          theme: "Sea",
          targets: ["Empty the tanks", "Sweep the quay"],
          statuses: ["not-achieved", "achieved"],
        },
      ],
    ],
    [
      "actions under a priority that is written once",
      [
        "Nro;Strateginen päämäärä;Kärkitoimenpide;Tavoitetila 2031;Tilanne",
        "1;Vilkas satama;Laituri uusitaan;Laituri on käytössä;Valmis",
        "2;;Nosturi korjataan;Nosturi toimii;Myöhässä",
        ";;Yhteensä;;",
      ],
      [
        { title: "Laituri uusitaan", theme: "Vilkas satama", statuses: ["achieved"] },
        { title: "Nosturi korjataan", theme: "Vilkas satama", statuses: ["at-risk"] },
      ],
    ],
    [
      "names of each row beside a repeated priority, under a heading that is not known",
      ["Priority;Pledged work;RAG", "Sea;Sweep the quay;Green", "Sea;Paint the tower;Red", "Land;Mend the road;Amber"],
      [
        { title: "Sweep the quay", theme: "Sea", statuses: ["on-track"] },
        { title: "Paint the tower", statuses: ["not-achieved"] },
        { title: "Mend the road", theme: "Land", statuses: ["at-risk"] },
      ],
    ],
    [
      "indicators with their levels",
      [
        "Tjänst;Indikator;2029/30;Kv1 2031;Kv2 2031;Måltal;Status",
        "Hamnen;Fartyg per dag;4;5;6;7;Gul",
        "Hamnen;Väntetid, min;9;8;7;8;Grön",
      ],
      [
        { title: "Fartyg per dag", statuses: ["at-risk"] },
        { title: "Väntetid, min", statuses: ["on-track"] },
      ],
    ],
    [
      "a yes or a no",
      ["Tavoite;Selitys;Toteutunut?", "Laituri korjataan;Laituri on korjattu.;Kyllä", "Uusi vene;Rahaa ei ollut.;Ei"],
      [{ statuses: ["achieved"] }, { statuses: ["not-achieved"] }],
    ],
  ])("%s", async (_, lines, goals) => {
    const read = await readReportOf("t.csv", lines.join("\n"), { year: 2031 });
    expect(read.goals).toMatchObject(goals);
    expect(read.messages).toEqual([]);
  });

  test("a table of accounts holds no goals", async () => {
    const { goals } = await readReportOf(
      "t.csv",
      "Tavoite;TA 2031;Toteuma 2031;Poikkeama\nToimintatuotot;100;120;20\nToimintakulut;-90;-95;-5",
      { year: 2031 },
    );
    expect(goals).toEqual([]);
  });
});
