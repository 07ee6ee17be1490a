import { act, renderHook, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { useStudio } from "../../../../src/app/pages/studio/useStudio";
import type { Studio } from "../../../../src/app/pages/studio/useStudio";
import type { ReactNode } from "react";
import { localData } from "../../../../src/app/data/localData";
import { SiteProvider } from "../../../../src/app/data/SiteContext";
import { method } from "../../../fixtures/method";
import { sample } from "../../../fixtures/openDataset";

const site = { ...localData(sample), language: "fi" as const, method: () => ({ method, Rules: () => null }) };
const wrapper = ({ children }: { children: ReactNode }) => <SiteProvider value={site}>{children}</SiteProvider>;

const csv = {
  path: "puistot-2031.csv",
  bytes: new TextEncoder().encode("Tavoite;Toteuma 2031\nPuistot kukkivat;Tavoite toteutui."),
};

const titleIn = ({ phase }: Studio) => (phase.kind === "working" ? phase.draft.reports[0]?.settings.title : phase.kind);

async function opened() {
  const { result } = renderHook(useStudio, { wrapper });
  act(() => result.current.open(Promise.resolve([csv])));
  await waitFor(() => expect(titleIn(result.current)).toBe("Puistot 2031"), { timeout: 10_000 });
  return result;
}

test("a change that is still being read when the person leaves is kept, and does not bring the report back", async () => {
  const result = await opened();
  await act(async () => {
    result.current.act({ kind: "settings", settings: { title: "Uusi nimi" } });
    result.current.close();
    await new Promise((done) => setTimeout(done, 200));
  });
  expect(titleIn(result.current)).toBe("start");
  const [draft] = result.current.drafts;
  expect(draft?.reports[0]?.settings.title).toBe("Uusi nimi");
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
  await act(async () => {
    give([csv]);
    await new Promise((done) => setTimeout(done, 200));
  });
  expect(titleIn(result.current)).toBe("Rannat 2031");
});

test("two changes at once are both kept", async () => {
  const result = await opened();
  await act(async () => {
    result.current.act({ kind: "settings", settings: { title: "Uusi nimi" } });
    result.current.act({ kind: "settings", settings: { organisation: "Kaupunki" } });
    await new Promise((done) => setTimeout(done, 200));
  });
  const { phase } = result.current;
  expect(phase.kind === "working" && phase.draft.reports[0]?.settings).toEqual({
    title: "Uusi nimi",
    organisation: "Kaupunki",
  });
});
