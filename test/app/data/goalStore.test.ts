import { expect, test, vi } from "vitest";
import { allHere, fetchAll, fetchedGoals, filesOf } from "../../../src/app/data/goalStore";
import { longReport } from "../../fixtures/longReport";

const dataset = longReport(5, 1);
const [first, second, third, , fifth] = dataset.goals;
if (!first || !second || !third || !fifth) throw new RangeError("a made-up goal is missing");
const places = filesOf(dataset.goals, [2, 2, 1]);
const parts = [dataset.goals.slice(0, 2), dataset.goals.slice(2, 4), dataset.goals.slice(4)];

const fetching = () => {
  const load = vi.fn((file: number) => Promise.resolve(parts[file] ?? []));
  return { load, whole: fetchedGoals((id) => places.get(id), load) };
};

test("each goal is in the file that the counts say", () => {
  expect([...places.values()]).toEqual([0, 0, 1, 1, 2]);
});

test("a goal is here once its file has come, and with it the others of the file", async () => {
  const { load, whole } = fetching();
  expect(whole.here(first)).toBeUndefined();
  expect(await whole.fetch(second)).toBe(second);
  expect(whole.here(first)).toBe(first);
  expect(whole.here(third)).toBeUndefined();
  expect(load.mock.calls).toEqual([[0]]);
});

test("a file is fetched once, however many of its goals are asked for at once", async () => {
  const { load, whole } = fetching();
  expect(await fetchAll(whole, dataset.goals)).toBe(true);
  expect(await fetchAll(whole, dataset.goals)).toBe(true);
  expect(load).toHaveBeenCalledTimes(3);
  expect(whole.fetch(first)).toBe(whole.fetch(first));
});

test("what cannot be had is told, and asked for anew only when somebody wants it", async () => {
  const { load, whole } = fetching();
  load.mockRejectedValueOnce(new Error("offline"));
  expect(await whole.fetch(first)).toBeNull();
  expect(await fetchAll(whole, [second, third])).toBe(false);
  expect(load).toHaveBeenCalledTimes(2);
  whole.askAnew();
  expect(await whole.fetch(first)).toBe(first);
});

test("written words wait for what cannot be had", async () => {
  const { load, whole } = fetching();
  load.mockRejectedValueOnce(new Error("offline"));
  const settled = vi.fn();
  void whole.written(first).then(settled);
  expect(await whole.fetch(second)).toBeNull();
  expect(settled).not.toHaveBeenCalled();
  expect(await whole.written(fifth)).toBe(fifth);
});

test("a goal that no file holds cannot be had", async () => {
  const { load, whole } = fetching();
  expect(await whole.fetch({ ...first, id: "ei-ole" })).toBeNull();
  expect(load).not.toHaveBeenCalled();
});

test("of a dataset that is here, everything is", async () => {
  const whole = allHere(dataset);
  expect(whole.here(first)).toBe(first);
  expect(await whole.fetch(first)).toBe(first);
  expect(await whole.written(first)).toBe(first);
  expect(await whole.fetch({ ...first, id: "ei-ole" })).toBeNull();
});
