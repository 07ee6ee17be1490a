import { expect, test } from "vitest";
import { readReportOf } from "../../../fixtures/readReportOf";

const page = (title: string, heads: readonly string[], ...rows: string[][]) =>
  readReportOf(
    "r.html",
    `<!doctype html>${title}<table><tr>${heads.map((head) => `<th>${head}</th>`).join("")}</tr>${rows
      .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
      .join("")}</table>`,
    { year: 2031 },
  );

const statusesIn = ({ assessments }: Awaited<ReturnType<typeof page>>) =>
  assessments.map((one) => (one?.noneReason === "unclear" ? "asked" : one?.status));

test.each([
  {
    title:
      "<h1>Laiturien turvallisuus 2031</h1><p>Merkit: T toteutunut O toteutunut osittain E ei toteutunut – ei koske</p>",
    heads: ["Toimenpide", "Kalasatama", "Länsilaituri", "Itälaituri"],
    lights: ["T", "O", "E", "–"],
  },
  {
    title: "<h1>Kajernas säkerhet 2031</h1><p>U = uppfyllt, D = delvis uppfyllt, E = ej uppfyllt</p>",
    heads: ["Åtgärd", "Fiskkajen", "Västra kajen", "Östra kajen"],
    lights: ["U", "D", "E", "–"],
  },
  {
    title: "<h1>Annual report 2031: safety of the quays</h1>",
    heads: ["Commitment", "Quay 1", "Quay 2", "Quay 3"],
    lights: ["Met", "Partly met", "Not met", "n/a"],
  },
])("$heads: lights unit by unit are one status of each goal", async ({ title, heads, lights }) => {
  const [yes = "", partly = "", no = "", none = ""] = lights;
  const read = await page(
    title,
    heads,
    ["Pelastusrengas", yes, yes, yes],
    ["Tikkaat", yes, no, yes],
    ["Valot", yes, partly, yes],
    ["Kaiteet", no, no, no],
    ["Nosturi", yes, none, yes],
  );
  expect(read.goals.map(({ title: goal }) => goal)).toEqual([
    "Pelastusrengas",
    "Tikkaat",
    "Valot",
    "Kaiteet",
    "Nosturi",
  ]);
  expect(read.rounds).toEqual(["2031-result"]);
  expect(statusesIn(read)).toEqual(["achieved", "not-achieved", "not-achieved", "not-achieved", "achieved"]);
  expect(read.assessments.map((one) => one?.status === "not-achieved" && one.partly === true)).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
  const quote = read.assessments[1]?.evidence?.quote ?? "";
  for (const unit of heads.slice(1)) expect(quote).toContain(unit);
});

test("in an interim report units that differ leave the goal at risk", async () => {
  const read = await page(
    "<h1>Performance report, Quarter 2 2031</h1>",
    ["Action", "Harbour", "Old Town", "Comments"],
    ["Open on Sundays", "Green", "Amber", "Old Town lacks staff."],
    ["Lend tools", "Green", "Green", ""],
    ["Mend the roof", "Red", "Red", "No bids came."],
  );
  expect(read.rounds).toEqual(["2031-2"]);
  expect(statusesIn(read)).toEqual(["at-risk", "on-track", "not-achieved"]);
});

test("a heading over the units names the round, and goals keep a status for each measure", async () => {
  const { goals, rounds } = await readReportOf(
    "r.html",
    `<!doctype html><h1>Liikunnan vuosi</h1><table><tr><th rowspan=2>Tavoite</th><th rowspan=2>Mittari</th><th colspan=2>Toteuma 2031</th></tr>
    <tr><th>Keskusta</th><th>Saaristo</th></tr><tr><td rowspan=2>Liikunta lisääntyy</td><td>Kerhoja kaksi</td><td>Toteutui</td><td>Ei toteutunut</td></tr>
    <tr><td>Retkiä viisi</td><td>Toteutui</td><td>Toteutui</td></tr></table>`,
  );
  expect(rounds).toEqual(["2031-result"]);
  expect(goals).toMatchObject([{ title: "Liikunta lisääntyy", statuses: ["not-achieved", "achieved"] }]);
});

test("a unit without a light leaves good news open, and words against all lights are asked", async () => {
  const read = await page(
    "<h1>Tilinpäätös 2031</h1>",
    ["Toimenpide", "Kalasatama", "Länsilaituri", "Huomioita"],
    ["Pelastusrengas", "Toteutui", "Ei tietoa", ""],
    ["Tikkaat", "Toteutui", "Toteutui", "Tavoite ei toteutunut."],
    ["Valot", "Ei toteutunut", "Ei toteutunut", "Tavoite saavutettiin."],
  );
  expect(statusesIn(read)).toEqual(["asked", "asked", "asked"]);
});

test.each([
  [["Tavoite", "Tila", "Trendi"]],
  [["Tavoite", "Tila 4/2031", "Tila 8/2031"]],
  [["Tavoite", "Vaihe 1", "Vaihe 2"]],
  [["Tavoite", "Toteutunut", "Kesken"]],
])("%s: these are no units", async (heads) => {
  const { plan } = await page("<h1>Seuranta 2031</h1>", heads, ["Satama", "🟢", "🔴"], ["Torni", "🔴", "🟢"]);
  const { assessments } = await page("<h1>Seuranta 2031</h1>", heads, ["Satama", "🟢", "🔴"], ["Torni", "🔴", "🟢"]);
  expect(plan).toBeDefined();
  expect(assessments.map((one) => one?.text ?? "").join(" ")).not.toContain(": 🟢");
});

test("a plan that a person has confirmed keeps the units", async () => {
  const html =
    "<!doctype html><h1>Tilinpäätös 2031</h1><table><tr><th>Toimenpide</th><th>Kalasatama</th><th>Länsilaituri</th></tr><tr><td>Tikkaat</td><td>Toteutui</td><td>Ei toteutunut</td></tr></table>";
  const round = { role: "round", roundId: "2031-result" } as const;
  const columns = [
    { heading: "Toimenpide", role: "goal" } as const,
    { heading: "Kalasatama", ...round },
    { heading: "Länsilaituri", ...round },
  ];
  const { assessments } = await readReportOf("r.html", html, { year: 2031, plan: [{ columns }] });
  expect(assessments).toMatchObject([
    { status: "not-achieved", partly: true, text: "Kalasatama: Toteutui\nLänsilaituri: Ei toteutunut" },
  ]);
});
