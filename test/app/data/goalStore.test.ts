import { expect, test, vi } from "vitest";
import { localGoalStore, fetchAll, remoteGoalStore, fileOfEachGoal } from "../../../src/app/data/goalStore";
import { longReport } from "../../fixtures/longReport";

const dataset = longReport(5, 1);
const [first, second, third, , fifth] = dataset.goals;
if (!first || !second || !third || !fifth) throw new RangeError("a made-up goal is missing");
const places = fileOfEachGoal(dataset.goals, [2, 2, 1]);
const parts = [dataset.goals.slice(0, 2), dataset.goals.slice(2, 4), dataset.goals.slice(4)];

const fetching = () => {
  const load = vi.fn((file: number) => Promise.resolve(parts[file] ?? []));
  return { load, whole: remoteGoalStore((id) => places.get(id), load) };
};

test("each goal is in the file that the counts say", () => {
  expect([...places.values()]).toEqual([0, 0, 1, 1, 2]);
});

test("loading a goal also loads the other goals of its file", async () => {
  const { load, whole: goalStore } = fetching();
  expect(goalStore.get(first)).toBeUndefined();
  expect(await goalStore.fetch(second)).toBe(second);
  expect(goalStore.get(first)).toBe(first);
  expect(goalStore.get(third)).toBeUndefined();
  expect(load.mock.calls).toEqual([[0]]);
});

test("a file is fetched once, however many of its goals are asked for at once", async () => {
  const { load, whole: goalStore } = fetching();
  expect(await fetchAll(goalStore, dataset.goals)).toBe(true);
  expect(await fetchAll(goalStore, dataset.goals)).toBe(true);
  expect(load).toHaveBeenCalledTimes(3);
  expect(goalStore.fetch(first)).toBe(goalStore.fetch(first));
});

test("a failed load gives null, and is retried only after a reset", async () => {
  const { load, whole: goalStore } = fetching();
  load.mockRejectedValueOnce(new Error("offline"));
  expect(await goalStore.fetch(first)).toBeNull();
  expect(await fetchAll(goalStore, [second, third])).toBe(false);
  expect(load).toHaveBeenCalledTimes(2);
  goalStore.reset();
  expect(await goalStore.fetch(first)).toBe(first);
});

test("prerendered text stays if a load fails", async () => {
  const { load, whole: goalStore } = fetching();
  load.mockRejectedValueOnce(new Error("offline"));
  const settled = vi.fn();
  void goalStore.fetchPrerendered(first).then(settled);
  expect(await goalStore.fetch(second)).toBeNull();
  expect(settled).not.toHaveBeenCalled();
  expect(await goalStore.fetchPrerendered(fifth)).toBe(fifth);
});

test("a goal that is in no file fails to load", async () => {
  const { load, whole: goalStore } = fetching();
  expect(await goalStore.fetch({ ...first, id: "ei-ole" })).toBeNull();
  expect(load).not.toHaveBeenCalled();
});

test("a local store has every goal", async () => {
  const goalStore = localGoalStore(dataset);
  expect(goalStore.get(first)).toBe(first);
  expect(await goalStore.fetch(first)).toBe(first);
  expect(await goalStore.fetchPrerendered(first)).toBe(first);
  expect(await goalStore.fetch({ ...first, id: "ei-ole" })).toBeNull();
});
