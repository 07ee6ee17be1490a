import { expect, test } from "vitest";
import { changedStatuses, roundChoices } from "../../../../src/app/pages/studio/questions/planChange";
import { partsToConfirm } from "../../../../src/app/pages/studio/questions/partsToConfirm";
import { applyAction } from "../../../../src/app/pages/studio/draft/applyAction";
import type { PlanRole } from "../../../../src/convert/plan/readingPlan";
import { draftRead, read } from "./draftRead";

const text = "Aihe;Asia;Kuinka kävi\nMeri;Satama kasvaa;Tavoite ei toteutunut.\nMeri;Laituri on ehjä;Tavoite toteutui.";

test("a table that nobody understood is read once a person says what its columns hold", async () => {
  const { draft, files, reading: before } = await draftRead("satama-2031.csv", text);
  expect(before.conversion.dataset.goals).toEqual([]);
  const [part] = partsToConfirm(before.conversion.plans[0]?.parts ?? [], before.folders[0]?.documents ?? []);
  if (!part) throw new RangeError("the plan names the table");
  const meanings = [
    { role: "theme", roundId: null },
    { role: "goal", roundId: null },
    { role: "round", roundId: "2031-result" },
  ] as const;
  const changed = applyAction(draft, { kind: "columns", part, meanings });
  const after = await read(changed, files);
  expect(after.conversion.dataset.goals.map(({ title }) => title)).toEqual(["Satama kasvaa", "Laituri on ehjä"]);
  expect(changedStatuses(before.conversion.dataset, after.conversion.dataset, draft.folder)).toBe(2);
  const oneByOne = meanings.reduce(
    (now, meaning, column) => applyAction(now, { kind: "column", part, column, meaning }),
    draft,
  );
  expect(oneByOne.reports[0]?.settings.plan).toEqual(changed.reports[0]?.settings.plan);
});

test("a column may belong to a forecast of the year, to its result, or to a round of the report, in the order of time", () => {
  const named = (id: string, label: string | null = null) => ({ id, label });
  const column = (roundId: string | null, role: PlanRole, heading: string) => ({ roundId, role, heading });
  const choices = roundChoices(
    2031,
    [{ id: "2031-4", label: "1. SEURANTA" }],
    [
      column("2030-result", "history", "TP 2030"),
      column("2031-4", "round", "1. SEURANTA Selite"),
      column("2031-8", "round", "2. SEURANTA"),
      column("2031-8", "status", "Valo"),
      column(null, "goal", "Tavoite"),
    ],
  );
  expect(choices).toEqual([
    named("2030-result"),
    named("2031-1"),
    named("2031-2"),
    named("2031-3"),
    named("2031-4", "1. SEURANTA"),
    named("2031-8", "2. SEURANTA"),
    named("2031-result"),
  ]);
});
