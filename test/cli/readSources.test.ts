import { writeNote } from "../../src/convert/note";
import type * as FileSystem from "node:fs";
import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { writeMessage } from "../../src/convert/message";
import { SettingsError } from "../../src/cli/readSettings";
import { readSources } from "../../src/cli/readSources";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kojelauta-sources-"));
});

const put = (path: string, text = "Sitova tavoite\tEnnuste 1/2031") => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const said = async () => (await readSources(folder)).messages.map(writeMessage);
const documents = async () =>
  (await readSources(folder)).folders.flatMap((one) => one.documents.map(({ file }) => file));

/** Reads the folder as one to whom some of its paths are closed. Whoever runs the tests may be allowed everything, so the file system says it. */
async function readClosed(closed: RegExp) {
  const real = await vi.importActual<typeof FileSystem>("node:fs");
  const refuse = (path: unknown) => {
    if (closed.test(String(path))) throw Object.assign(new Error("permission denied"), { code: "EACCES" });
  };
  vi.doMock("node:fs", () => ({
    ...real,
    readFileSync: (...args: Parameters<typeof real.readFileSync>) => {
      refuse(args[0]);
      return real.readFileSync(...args);
    },
    readdirSync: (path: string, options: { withFileTypes: true }) => {
      refuse(path);
      return real.readdirSync(path, options);
    },
  }));
  vi.resetModules();
  const { readSources: read } = await import("../../src/cli/readSources");
  vi.doUnmock("node:fs");
  const { folders, messages } = await read(folder);
  return { messages, sources: folders.flatMap((one) => one.documents.map(({ file }) => file)) };
}

describe("a folder of sources", () => {
  test("is read in the order of its names, without what systems and office programs put there for themselves", async () => {
    for (const name of [
      "b/2.tsv",
      "b/10.tsv",
      "a/ä.tsv",
      "a/z.tsv",
      "a/.DS_Store",
      "a/~$z.docx",
      ".git/x",
      "b/Thumbs.db",
    ])
      put(name);
    expect(await documents()).toEqual(["a/z.tsv", "a/ä.tsv", "b/10.tsv", "b/2.tsv"]);
    expect(await said()).toEqual([]);
  });

  test("gives the notes on how documents were read", async () => {
    put("a/t.csv", "Sitova tavoite,Ennuste 1/2031");
    expect((await readSources(folder)).notes.map(writeNote)).toEqual(["a/t.csv: read as utf-8, parted by commas"]);
  });

  test("without a report says so, and so does a report's folder without a document", async () => {
    expect(await said()).toEqual([".:1:1: there is no folder with a report"]);
    put("a/report.json", "{}");
    expect(await said()).toEqual(["a:1:1: the folder holds no document; put the report into it as it was received"]);
  });

  test("says what stands beside the folders of reports and looks like a document", async () => {
    for (const name of ["a/t.tsv", "raportti.XLSX", "site.json", "LUEMINUT.md"]) put(name, "{}");
    expect(await said()).toEqual(["raportti.XLSX:1:1: stands in no report's folder; make a folder for it"]);
  });

  test("says of a folder in a report's folder that it is not read, whatever its name", async () => {
    for (const name of ["a/t.tsv", "a/vanhat/t.tsv", "a/raportti.tsv/t.tsv"]) put(name);
    const text = "a folder in a report's folder is not read; put its documents beside the others";
    expect(await said()).toEqual([`a/raportti.tsv:1:1: ${text}`, `a/vanhat:1:1: ${text}`]);
    expect(await documents()).toEqual(["a/t.tsv"]);
  });

  test("says what cannot be opened or is too large, and reads the rest", async () => {
    for (const name of ["a/t.tsv", "a/suljettu.tsv", "a/suuri.tsv", "b/t.tsv"]) put(name);
    truncateSync(join(folder, "a/suuri.tsv"), 200_000_001);
    const { sources, messages } = await readClosed(/suljettu\.tsv$|\/b$/);
    expect(messages.map(writeMessage)).toEqual([
      "a/suljettu.tsv:1:1: cannot be opened (EACCES)",
      "a/suuri.tsv:1:1: larger than 200 MB; that is no report",
      "b:1:1: cannot be opened (EACCES)",
    ]);
    expect(sources).toEqual(["a/t.tsv"]);
  });
});

describe("a link", () => {
  let outside = "";
  beforeEach(() => {
    outside = mkdtempSync(join(tmpdir(), "kojelauta-outside-"));
    writeFileSync(join(outside, "salainen.tsv"), "salaisuus");
    put("a/t.tsv");
  });

  test.each(["salainen.tsv", ".", "ei-ole"])("to %s outside is said and not followed", async (to) => {
    symlinkSync(join(outside, to), join(folder, "a/linkki.tsv"));
    symlinkSync(join(outside, to), join(folder, "linkki"));
    expect(await said()).toEqual([
      "a/linkki.tsv:1:1: a link is not followed; put the document itself here",
      "linkki:1:1: a link is not followed; put the report's folder itself here",
    ]);
    expect(await documents()).toEqual(["a/t.tsv"]);
  });

  test.each(["site.json", "ids.json", "a/report.json", "a/review.json"])(
    "in place of %s lets nothing be written, and what it leads to is not told",
    async (name) => {
      symlinkSync(join(outside, "salainen.tsv"), join(folder, name));
      await expect(readSources(folder)).rejects.toThrow(
        new SettingsError([
          { file: name, line: 1, column: 1, text: "a link is not followed; put the file itself here" },
        ]),
      );
    },
  );

  test("in place of the site's typeface lets nothing be written", async () => {
    put("site.json", `{ "font": { "family": "Oma", "file": "oma.woff2" } }`);
    symlinkSync(join(outside, "salainen.tsv"), join(folder, "oma.woff2"));
    await expect(readSources(folder)).rejects.toThrow(SettingsError);
  });
});

describe("a folder's name", () => {
  test("gives the report its id, whatever letters it has", async () => {
    put("Kympin tavoitteet 2026/t.tsv");
    expect((await readSources(folder)).folders).toMatchObject([
      { id: "kympin-tavoitteet-2026", name: "Kympin tavoitteet 2026" },
    ]);
  });

  test("that gives the id of another lets nothing be written, and both are named", async () => {
    for (const name of ["Kymp 2026/t.tsv", "kymp-2026/t.tsv"]) put(name);
    await expect(readSources(folder)).rejects.toThrow(
      'kymp-2026:1:1: the folders "Kymp 2026" and "kymp-2026" give the same id, kymp-2026; rename one of them',
    );
  });
});

test("what a document hides is a message until a person has accepted it; then it is a note", async () => {
  put("a/t.html", "<table><tr><th>Tavoite<th>Ennuste 1/2031<tr hidden><td>Salattu<td>Toteutuu.</table>");
  const hidden = await readSources(folder);
  expect(hidden.messages).toHaveLength(1);
  put("a/report.json", JSON.stringify({ accept: [hidden.messages[0]?.kind] }));
  const accepted = await readSources(folder);
  expect(accepted.messages).toEqual([]);
  expect(accepted.notes.map(writeNote)).toEqual([expect.stringMatching(/^accepted: a\/t\.html:/)]);
});

test("a typeface that is not there lets nothing be written, and its line is named", async () => {
  put("site.json", '{\n  "font": { "family": "Oma",\n    "file": "oma.woff2" }\n}');
  await expect(readSources(folder)).rejects.toThrow("site.json:3:");
});

test("settings in another encoding than UTF-8 let nothing be written", async () => {
  put("a/t.tsv");
  writeFileSync(join(folder, "a/report.json"), Buffer.from('{ "organisation": "Jyväskylä" }', "latin1"));
  await expect(readSources(folder)).rejects.toThrow("a/report.json:1:1: the file is not saved as UTF-8");
});

describe("a settings file larger than any", () => {
  const faultsOf = async () => {
    try {
      await readSources(folder);
      return "";
    } catch (error) {
      if (error instanceof SettingsError) return error.message;
      throw error;
    }
  };

  test("is refused, with what is allowed", async () => {
    put("r/report.json", `{ "title": "${"x".repeat(3_000_000)}" }`);
    expect(await faultsOf()).toBe(
      "r/report.json:1:1: the file has 3.0 MB, and settings have at most 3 MB; remove what is no setting",
    );
  });

  test("in its number of faults says the first of them, and how many more there are", async () => {
    put("r/report.json", `{${Array.from({ length: 2000 }, (_, at) => `"k${at}": 1`).join(",\n")}}`);
    const lines = (await faultsOf()).split("\n");
    expect(lines[0]).toMatch(/^r\/report\.json:1:8: the key "k0" means nothing here/);
    expect(lines).toHaveLength(201);
    expect(lines.at(-1)).toMatch(/more messages/);
  });
});
