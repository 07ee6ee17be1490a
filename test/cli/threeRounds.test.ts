import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, expect, test } from "vitest";
import * as z from "zod/mini";
import { runInProcess } from "../fixtures/runInProcess";

const folder = mkdtempSync(join(tmpdir(), "kojelauta-rounds-"));
const [sources, report] = [join(folder, "sources"), join(folder, "sources/Kymp 2031")];
afterAll(() => rmSync(folder, { recursive: true }));

const run = (command: string) =>
  runInProcess([command, "--in", sources, ...(command === "convert" ? ["--out", join(folder, "data")] : [])]);

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "&#10;");

/** A workbook by hand, of one sheet. */
function workbookOf(rows: readonly (readonly string[])[]): Uint8Array {
  const cells = (row: readonly string[]) =>
    row.map((text) => `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`).join("");
  const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return zipSync({
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${namespace}" xmlns:r="${relations}"><sheets><sheet name="Tavoitteet" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/a.xml"/></Relationships>`,
    ),
    "xl/worksheets/a.xml": strToU8(
      `<worksheet xmlns="${namespace}"><sheetData>${rows.map((row) => `<row>${cells(row)}</row>`).join("")}</sheetData></worksheet>`,
    ),
  });
}

const harbour = {
  first: "Laituri: Tavoite toteutuu.\nNosturi: Tavoite toteutuu.\nRata: Suunnitelmat olivat lautakunnassa helmikuussa.",
  changed: "Laituri: Tavoite toteutuu.\nNosturi: Tavoite toteutuu.\nRata: Hanke keskeytettiin, eikä tavoite toteudu.",
  second: "Laituri: Tavoite toteutuu.\nNosturi: Tavoite ei toteudu.\nRata: Tavoite toteutuu.",
  third: "Laituri: Tavoite saavutettiin.\nNosturi: Tavoite ei toteudu.\nRata: Tavoite toteutuu.",
};
const parks = {
  first:
    "Istutukset: Ruusut istutetaan keväällä, tavoite toteutuu.\nPensaita tilataan lisää.\nPenkit: Tavoite toteutuu.",
  second: "Istutukset: Ruusut istutettiin, tavoite saavutettiin.\nPensaita tilataan lisää.\nPenkit: Tavoite toteutuu.",
  third: "Istutukset: Ruusut istutettiin, tavoite saavutettiin.\nPensaita tilataan lisää.\nPenkit: Tavoite toteutuu.",
};
const write = (...rounds: ("first" | "changed" | "second" | "third")[]) =>
  writeFileSync(
    join(report, "tavoitteet.xlsx"),
    workbookOf([
      ["Teema", "Sitova tavoite", "Ennuste 1/2031", "Ennuste 2/2031", "Ennuste 3/2031"],
      ["Meri", "Satama kasvaa", ...rounds.map((round) => harbour[round])],
      ["Maa", "Puistot kukkivat", ...rounds.map((round) => parks[round === "changed" ? "first" : round])],
    ]),
  );
const decide = (review: unknown) => writeFileSync(join(report, "review.json"), JSON.stringify(review, null, 2));

const datasetSchema = z.object({
  goals: z.array(
    z.object({
      targets: z.array(
        z.object({ id: z.string(), name: z.string(), assessments: z.array(z.object({ status: z.string() })) }),
      ),
    }),
  ),
});
const published = () =>
  z
    .parse(datasetSchema, JSON.parse(readFileSync(join(folder, "data/dataset.json"), "utf8")))
    .goals.flatMap(({ targets }) =>
      targets.map(
        ({ id, name, assessments }) => `${id} "${name}": ${assessments.map(({ status }) => status).join(", ")}`,
      ),
    );

/** The entries that `review` prints, as they are. */
const asked = async (): Promise<unknown[]> => {
  const { stdout } = await run("review");
  return [...stdout.matchAll(/^ {3}(\{.*\})$/gm)].map(([, entry = ""]): unknown => JSON.parse(entry));
};

/** Decisions on which targets there are. `rounds` are those in which nothing is said of the added one. */
const structure = (...rounds: string[]) => ({
  merged: [{ targets: ["laituri", "nosturi"] }],
  parted: [
    {
      target: "istutukset",
      parts: [
        { name: { fi: "Ruusut" }, passages: ["Ruusut"] },
        { name: { fi: "Pensaat" }, passages: ["Pensaita"] },
      ],
    },
  ],
  dropped: [{ target: "penkit", reason: "Penkit eivät ole osatavoite." }],
  added: [
    {
      goal: "satama-kasvaa",
      name: { fi: "Lastit" },
      says: rounds.map((roundId) => ({ roundId, passage: null })),
    },
  ],
});

test("decisions hold through three rounds of a workbook, and are asked again where the text under them changes", async () => {
  mkdirSync(report, { recursive: true });
  write("first");
  expect(await run("convert")).toMatchObject({ status: 0, stderr: "" });
  await run("ids");
  decide(structure("2031-1"));
  await run("convert");
  await run("ids");
  const statuses = await asked();
  expect(statuses).toHaveLength(2);
  decide({ ...structure("2031-1"), statuses });
  expect(await run("convert")).toMatchObject({ status: 0, stderr: "" });
  expect(published()).toEqual([
    'laituri "Laituri": on-track',
    'rata "Rata": none',
    'lastit "Lastit": none',
    'istutukset "Ruusut": on-track',
    'pensaat "Pensaat": none',
  ]);
  expect((await run("review")).stdout).toBe("nothing to check\n");

  write("first", "second");
  statuses.push(...(await asked()).slice(-1));
  decide({ ...structure("2031-1", "2031-2"), statuses });
  expect(await run("convert")).toMatchObject({ status: 0, stderr: "" });
  expect(published()).toEqual([
    'laituri "Laituri": on-track, not-achieved',
    'rata "Rata": none, on-track',
    'lastit "Lastit": none, none',
    'istutukset "Ruusut": on-track, achieved',
    'pensaat "Pensaat": none, none',
  ]);
  expect((await run("review")).stdout).toBe("nothing to check\n");

  write("changed", "second", "third");
  decide({ ...structure("2031-1", "2031-2", "2031-3"), statuses });
  const changed = await run("convert");
  expect(changed.status).toBe(1);
  expect(changed.stderr).toMatch(
    /^Kymp 2031\/review\.json:\d+:\d+: statuses\[0\] "rata" is not applied: the text has changed since it was decided; .*\n$/,
  );
  const { stdout } = await run("review");
  expect(stdout).toContain('Then:   none, by "Rata: Suunnitelmat olivat lautakunnassa helmikuussa."');
  expect(stdout).toContain("Text:   Rata: Hanke keskeytettiin, eikä tavoite toteudu.");
  const [again, ...further] = await asked();
  decide({ ...structure("2031-1", "2031-2", "2031-3"), statuses: [again, ...statuses.slice(1), ...further] });
  expect(await run("convert")).toMatchObject({ status: 0, stderr: "" });
  expect(published()).toEqual([
    'laituri "Laituri": on-track, not-achieved, not-achieved',
    'rata "Rata": not-achieved, on-track, on-track',
    'lastit "Lastit": none, none, none',
    'istutukset "Ruusut": on-track, achieved, achieved',
    'pensaat "Pensaat": none, none, none',
  ]);
  expect((await run("review")).stdout).toBe("nothing to check\n");
  expect((await run("ids")).stdout).not.toMatch(/new|gone|renamed/);
  expect((await run("quality")).stdout).not.toContain("to check");
}, 60_000);
