import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCommand } from "../../../../src/cli/runCommand";
import { textKey } from "../../../../src/convert/marked/textRoles";
import { applyAction } from "../../../../src/app/pages/studio/draft/applyAction";
import type { ReviewChange } from "../../../../src/app/pages/studio/draft/changeReview";
import type { Draft } from "../../../../src/app/pages/studio/draft/draft";
import { jsonText, sourceFiles, zipOf } from "../../../../src/app/pages/studio/output/sourceFiles";
import { decisionOf, proposedStatus } from "../../../../src/app/pages/studio/questions/decision";
import { openQuestions } from "../../../../src/app/pages/studio/questions/question";
import { sentencesInRound, sentencesOfTarget } from "../../../../src/app/pages/studio/questions/sentencesToQuote";
import { openZips } from "../../../../src/app/pages/studio/sources/openZips";
import { createReader } from "../../../../src/app/pages/studio/sources/readDraft";
import { savedFolderOf } from "../../../../src/app/pages/studio/sources/savedFolder";
import { draftOfDocuments, draftOfFolder } from "../../../../src/app/pages/studio/sources/startDraft";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kojelauta-studio-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const noPause = () => Promise.resolve();
const documentOf = (name: string) => ({
  path: name,
  bytes: new Uint8Array(readFileSync(`test/fixtures/documents/${name}`)),
});

/** Answers everything that is asked: what is proposed is taken, and every other answer is another one, with a reason. */
async function answered(draft: Draft, files: ReadonlyMap<string, Uint8Array>): Promise<Draft> {
  const reading = await createReader().read(draft, files, noPause, () => undefined);
  const decisions = openQuestions(reading, draft.folder, []).map((question, at) =>
    decisionOf(
      question,
      {
        status: at % 2 === 0 ? (proposedStatus(question) ?? "none") : "not-achieved",
        reason: "Kokouksen päätös",
        evidence: null,
      },
      { by: "MM", on: "2031-05-04", published: null, earlier: null },
    ),
  );
  return applyAction(draft, { kind: "decide", decisions });
}

/** Writes files as a person unpacks a zip, and converts them as the command does. */
async function converted(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, "sources", path)), { recursive: true });
    writeFileSync(join(folder, "sources", path), bytes);
  }
  const silent = { write: () => undefined };
  await runCommand(["convert", "--in", join(folder, "sources"), "--out", join(folder, "data")], {
    env: {},
    stdout: silent,
    stderr: silent,
    onInterrupt: () => undefined,
  });
  return readFileSync(join(folder, "data/dataset.json"), "utf8");
}

test.each(["koivusaari.xlsx", "bjorkholm.docx", "rantala-libreoffice.pdf"])(
  "what the studio saves of %s is converted to the dataset that it showed, byte for byte",
  async (name) => {
    const started = draftOfDocuments([documentOf(name)], null);
    const draft = await answered(started.draft, started.files);
    const reading = await createReader().read(draft, started.files, noPause, () => undefined);
    expect(reading.conversion.dataset.goals.length).toBeGreaterThan(0);
    expect(await converted(sourceFiles(draft, started.files, reading.ids))).toBe(jsonText(reading.conversion.dataset));
  },
);

test("a goal and its result that were parted in the studio are converted to the dataset that it showed, byte for byte", async () => {
  const text = "Uusi nosturi otetaan käyttöön. Sitä ei hankittu, tavoite ei toteutunut.";
  const bytes = new TextEncoder().encode(`<p>Vuosi 2031</p><p>${text}</p>`);
  const { draft, files } = draftOfDocuments([{ path: "satama.html", bytes }], null);
  const parts = [
    ["goal", 0, 30],
    ["round", 31, text.length],
  ] as const;
  const marked = parts.reduce(
    (one, [role, start, end]) =>
      applyAction(one, {
        kind: "text",
        document: "satama.html",
        marked: { text, role, part: { quote: text.slice(start, end), start, end } },
        above: [textKey({ text, part: { quote: text.slice(0, 30), start: 0, end: 30 } })],
      }),
    draft,
  );
  const reading = await createReader().read(marked, files, noPause, () => undefined);
  const [goal] = reading.conversion.dataset.goals;
  expect(goal?.targets.map(({ assessments }) => assessments.map(({ status }) => status))).toEqual([["not-achieved"]]);
  expect(await converted(sourceFiles(marked, files, reading.ids))).toBe(jsonText(reading.conversion.dataset));
});

const changedTargets = [
  "Teema;Sitova tavoite;Mittari;Ennuste 1/2031",
  'Meri;Satama kasvaa;"Uusi laituri\nUusi nosturi";"Uusi laituri on valmis. Tavoite saavutettu.\nUusi nosturi viivästyy. Tavoite ei toteudu."',
  "Meri;Rannat ovat puhtaita;Vesi on puhdasta;Roskat on kerätty. Tavoite toteutuu.",
  'Maa;Metsä kasvaa;"Uusi polku\nUusi laavu";"Uusi polku on valmis. Tavoite saavutettu.\nUusi laavu viivästyy. Tavoite ei toteudu."',
].join("\n");

test("targets that were merged, parted, dropped and added in the studio are converted to the dataset that it showed, byte for byte", async () => {
  const bytes = new TextEncoder().encode(changedTargets);
  const { draft, files } = draftOfDocuments([{ path: "satama-2031.csv", bytes }], null);
  const reader = createReader();
  const before = (await reader.read(draft, files, noPause, () => undefined)).conversion.dataset;
  const [report] = before.reports;
  const [round] = report?.rounds ?? [];
  const [port, shore, forest] = before.goals;
  const [clean] = shore?.targets ?? [];
  const [path] = forest?.targets ?? [];
  if (!report || !round || !port || !shore || !forest || !clean || !path) throw new RangeError("the report has goals");
  const [first = "", second = ""] = sentencesOfTarget(clean, report);
  const [passage = ""] = sentencesInRound(forest, report, round);
  const decided = { by: "MM", on: "2031-05-04" };
  const changes: ReviewChange[] = [
    { kind: "merge", entry: { targets: port.targets.map(({ id }) => id), ...decided } },
    {
      kind: "part",
      entry: {
        target: clean.id,
        parts: [
          { name: { fi: "Roskat" }, passages: [first] },
          { name: { fi: "Vesi", sv: "Vatten" }, passages: [second] },
        ],
        ...decided,
      },
    },
    { kind: "drop", entry: { target: path.id, reason: "Vain taustaa", ...decided } },
    {
      kind: "add",
      entry: { goal: forest.id, name: { fi: "Luonto" }, says: [{ roundId: round.id, passage }], ...decided },
    },
    { kind: "name", target: port.targets[0]?.id ?? "", language: "sv", name: "Hamnen", decided },
  ];
  const changed = await answered(
    changes.reduce((one, change) => applyAction(one, { kind: "review", change }), draft),
    files,
  );
  // The same reader, as in the studio, and one that has read nothing before give one dataset.
  const shown = await reader.read(changed, files, noPause, () => undefined);
  expect(shown.conversion.messages.map(({ text }) => text)).toEqual([]);
  expect(shown.conversion.dataset.goals.map(({ targets }) => targets.map(({ name }) => name))).toEqual([
    ["Uusi laituri"],
    ["Roskat", "Vesi"],
    ["Uusi laavu", "Luonto"],
  ]);
  expect(await converted(sourceFiles(changed, files, shown.ids))).toBe(jsonText(shown.conversion.dataset));
});

test("a saved zip opens as it was left, and saves as the same zip", async () => {
  const started = draftOfDocuments([documentOf("koivusaari.xlsx")], null);
  const draft = await answered(started.draft, started.files);
  const { ids } = await createReader().read(draft, started.files, noPause, () => undefined);
  const zip = zipOf(sourceFiles(draft, started.files, ids));
  const saved = savedFolderOf(openZips([{ path: "koivusaari.zip", bytes: zip }]));
  const again = saved && draftOfFolder(saved);
  if (!again) throw new RangeError("the zip holds a report");
  expect(again.draft.reports[0]?.review).toEqual(draft.reports[0]?.review);
  const reading = await createReader().read(again.draft, again.files, noPause, () => undefined);
  expect(openQuestions(reading, again.draft.folder, [])).toEqual([]);
  expect(zipOf(sourceFiles(again.draft, again.files, reading.ids))).toEqual(zip);
});

test("reading ends where the person cancels", async () => {
  const started = draftOfDocuments([documentOf("koivusaari.xlsx")], null);
  const stop = new Error("cancelled");
  await expect(
    createReader().read(
      started.draft,
      started.files,
      () => Promise.reject(stop),
      () => undefined,
    ),
  ).rejects.toBe(stop);
});
