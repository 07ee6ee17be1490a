import { expect, test } from "vitest";
import { changedStatuses, roundChoices } from "../../../../src/app/pages/studio/questions/planChange";
import { withMeaning } from "../../../../src/app/pages/studio/draft/columnMeaning";
import { partsToConfirm } from "../../../../src/app/pages/studio/questions/partsToConfirm";
import { createReader } from "../../../../src/app/pages/studio/sources/readDraft";
import { draftOfDocuments } from "../../../../src/app/pages/studio/sources/startDraft";
import { applyAction } from "../../../../src/app/pages/studio/draft/applyAction";

const text = "Aihe;Asia;Kuinka kävi\nMeri;Satama kasvaa;Tavoite ei toteutunut.\nMeri;Laituri on ehjä;Tavoite toteutui.";
const read = (draft: Parameters<typeof applyAction>[0], files: ReadonlyMap<string, Uint8Array>) =>
  createReader().read(
    draft,
    files,
    () => Promise.resolve(),
    () => undefined,
  );

test("a table that nobody understood is read once a person says what its columns hold", async () => {
  const { draft, files } = draftOfDocuments([{ path: "satama-2031.csv", bytes: new TextEncoder().encode(text) }], null);
  const before = await read(draft, files);
  expect(before.conversion.dataset.goals).toEqual([]);
  const [part] = partsToConfirm(before.conversion.plans[0]?.parts ?? [], before.folders[0]?.documents ?? []);
  if (!part) throw new RangeError("the plan names the table");
  const meanings = [
    { role: "theme", roundId: null },
    { role: "goal", roundId: null },
    { role: "round", roundId: "2031-result" },
  ] as const;
  const plan = meanings.reduce<ReturnType<typeof withMeaning> | undefined>(
    (now, meaning, at) =>
      withMeaning(
        now,
        { columns: part.columns.map((one, place) => ({ ...one, ...(place < at ? meanings[place] : {}) })) },
        at,
        meaning,
      ),
    undefined,
  );
  const after = await read(applyAction(draft, { kind: "settings", settings: { plan } }), files);
  expect(after.conversion.dataset.goals.map(({ title }) => title)).toEqual(["Satama kasvaa", "Laituri on ehjä"]);
  expect(changedStatuses(before.conversion.dataset, after.conversion.dataset, draft.folder)).toBe(2);
});

test("a column may belong to a forecast of the year, to its result, or to the round that it had", () => {
  expect(roundChoices(2031, ["2030-result", null])).toEqual([
    "2031-1",
    "2031-2",
    "2031-3",
    "2031-4",
    "2031-result",
    "2030-result",
  ]);
});
