import { act, renderHook, waitFor } from "@testing-library/react";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { useStudio } from "../../../../src/app/pages/studio/useStudio";
import type { Studio } from "../../../../src/app/pages/studio/studio";
import type { ReactNode } from "react";
import { localData } from "../../../../src/app/data/localData";
import { SiteProvider } from "../../../../src/app/data/SiteContext";
import { keptPath } from "../../../../src/app/pages/studio/draft/draft";
import { decisionOf } from "../../../../src/app/pages/studio/questions/decision";
import { openQuestions } from "../../../../src/app/pages/studio/questions/question";
import { method } from "../../../fixtures/method";
import { sample } from "../../../fixtures/openDataset";

const site = { ...localData(sample), language: "fi" as const, method: () => ({ method, Rules: () => null }) };
const wrapper = ({ children }: { children: ReactNode }) => <SiteProvider value={site}>{children}</SiteProvider>;

const reads = vi.hoisted((): Promise<unknown>[] => {
  // The worker may have loaded the studio before, with a reader that is not listened to.
  vi.resetModules();
  return [];
});

vi.mock(import("../../../../src/app/pages/studio/reportWork"), async (load) => {
  const { createReader, ...rest } = await load();
  return {
    ...rest,
    createReader: () => {
      const reader = createReader();
      return {
        ...reader,
        read: (...given) => {
          const reading = reader.read(...given);
          reads.push(reading);
          return reading;
        },
      };
    },
  };
});

beforeEach(() => {
  reads.length = 0;
});
afterAll(() => vi.resetModules());

/** Every reading that has begun is over, and what follows it is done. */
const settled = () =>
  act(async () => {
    await new Promise((resume) => setTimeout(resume));
    await Promise.allSettled(reads);
    await new Promise((resume) => setTimeout(resume));
  });

/** Bytes of this environment's own kind, as a page has them. */
const bytesOf = (text: string) => Uint8Array.from(new TextEncoder().encode(text));

const csv = {
  path: "puistot-2031.csv",
  bytes: bytesOf("Tavoite;Toteuma 2031\nPuistot kukkivat;Tavoite toteutui."),
};

const titleIn = ({ phase }: Studio) => (phase.kind === "working" ? phase.draft.reports[0]?.settings.title : phase.kind);

async function opened() {
  const { result } = renderHook(useStudio, { wrapper });
  act(() => result.current.open(Promise.resolve([csv])));
  await waitFor(() => expect(titleIn(result.current)).toBe("Puistot 2031"), { timeout: 30_000 });
  expect(reads).not.toEqual([]);
  return result;
}

test("a change that is still being read when the person leaves is kept, and does not bring the report back", async () => {
  const result = await opened();
  act(() => {
    result.current.act({ kind: "settings", settings: { title: "Uusi nimi" } });
    result.current.close();
  });
  await waitFor(() => expect(result.current.drafts[0]?.reports[0]?.settings.title).toBe("Uusi nimi"), {
    timeout: 10_000,
  });
  await settled();
  expect(titleIn(result.current)).toBe("start");
});

test("of two files that are opened one after the other, the later is shown", async () => {
  const result = await opened();
  act(() => result.current.close());
  let give: (files: (typeof csv)[]) => void = () => undefined;
  const slow = new Promise<(typeof csv)[]>((done) => {
    give = done;
  });
  act(() => result.current.open(slow));
  act(() => result.current.open(Promise.resolve([{ ...csv, path: "rannat-2031.csv" }])));
  await waitFor(() => expect(titleIn(result.current)).toBe("Rannat 2031"), { timeout: 10_000 });
  give([csv]);
  await settled();
  expect(titleIn(result.current)).toBe("Rannat 2031");
});

test("two changes at once are both kept", async () => {
  const result = await opened();
  act(() => {
    result.current.act({ kind: "settings", settings: { title: "Uusi nimi" } });
    result.current.act({ kind: "settings", settings: { organisation: "Kaupunki" } });
  });
  await waitFor(
    () => {
      const { phase } = result.current;
      expect(phase.kind === "working" && phase.draft.reports[0]?.settings).toEqual({
        title: "Uusi nimi",
        organisation: "Kaupunki",
      });
    },
    { timeout: 10_000 },
  );
});

const documentsIn = ({ phase }: Studio) => (phase.kind === "working" ? phase.draft.reports[0]?.documents : undefined);

/** The files that are shown are the draft's, and hold what was given. */
function expectFiles({ phase }: Studio, given: readonly (typeof csv)[]) {
  if (phase.kind !== "working") throw new RangeError("the report is shown");
  const report = phase.draft.reports[0];
  expect(
    report?.documents.map((name) => new TextDecoder().decode(phase.files.get(keptPath(report, name)))).toSorted(),
  ).toEqual(given.map(({ bytes }) => new TextDecoder().decode(bytes)).toSorted());
}

const saying = (goal: string, path = csv.path, said = "Tavoite toteutui.") => ({
  path,
  bytes: bytesOf(`Tavoite;Toteuma 2031\n${goal};${said}`),
});

test("of two documents that are dropped at once, neither is lost nor takes the other's place", async () => {
  const result = await opened();
  const [more, most] = [saying("Rannat ovat puhtaita", "rannat.csv"), saying("Metsät voivat hyvin", "metsat.csv")];
  act(() => {
    result.current.open(Promise.resolve([more]));
    result.current.open(Promise.resolve([most]));
  });
  await waitFor(() => expect(documentsIn(result.current)).toEqual(["metsat.csv", "puistot-2031.csv", "rannat.csv"]), {
    timeout: 10_000,
  });
  expectFiles(result.current, [csv, more, most]);
});

test("the very same document again adds nothing, and is said to be there", async () => {
  const result = await opened();
  act(() => result.current.open(Promise.resolve([{ ...csv, path: "kopio.csv" }])));
  await waitFor(() => expect(result.current.notice).toMatchObject({ kind: "given", added: [], same: ["kopio.csv"] }), {
    timeout: 10_000,
  });
  expect(documentsIn(result.current)).toEqual(["puistot-2031.csv"]);
  expect(result.current.versions).toEqual([]);
});

test("another version of a document waits for a person's word: it stands beside the first, or in its place until that is undone", async () => {
  const result = await opened();
  const mended = saying("Puistot kukkivat", csv.path, "Tavoite ei toteutunut.");
  act(() => result.current.open(Promise.resolve([mended])));
  await waitFor(() => expect(result.current.versions).toHaveLength(1), { timeout: 10_000 });
  await settled();
  expectFiles(result.current, [csv]);
  const settle = (how: "replace" | "beside" | "leave") =>
    act(() => {
      const [version] = result.current.versions;
      if (version) result.current.settleVersion(version, how);
    });
  settle("replace");
  await waitFor(() => expect(result.current.notice).toMatchObject({ kind: "replaced", name: csv.path, decisions: 0 }), {
    timeout: 10_000,
  });
  expect(result.current.versions).toEqual([]);
  expectFiles(result.current, [mended]);
  act(() => result.current.act({ kind: "undo" }));
  await waitFor(() => expectFiles(result.current, [csv]), { timeout: 10_000 });
  act(() => result.current.open(Promise.resolve([mended])));
  await waitFor(() => expect(result.current.versions).toHaveLength(1), { timeout: 10_000 });
  await settled();
  settle("beside");
  await waitFor(() => expect(documentsIn(result.current)).toEqual(["puistot-2031-2.csv", "puistot-2031.csv"]), {
    timeout: 10_000,
  });
  expectFiles(result.current, [csv, mended]);
});

test("a decision outlives a new version of its document where its text is the same, and is asked again with the old text where not", async () => {
  const rows = (first: string) =>
    bytesOf(`Tavoite;Ennuste 1/2031\nPuistot kukkivat;${first}\nMetsät voivat hyvin;Polun pohja on kaivettu.`);
  const { result } = renderHook(useStudio, { wrapper });
  act(() => result.current.open(Promise.resolve([{ ...csv, bytes: rows("Ruusutarhan pohja on kaivettu.") }])));
  await waitFor(() => expect(result.current.phase.kind).toBe("working"), { timeout: 30_000 });
  const work = () => {
    const { phase } = result.current;
    if (phase.kind !== "working") throw new RangeError("the report is shown");
    return phase;
  };
  const questions = () => openQuestions(work().reading, "puistot-2031", []);
  const answer = { status: "at-risk", reason: "Myöhässä.", evidence: null } as const;
  const circumstances = { by: "", on: "2031-05-01", published: null, earlier: null };
  expect(questions()).toHaveLength(2);
  const decisions = questions().map((question) => decisionOf(question, answer, circumstances));
  act(() => result.current.act({ kind: "decide", decisions }));
  await waitFor(() => expect(questions()).toEqual([]), { timeout: 10_000 });
  act(() => result.current.open(Promise.resolve([{ ...csv, bytes: rows("Ruusutarhaa ei ole aloitettu.") }])));
  await waitFor(() => expect(result.current.versions).toHaveLength(1), { timeout: 10_000 });
  await settled();
  const [version] = result.current.versions;
  act(() => version && result.current.settleVersion(version, "replace"));
  await waitFor(
    () => expect(result.current.notice).toMatchObject({ kind: "replaced", decisions: 2, again: 1, marks: 0 }),
    { timeout: 10_000 },
  );
  expect(questions().map(({ read, item }) => [read.text, item?.decided?.status])).toEqual([
    ["Ruusutarhaa ei ole aloitettu.", "at-risk"],
  ]);
  expect(work().draft.reports[0]?.decidedTexts).toContain("Ruusutarhan pohja on kaivettu.");
});

test("a document that is removed takes the marks on its texts with it, which is said; undoing brings them back, and adding it again asks for none", async () => {
  const result = await opened();
  const story = { path: "kertomus.html", bytes: bytesOf("<p>Uusi nosturi</p><p>Tavoite ei toteutunut.</p>") };
  act(() => result.current.open(Promise.resolve([story])));
  await waitFor(() => expect(documentsIn(result.current)).toContain(story.path), { timeout: 10_000 });
  await settled();
  const mark = (text: string, role: "goal" | "round") =>
    act(() =>
      result.current.act({ kind: "text", document: story.path, marked: { text, role }, above: ["1/1 Uusi nosturi"] }),
    );
  mark("Uusi nosturi", "goal");
  mark("Tavoite ei toteutunut.", "round");
  const marks = () => {
    const { phase } = result.current;
    return phase.kind === "working" ? phase.draft.reports[0]?.settings.texts?.[story.path]?.length : undefined;
  };
  await waitFor(() => expect(marks()).toBe(2), { timeout: 10_000 });
  await settled();
  const remove = () => act(() => result.current.act({ kind: "remove-document", name: story.path, decidedTexts: [] }));
  remove();
  await waitFor(() => expect(result.current.notice).toEqual({ kind: "removed", name: story.path, marks: 2 }), {
    timeout: 10_000,
  });
  expect(marks()).toBeUndefined();
  act(() => result.current.act({ kind: "undo" }));
  await waitFor(() => expect(marks()).toBe(2), { timeout: 10_000 });
  await settled();
  remove();
  await waitFor(() => expect(documentsIn(result.current)).toEqual([csv.path]), { timeout: 10_000 });
  await settled();
  act(() => result.current.open(Promise.resolve([story])));
  await waitFor(() => expect(documentsIn(result.current)).toContain(story.path), { timeout: 10_000 });
  await settled();
  expect(result.current.versions).toEqual([]);
  expect(marks()).toBeUndefined();
});

test("a file that cannot be read begins no work, and is said to be unreadable", async () => {
  const { result } = renderHook(useStudio, { wrapper });
  act(() => result.current.open(Promise.resolve([{ path: "kuva.jpg", bytes: bytesOf("\u00ff\u00d8\u0000") }])));
  await waitFor(() => expect(result.current.notice?.kind).toBe("unreadable"), { timeout: 30_000 });
  expect(titleIn(result.current)).toBe("start");
  expect(result.current.drafts.every(({ folder }) => folder !== "kuva")).toBe(true);
});
