import { expect, test } from "vitest";
import { readReportOf } from "../../../fixtures/readReportOf";

const headings = "Teema;Sitova tavoite;Mittari;Q1;Q2";

test("titles and a legend above the headings are kept beside the first goal, and nothing is said to be left out", async () => {
  const { goals, messages, dataset, assessments } = await readReportOf(
    "t.csv",
    [
      "Rantalan kaupunki",
      "Sitovat tavoitteet 2031",
      "V = toteutuu, K = toteutuminen vaarassa, P = ei toteudu",
      "",
      headings,
      "Elävä kaupunki;Satama kasvaa;12 laivaa;V;K",
      "Elävä kaupunki;Laituri on ehjä;2 laituria;V;P",
    ].join("\n"),
  );
  expect(messages).toEqual([]);
  expect(goals.map(({ title }) => title)).toEqual(["Satama kasvaa", "Laituri on ehjä"]);
  expect(assessments).toMatchObject([{ status: "at-risk" }, { status: "not-achieved" }]);
  const kept = dataset.goals[0]?.cells.flatMap(({ row, paragraphs }) => (row < 4 ? paragraphs : []));
  expect(kept).toEqual([
    "Rantalan kaupunki",
    "Sitovat tavoitteet 2031",
    "V = toteutuu, K = toteutuminen vaarassa, P = ei toteudu",
  ]);
});

test("a row of data above the headings is said to be left out", async () => {
  const { messages } = await readReportOf(
    "t.csv",
    ["Elävä kaupunki;Tori valmistuu;1 tori;V;V", headings, "Elävä kaupunki;Satama kasvaa;12 laivaa;V;K"].join("\n"),
    { year: 2031 },
  );
  expect(messages).toEqual([expect.stringContaining("above the first row of headings")]);
});

test("a row of data under a theme in bold letters is not taken for headings, though it holds their words", async () => {
  const rows = [
    ["<b>Livskraft</b>", "", "", ""],
    [
      "Antalet invånare ökar",
      "Invånarantal 31.12",
      "Målet ser ut att uppnås, inflyttningen är större.",
      "Målet uppnåddes.",
    ],
    ["Det finns tomter", "Fem tomter", "Fyra tomter är klara.", "Målet uppnåddes delvis, fyra tomter var klara."],
  ];
  const table = [["Bindande mål", "Mätare", "Delårsrapport 31.8.2031", "Bokslut 2031"], ...rows]
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
    .join("");
  const { goals, rounds } = await readReportOf("t.html", `<table>${table}</table>`);
  expect(rounds).toEqual(["2031-8", "2031-result"]);
  expect(goals).toMatchObject([
    { theme: "Livskraft", title: "Antalet invånare ökar", statuses: ["achieved"] },
    { title: "Det finns tomter", statuses: ["not-achieved"] },
  ]);
});

test("a table that repeats the headings of another is read as that was", async () => {
  const head = ["Outcome", "Indicator", "Annual target", "Q2 2031", "Status"];
  const table = (...rows: string[][]) =>
    `<table>${[head, ...rows].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;
  const { goals, messages } = await readReportOf(
    "t.html",
    `<h2>Sea</h2>${table(["The port grows", "Ships", "at least 20", "14", "Off target"], ["The quay is whole", "Leaks", "fewer than 5", "4", "On target"])}<h2>Land</h2>${table(["Roads are open", "Days closed", "see the annual plan", "3", "Slightly off target"])}`,
  );
  expect(messages).toEqual([]);
  expect(goals).toMatchObject([
    { title: "The port grows", theme: "Sea", statuses: ["not-achieved"] },
    { title: "The quay is whole", statuses: ["on-track"] },
    { title: "Roads are open", theme: "Land", statuses: ["at-risk"] },
  ]);
});

test("a title over headings that repeat is no goal", async () => {
  const head = "<tr><th>Goal</th><th>Status Q1 2031</th><th>Commentary</th></tr>";
  const part = (lead: string, goal: string) =>
    `<table><tr><td colspan="3">${lead}</td></tr>${head}<tr><td>${goal}</td><td>Green</td><td>Ropes are bought.</td></tr></table>`;
  const { goals } = await readReportOf(
    "t.html",
    part("Portfolio holder: Cllr Reed – Harbours", "Open the quay") +
      part("Portfolio holder: Cllr Moss – Shores", "Clean the shore"),
    { year: 2031, language: "en" },
  );
  expect(goals.map(({ title }) => title)).toEqual(["Open the quay", "Clean the shore"]);
});
