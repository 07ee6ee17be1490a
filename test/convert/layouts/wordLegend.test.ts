import { expect, test } from "vitest";
import { readReportOf } from "../../fixtures/readReportOf";

const table = (...rows: string[][]) =>
  `<table><tr><th>Tavoite</th><th>Toteuma 2031</th><th>Tulos</th></tr>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;

const statusesOf = async (legend: string, body: string) =>
  (await readReportOf("t.html", `<p>${legend}</p>${body}`, { year: 2031 })).goals.map(({ statuses }) => statuses[0]);

test("signs right before their meaning are lights", async () => {
  expect(
    await statusesOf(
      "Merkit: ● tavoite saavutettiin, ◐ tavoite saavutettiin osittain, ○ tavoitetta ei saavutettu.",
      table(["Satama kasvaa", "12 laivaa", "●"], ["Laituri on ehjä", "2 laituria", "◐"]),
    ),
  ).toEqual(["achieved", "not-achieved"]);
});

test("a legend in words says what the report means by its own", async () => {
  expect(
    await statusesOf(
      "Key: Green – on schedule; Amber – some slippage; Red – significant slippage; Closed – action will not be pursued.",
      `<table><tr><th>Action</th><th>Q2 update</th><th>RAG</th></tr>
      <tr><td>Open a quay</td><td>Work goes on.</td><td>Green</td></tr><tr><td>Paint the tower</td><td>The tower waits.</td><td>Red</td></tr><tr><td>Move the ferry</td><td>Nothing more.</td><td>Closed</td></tr></table>`,
    ),
  ).toEqual(["on-track", "not-achieved", "not-achieved"]);
});

test("a legend makes no bad news good", async () => {
  expect(
    await statusesOf(
      "Valmis = tehty. Keskeytetty = etenee suunnitellusti.",
      table(["Satama kasvaa", "12 laivaa", "Valmis"], ["Laituri on ehjä", "2 laituria", "Keskeytetty"]),
    ),
  ).toEqual(["achieved", "not-achieved"]);
});

test("what is not on plan is not met where a milder step stands beside it", async () => {
  const rows = (middle: string) =>
    table(["Hamnen växer", "Tolv fartyg", "Ej enligt plan"], ["Kajen håller", "Två kajer", middle]);
  expect((await statusesOf("Lägesbild", rows("Viss avvikelse")))[0]).toBe("not-achieved");
});
