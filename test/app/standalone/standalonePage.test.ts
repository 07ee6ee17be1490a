import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { readDataset } from "../../../src/domain/dataset/readDataset";
import { createPrerenderI18n } from "../../../src/app/i18n/createPrerenderI18n";
import { datasetOf } from "../../../src/app/standalone/datasetOf";
import { renderStandalonePage } from "../../../src/app/standalone/standalonePage";
import { standaloneTemplate } from "../../../src/prerender/standaloneTemplate";
import { buildContext } from "../../fixtures/buildContext";

const { dataset, method } = buildContext;
const finnish = await createPrerenderI18n("fi");
const report = dataset.reports[0];
if (!report) throw new RangeError("the sample has a report");
const other = { ...report, id: "toinen-2021", year: 2021 };
const two = {
  ...dataset,
  reports: [report, other],
  goals: [
    ...dataset.goals,
    ...dataset.goals.slice(0, 1).map((goal) => ({ ...goal, id: "toinen", reportId: other.id })),
  ],
};

const parts = { script: 'const a = "<script></script><!--";', style: ".a::after { content: '</style>'; }" };
const template = standaloneTemplate(undefined, method, parts);
const hash = (text: string) => createHash("sha256").update(text).digest("base64");

test("a single-file page holds only its own report", () => {
  const own = datasetOf(two, other);
  expect(own.goals.map(({ id }) => id)).toEqual(["toinen"]);
  expect(own.reports).toEqual([other]);
  expect(own.themes.map(({ id }) => id)).toEqual([dataset.goals[0]?.themeId]);
  expect(() => readDataset(JSON.parse(JSON.stringify(own)))).not.toThrow();
});

test("its policy names its only script and its only stylesheet, as they stand in it", async () => {
  const html = await renderStandalonePage(template, dataset, method, finnish, report);
  const script = /<script type="module">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? "";
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "";
  expect(html).toContain(`script-src 'sha256-${hash(script)}'; style-src 'sha256-${hash(style)}'`);
  expect(html).toContain("default-src 'none'");
  // What would have ended the elements early is written otherwise, and means the same.
  expect(script).toBe('const a = "\\x3cscript>\\x3c/script>\\x3c!--";');
  expect(html.match(/<script/g)).toHaveLength(3);
});

test("makes no requests, and is readable without scripts", async () => {
  const html = await renderStandalonePage(template, dataset, method, finnish, report);
  expect(html).not.toMatch(/<link|<img|src="/);
  expect(html).toContain("3 sitovasta tavoitteesta 2 ei toteudu ja 1 on toteutumassa.");
});

test("offers no link to copy and no download: the file has no address and no other files", async () => {
  const html = await renderStandalonePage(template, dataset, method, finnish, report);
  expect(html).not.toContain("Kopioi linkki");
});
