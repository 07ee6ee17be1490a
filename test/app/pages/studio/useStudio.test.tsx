import { act, renderHook, waitFor } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { useStudio } from "../../../../src/app/pages/studio/useStudio";
import type { Studio } from "../../../../src/app/pages/studio/studio";
import type { ReactNode } from "react";
import { localData } from "../../../../src/app/data/localData";
import { SiteProvider } from "../../../../src/app/data/SiteContext";
import { method } from "../../../fixtures/method";
import { sample } from "../../../fixtures/openDataset";

const site = { ...localData(sample), language: "fi" as const, method: () => ({ method, Rules: () => null }) };
const wrapper = ({ children }: { children: ReactNode }) => <SiteProvider value={site}>{children}</SiteProvider>;

const reads = vi.hoisted((): Promise<unknown>[] => []);

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

test("of two documents that are dropped at once, neither is lost nor takes the other's place", async () => {
  const result = await opened();
  const saying = (goal: string) => ({ ...csv, bytes: bytesOf(`Tavoite;Toteuma 2031\n${goal};Tavoite toteutui.`) });
  const [more, most] = [saying("Rannat ovat puhtaita"), saying("Metsät voivat hyvin")];
  act(() => {
    result.current.open(Promise.resolve([more]));
    result.current.open(Promise.resolve([most]));
  });
  const documents = ["puistot-2031-2.csv", "puistot-2031-3.csv", "puistot-2031.csv"];
  await waitFor(
    () => {
      const { phase } = result.current;
      expect(phase.kind === "working" && phase.draft.reports[0]?.documents).toEqual(documents);
    },
    { timeout: 10_000 },
  );
  const { phase } = result.current;
  if (phase.kind !== "working") throw new RangeError("the report is shown");
  expect([...phase.files.values()].map((bytes) => bytes.length).toSorted()).toEqual(
    [csv, more, most].map(({ bytes }) => bytes.length).toSorted(),
  );
});

test("a file that cannot be read begins no work, and is said to be unreadable", async () => {
  const { result } = renderHook(useStudio, { wrapper });
  act(() => result.current.open(Promise.resolve([{ path: "kuva.jpg", bytes: bytesOf("\u00ff\u00d8\u0000") }])));
  await waitFor(() => expect(result.current.notice?.kind).toBe("unreadable"), { timeout: 30_000 });
  expect(titleIn(result.current)).toBe("start");
  expect(result.current.drafts.every(({ folder }) => folder !== "kuva")).toBe(true);
});
