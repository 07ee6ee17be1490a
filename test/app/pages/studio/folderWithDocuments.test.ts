import { expect, test } from "vitest";
import { applyAction } from "../../../../src/app/pages/studio/draft/applyAction";
import { openReport } from "../../../../src/app/pages/studio/draft/draft";
import { openedNotice } from "../../../../src/app/pages/studio/notice";
import { zipOf } from "../../../../src/app/pages/studio/output/sourceFiles";
import { SeveralFoldersError } from "../../../../src/app/pages/studio/sources/givenParts";
import { openZips } from "../../../../src/app/pages/studio/sources/openZips";
import { createReader } from "../../../../src/app/pages/studio/sources/readDraft";
import { savedFolderOf } from "../../../../src/app/pages/studio/sources/savedFolder";
import { draftOfFolder } from "../../../../src/app/pages/studio/sources/startDraft";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const filesOf = (all: Record<string, string>) =>
  Object.entries(all).map(([path, text]) => ({ path, bytes: bytesOf(text) }));

const saved = {
  "lahteet/ids.json": '{"goals":[]}',
  "lahteet/puistot/report.json": '{"title":"Puistot"}',
  "lahteet/puistot/t.csv": "Tavoite;Toteuma 2031",
};

/** What is opened of files that were given together. */
function opened(given: Parameters<typeof savedFolderOf>[0]) {
  const folder = savedFolderOf(given);
  const started = folder && draftOfFolder(folder);
  if (!started) throw new RangeError("a report is opened");
  return { ...started, notice: openedNotice(folder, started) };
}

const documentsIn = ({ draft }: ReturnType<typeof opened>) => openReport(draft).documents;

test.each([
  ["beside the folder", "uusi.csv"],
  ["in another folder", "sahkoposti/uusi.csv"],
  ["in the folder, but in none of its reports", "lahteet/uusi.csv"],
])("a new document that is given %s is added to the report that is opened, and said", (_, path) => {
  const one = opened(filesOf({ ...saved, [path]: "Tavoite;Toteuma 2032" }));
  expect(documentsIn(one)).toEqual(["t.csv", "uusi.csv"]);
  expect(one.files.get("puistot/uusi.csv")).toEqual(bytesOf("Tavoite;Toteuma 2032"));
  expect(one.notice).toEqual({ kind: "given", title: "Puistot", added: ["uusi.csv"], same: [], outside: [] });
});

test("a document that is given with a saved zip is kept apart from the zip's files", () => {
  const inZip = Object.entries(saved).map(([path, text]) => [path.replace("lahteet/", ""), bytesOf(text)] as const);
  const zip = { path: "puistot (1).zip", bytes: zipOf(new Map(inZip)) };
  const one = opened(openZips([zip, ...filesOf({ "uusi.csv": "Tavoite;Toteuma 2032" })]));
  expect(documentsIn(one)).toEqual(["t.csv", "uusi.csv"]);
});

test("another version of a document that the folder holds waits for a person's word, and the same bytes are not added", () => {
  const one = opened(filesOf({ ...saved, "t.csv": "Tavoite;Toteuma 2032" }));
  expect(documentsIn(one)).toEqual(["t.csv"]);
  expect(one.versions).toEqual([{ name: "t.csv", bytes: bytesOf("Tavoite;Toteuma 2032") }]);
  expect(one.notice).toBeNull();
  const same = opened(filesOf({ ...saved, "t (1).csv": "Tavoite;Toteuma 2031" }));
  expect(documentsIn(same)).toEqual(["t.csv"]);
  expect(same.notice).toMatchObject({ added: [], same: ["t (1).csv"] });
});

test("whatever is given beside a report's own folder is read, and the site's font is not", () => {
  const one = opened(
    filesOf({
      "site.json": '{"font":{"family":"Oma","file":"oma.woff2"}}',
      "oma.woff2": "x",
      "puistot/t.csv": "Tavoite;Toteuma 2031",
      muistio: "Tavoite;Toteuma 2032",
    }),
  );
  expect(documentsIn(one)).toEqual(["muistio", "t.csv"]);
  expect(one.draft.otherFiles).toEqual(["oma.woff2"]);
});

test("a document becomes a report of its own where the saved folder has none", () => {
  const one = opened(filesOf({ "lahteet/ids.json": '{"goals":[]}', "uusi.csv": "Tavoite;Toteuma 2032" }));
  expect(documentsIn(one)).toEqual(["uusi.csv"]);
});

test("documents of a given folder that stand outside of the saved one are named, and not opened", () => {
  const one = opened(
    filesOf({
      "koko/lahteet/ids.json": '{"goals":[]}',
      "koko/lahteet/puistot/t.csv": "Tavoite;Toteuma 2031",
      "koko/luonnos.docx": "x",
      "koko/package.json": "{}",
    }),
  );
  expect(documentsIn(one)).toEqual(["t.csv"]);
  expect(one.notice).toMatchObject({ added: [], outside: ["luonnos.docx"] });
});

test("of several saved folders none is opened, because another would be lost", () => {
  const two = filesOf({ ...saved, "toinen/kadut/review.json": "{}" });
  expect(() => savedFolderOf(two)).toThrow(SeveralFoldersError);
});

test("a folder in a report's folder is kept as it is, and said to be unread", async () => {
  const one = opened(
    filesOf({ ...saved, "lahteet/puistot/vanhat/u.csv": "x", "lahteet/puistot/vanhat/review.json": "{}" }),
  );
  expect(one.draft.otherFiles).toEqual(["puistot/vanhat/u.csv", "puistot/vanhat/review.json"]);
  const reading = await createReader().read(
    one.draft,
    one.files,
    () => Promise.resolve(),
    () => undefined,
  );
  expect(reading.messages.map(({ file, topic }) => [file, topic])).toEqual([["puistot/vanhat", "folder-in-folder"]]);
});

test("a report keeps its folder once it stands on a disk, whatever it is called", () => {
  const { draft } = opened(filesOf(saved));
  const rename = { kind: "rename", folder: "viheralueet", settings: {} } as const;
  expect(applyAction(draft, rename).folder).toBe("puistot");
  const { onDisk, ...unsaved } = draft;
  expect(onDisk).toBeDefined();
  const renamed = applyAction(unsaved, rename);
  expect(renamed.folder).toBe("viheralueet");
  const written = applyAction(renamed, { kind: "written", hashes: { "viheralueet/t.csv": "…" } });
  expect(applyAction(written, { kind: "rename", folder: "puistot", settings: {} }).folder).toBe("viheralueet");
});
