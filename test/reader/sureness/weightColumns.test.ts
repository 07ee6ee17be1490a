import { expect, test } from "vitest";
import { fromColumns, toColumns } from "../../../src/reader/sureness/weightColumns";

test("weights stay what they are when they are stored as columns", () => {
  const weights = { "fi tavoit": [0.3, -0.1, 0, 2.4, -2.4], "sv !nådde": [0, 0.2, -1.3, 1.4, 1.5] };
  const { names, columns } = toColumns(weights);
  expect(names).toEqual(["fi tavoit", "sv !nådde"]);
  expect(columns.slice(0, 2)).toEqual(["QN", "MP"]);
  expect(fromColumns({ names, columns })).toEqual(weights);
});
