import { describe, expect, test } from "vitest";
import { applyAction } from "../../../../src/app/pages/studio/draft/applyAction";
import { freePath, keptFiles } from "../../../../src/app/pages/studio/draft/draft";
import type { Draft } from "../../../../src/app/pages/studio/draft/draft";
import { createDraftStore } from "../../../../src/app/pages/studio/draft/draftStore";
import { durableStorage } from "../../../../src/app/pages/studio/draft/durableStorage";
import { givenAgain, missingFiles } from "../../../../src/app/pages/studio/draft/keptBytes";
import { memoryStorage } from "../../../../src/app/pages/studio/draft/memoryStorage";
import type { StatusDecision } from "../../../../src/convert/settings/reviewFile";

const draft: Draft = {
  id: "a",
  revision: 0,
  changed: "2031-01-01T00:00:00.000Z",
  folder: "puistot",
  reports: [{ folder: "puistot", keptAt: "puistot", documents: ["t.csv"], settings: {}, review: {} }],
  ids: { goals: [] },
  site: {},
  otherFiles: [],
  by: "",
  skipped: [],
  history: [],
};

const decision = (target: string, status: StatusDecision["status"] = "achieved"): StatusDecision => ({
  target,
  roundId: "2031-1",
  status,
  reason: "",
});
const decide = (...decisions: StatusDecision[]) => ({ kind: "decide", decisions }) as const;
const statusesOf = (one: Draft | null) => one?.reports[0]?.review.statuses ?? [];

describe("an action", () => {
  test("replaces an earlier decision on the same target and round, and undoing brings it back", () => {
    const first = applyAction(draft, decide(decision("a"), decision("b")));
    const second = applyAction(first, decide(decision("a", "at-risk")));
    expect(statusesOf(second)).toEqual([decision("b"), decision("a", "at-risk")]);
    const undone = applyAction(second, { kind: "undo" });
    expect(statusesOf(undone)).toEqual([decision("a"), decision("b")]);
    expect(statusesOf(applyAction(undone, { kind: "undo" }))).toEqual([]);
  });

  test("puts a question off, until it is decided", () => {
    const skipped = applyAction(draft, { kind: "skip", question: "a 2031-1" });
    expect(skipped.skipped).toEqual(["a 2031-1"]);
    expect(applyAction(skipped, decide(decision("a"))).skipped).toEqual([]);
  });

  test("renames the report's folder, and the places that decisions name go with it", () => {
    const at = { file: "puistot/t.csv", row: 2, column: 3 };
    const decided = applyAction(draft, decide({ ...decision("a"), at }));
    const renamed = applyAction(decided, { kind: "rename", folder: "viheralueet", settings: { title: "Viheralueet" } });
    expect(renamed.folder).toBe("viheralueet");
    expect(statusesOf(renamed)[0]?.at?.file).toBe("viheralueet/t.csv");
    expect(renamed.reports[0]).toMatchObject({ keptAt: "puistot", settings: { title: "Viheralueet" } });
    const undone = applyAction(renamed, { kind: "undo" });
    expect(undone).toMatchObject({ folder: "puistot", reports: [{ folder: "puistot", settings: {} }] });
    expect(statusesOf(undone)[0]?.at?.file).toBe("puistot/t.csv");
    const written = applyAction(renamed, { kind: "written", hashes: { "viheralueet/t.csv": "…" } });
    const kept = applyAction(written, { kind: "undo" });
    expect(kept).toMatchObject({ folder: "viheralueet", reports: [{ folder: "viheralueet", settings: {} }] });
    expect(statusesOf(kept)[0]?.at?.file).toBe("viheralueet/t.csv");
  });

  test("that adds or removes a document can be undone", () => {
    const added = applyAction(draft, {
      kind: "add-documents",
      documents: [{ name: "u.csv", path: freePath(draft, "u.csv") }],
      decidedTexts: [],
    });
    const removed = applyAction(added, { kind: "remove-document", name: "t.csv", decidedTexts: [] });
    const documents = (one: Draft) => one.reports[0]?.documents;
    expect(documents(removed)).toEqual(["u.csv"]);
    const undone = applyAction(removed, { kind: "undo" });
    expect(documents(undone)).toEqual(["t.csv", "u.csv"]);
    expect(documents(applyAction(undone, { kind: "undo" }))).toEqual(["t.csv"]);
  });

  test("that removes a document and adds another of its name leaves the first its own bytes", () => {
    const removed = applyAction(draft, { kind: "remove-document", name: "t.csv", decidedTexts: [] });
    const path = freePath(removed, "t.csv");
    const added = applyAction(removed, {
      kind: "add-documents",
      documents: [{ name: "t.csv", path }],
      decidedTexts: [],
    });
    expect(keptFiles(added)).toEqual([path]);
    const undone = applyAction(applyAction(added, { kind: "undo" }), { kind: "undo" });
    expect(keptFiles(undone)).toEqual(keptFiles(draft));
    expect(path).not.toBe(keptFiles(draft)[0]);
  });

  test("on one column or light leaves what was said of others, however quickly one follows the other", () => {
    const part = {
      columns: ["A", "B"].map((heading) => ({
        heading,
        role: "other" as const,
        roundId: null,
        by: "heading" as const,
        examples: [],
      })),
    };
    const actions = [
      { kind: "column", part, column: 0, meaning: { role: "goal", roundId: null } },
      { kind: "column", part, column: 1, meaning: { role: "measure", roundId: null } },
      { kind: "light", light: "1", status: "achieved" },
      { kind: "light", light: "2", status: "at-risk" },
      { kind: "light", light: "1", status: null },
    ] as const;
    const settings = actions.reduce<Draft>(applyAction, draft).reports[0]?.settings;
    expect(settings?.plan?.[0]?.columns.map(({ role }) => role)).toEqual(["goal", "measure"]);
    expect(settings?.lights).toEqual({ "2": "at-risk" });
  });

  test("undone shows the report that it was done in", () => {
    const two: Draft = {
      ...draft,
      reports: [...draft.reports, { folder: "tiet", keptAt: "tiet", documents: [], settings: {}, review: {} }],
    };
    const moved = applyAction(applyAction(two, decide(decision("a"))), { kind: "open-report", folder: "tiet" });
    expect(applyAction(moved, { kind: "undo" })).toMatchObject({ folder: "puistot", reports: [{ review: {} }, {}] });
  });

  test("takes a setting away where nothing is written", () => {
    const titled = applyAction(draft, { kind: "settings", settings: { title: "Puistot" } });
    expect(applyAction(titled, { kind: "settings", settings: { title: undefined } }).reports[0]?.settings).toEqual({});
  });
});

const now = () => "2031-02-02T00:00:00.000Z";
const bytes = new Uint8Array([1, 2, 3]);

describe("kept drafts", () => {
  test("come back with their documents, and are gone when they are thrown away", async () => {
    const store = createDraftStore(memoryStorage(), now);
    await store.create(draft, new Map([["puistot/t.csv", bytes]]));
    expect(await store.load("a")).toEqual({ draft, files: new Map([["puistot/t.csv", bytes]]) });
    await store.discard("a");
    expect(await store.load("a")).toBeNull();
    expect(await store.list()).toEqual([]);
  });

  test("keep what two tabs decide at the same time", async () => {
    const shared = new Map<string, unknown>();
    const tabs = [createDraftStore(memoryStorage(shared), now), createDraftStore(memoryStorage(shared), now)];
    await tabs[0]?.create(draft, new Map());
    await Promise.all([
      tabs[0]?.change("a", (one) => applyAction(one, decide(decision("first")))),
      tabs[1]?.change("a", (one) => applyAction(one, decide(decision("second")))),
    ]);
    const kept = await tabs[0]?.load("a");
    expect(statusesOf(kept?.draft ?? null)).toEqual([decision("first"), decision("second")]);
    expect(kept?.draft.revision).toBe(2);
  });

  test("are not changed any more once another tab has thrown them away", async () => {
    const store = createDraftStore(memoryStorage(), now);
    expect(await store.change("gone", (one) => applyAction(one, decide(decision("a"))))).toBeNull();
  });

  test("go on in memory if the database fails: nothing is lost, and one notice says so", async () => {
    const database = memoryStorage();
    let told = 0;
    const full = {
      ...database,
      set: () => Promise.reject(new Error("full")),
      update: () => Promise.reject(new Error("full")),
    };
    const store = createDraftStore(
      durableStorage(full, () => {
        told += 1;
      }),
      now,
    );
    await store.create(draft, new Map([["puistot/t.csv", bytes]]));
    const after = await store.change("a", (one) => applyAction(one, decide(decision("a"))));
    expect(statusesOf(after)).toEqual([decision("a")]);
    expect((await store.load("a"))?.files.get("puistot/t.csv")).toEqual(bytes);
    expect(told).toBe(1);
  });
});

describe("bytes that the browser has lost", () => {
  test("are known by their report, and taken from files of the same name", () => {
    const kept = new Map([["puistot/muu.csv", bytes]]);
    const missing = missingFiles(draft, kept);
    expect(missing).toEqual([{ path: "puistot/t.csv", name: "t.csv", folder: "puistot" }]);
    const { restored, others } = givenAgain(
      [
        { path: "lataukset/t.csv", bytes },
        { path: "uusi.csv", bytes },
      ],
      missing,
    );
    expect([...restored.keys()]).toEqual(["puistot/t.csv"]);
    expect(others.map(({ path }) => path)).toEqual(["uusi.csv"]);
  });
});
