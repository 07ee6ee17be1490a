import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCommand } from "../../../../src/cli/runCommand";
import { applyAction } from "../../../../src/app/pages/studio/draft/applyAction";
import type { Draft } from "../../../../src/app/pages/studio/draft/draft";
import { jsonText, sourceFiles, zipOf } from "../../../../src/app/pages/studio/output/sourceFiles";
import { decisionOf, proposedStatus } from "../../../../src/app/pages/studio/questions/decision";
import { openQuestions } from "../../../../src/app/pages/studio/questions/question";
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
      { status: at % 2 === 0 ? proposedStatus(question) : "not-achieved", reason: "Kokouksen päätös", evidence: null },
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
