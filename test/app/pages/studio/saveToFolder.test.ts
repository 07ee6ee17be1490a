import { expect, test } from "vitest";
import type { Draft } from "../../../../src/app/pages/studio/draft/draft";
import { mergeIds } from "../../../../src/app/pages/studio/output/mergeIds";
import { saveToFolder } from "../../../../src/app/pages/studio/output/saveToFolder";
import { sourceFiles } from "../../../../src/app/pages/studio/output/sourceFiles";
import { savedFolderOf } from "../../../../src/app/pages/studio/sources/savedFolder";
import { draftOfDocuments, draftOfFolder } from "../../../../src/app/pages/studio/sources/startDraft";
import { memoryFolder } from "../../../fixtures/memoryFolder";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const ids = { goals: [] };

const before = {
  "ids.json": '{"goals":[]}',
  "puistot/report.json": '{ "title": "Puistot" }',
  "puistot/review.json": '{"statuses":[]}',
  "puistot/t.csv": "Tavoite;Toteuma 2031",
};

/** A draft that was opened from the folder, and has another title since. */
function opened(): { draft: Draft; files: Map<string, Uint8Array> } {
  const saved = savedFolderOf(Object.entries(before).map(([path, text]) => ({ path, bytes: bytesOf(text) })));
  const started = saved && draftOfFolder(saved);
  if (!started) throw new RangeError("the folder holds a report");
  const reports = started.draft.reports.map((report) => ({ ...report, settings: { title: "Kaupungin puistot" } }));
  return { draft: { ...started.draft, reports }, files: started.files };
}

const save = (folder: FileSystemDirectoryHandle, { draft, files }: ReturnType<typeof opened>) =>
  saveToFolder(folder, draft, sourceFiles(draft, files, ids), ids);

test("what was opened is written back, and what has not changed stays as it was laid out", async () => {
  const { handle, files } = memoryFolder("lahteet", new Map(Object.entries(before)));
  const outcome = await save(handle, opened());
  expect(outcome).toMatchObject({ kind: "written", name: "lahteet" });
  expect(JSON.parse(files.get("puistot/report.json") ?? "")).toEqual({ title: "Kaupungin puistot" });
  expect(files.get("puistot/review.json")).toBe(before["puistot/review.json"]);
});

test("a colleague's newer decisions are never written over unseen", async () => {
  const theirs = '{"statuses":[{"target":"a","roundId":"2031-1","status":"at-risk"}]}';
  const { handle, files } = memoryFolder(
    "lahteet",
    new Map(Object.entries({ ...before, "puistot/review.json": theirs })),
  );
  const outcome = await save(handle, opened());
  expect(outcome).toMatchObject({ kind: "changed", names: ["puistot/review.json"] });
  expect(files.get("puistot/report.json")).toBe(before["puistot/report.json"]);
  if (outcome.kind !== "changed") throw new RangeError("it asks");

  // Changed once more while the person thinks: asked again.
  files.set("puistot/review.json", '{"statuses":[],"titles":[]}');
  const again = await outcome.writeOver();
  expect(again.kind).toBe("changed");
  if (again.kind !== "changed") throw new RangeError("it asks again");
  expect((await again.writeOver()).kind).toBe("written");
  expect(files.get("puistot/review.json")).toBe('{\n "statuses": []\n}\n');
});

test("a report that was begun without the folder asks before it takes the place of one that stands there", async () => {
  const { draft, files: bytes } = draftOfDocuments(
    [{ path: "puistot.csv", bytes: bytesOf("Tavoite;Toteuma 2031") }],
    null,
  );
  const { handle, files } = memoryFolder("lahteet", new Map([["puistot/review.json", '{"statuses":[]}']]));
  const outcome = await save(handle, { draft, files: bytes });
  expect(outcome).toMatchObject({ kind: "changed", names: ["puistot/review.json"] });
  expect([...files.keys()]).toEqual(["puistot/review.json"]);
});

test("documents of any of its reports that the draft does not have are no part of what is saved", async () => {
  const { handle } = memoryFolder("lahteet", new Map(Object.entries({ ...before, "puistot/uusi.docx": "…" })));
  expect(await save(handle, opened())).toEqual({ kind: "others", names: ["puistot/uusi.docx"] });
});

test("ids that cannot be understood are left as they are", async () => {
  const { handle, files } = memoryFolder("lahteet", new Map(Object.entries({ ...before, "ids.json": "{" })));
  expect(await save(handle, opened())).toEqual({ kind: "ids" });
  expect(files.get("ids.json")).toBe("{");
});

const goal = (reportId: string, id: string, title: string, ...targets: string[]) => ({
  reportId,
  id,
  title,
  targets: targets.map((one) => ({ id: one, name: one })),
});

test("ids are joined: own reports as the draft has them, others as the folder has them, and none forgotten", () => {
  const ours = { goals: [goal("own", "a", "uusi", "a-1"), goal("other", "c", "vanha")] };
  const theirs = { goals: [goal("own", "a", "vanha", "a-2"), goal("own", "b", "toinen"), goal("other", "c", "uusi")] };
  expect(mergeIds(ours, theirs, new Set(["own"])).goals).toEqual([
    goal("own", "a", "uusi", "a-1", "a-2"),
    goal("own", "b", "toinen"),
    goal("other", "c", "uusi"),
  ]);
});

test("one id for different goals is no joining", () => {
  const twice = () =>
    mergeIds({ goals: [goal("own", "a", "yksi")] }, { goals: [goal("other", "a", "toinen")] }, new Set(["own"]));
  expect(twice).toThrow();
});

test("a folder that cannot be read is not taken for an empty one", async () => {
  const { handle, files } = memoryFolder("lahteet", new Map(Object.entries(before)));
  Object.assign(handle, {
    getDirectoryHandle: () => Promise.reject(new DOMException("not allowed", "NotAllowedError")),
  });
  await expect(save(handle, opened())).rejects.toThrow("not allowed");
  expect(Object.fromEntries(files)).toEqual(before);
});
