import type { Dataset } from "../../src/model/dataset";
import { reportWith, round } from "./reportWith";
import type { Told } from "./reportWith";

const told: Told[] = ["achieved", "on-track", "at-risk", "not-achieved", "silent", "unclear"];

/** A made-up report of many goals with as many targets each, in three rounds. */
export const longReport = (goals: number, targets: number): Dataset =>
  reportWith(
    [round(1), round(2), round(3)],
    Array.from({ length: goals }, (_, goal) =>
      Array.from({ length: targets }, (__, target) =>
        [0, 1, 2].map((at) => told[(goal * 7 + target * (at + 2) + at) % told.length] ?? "silent"),
      ),
    ),
  ).dataset;
