import { expect, test } from "vitest";
import { addAmounts } from "../../../src/convert/dataset/addAmounts";
import { schemaVersion } from "../../../src/domain/dataset/schemaVersion";
import type { Goal } from "../../../src/domain/dataset/schema";
import { reportWith, round } from "../../fixtures/reportWith";

/** One target whose rounds say these texts, under one measure. */
function goalWith(measure: string, ...texts: string[]): Goal {
  const rounds = texts.map((_, at) => round(at + 1));
  const { report, goals } = reportWith(rounds, [[texts.map(() => "on-track" as const)]]);
  const [goal] = goals;
  const [target] = goal?.targets ?? [];
  if (!goal || !target) throw new RangeError("a made-up target is missing");
  goal.measures = [measure];
  target.measures = [0];
  target.assessments.forEach((assessment, at) => (assessment.text = texts[at] ?? ""));
  const dataset = { schemaVersion, reports: [report], themes: [], programmes: [], goals: [goal] };
  const [measured] = addAmounts(dataset).goals;
  if (!measured) throw new RangeError("the goal is gone");
  return measured;
}

const of = (goal: Goal) => {
  const [target] = goal.targets;
  return { level: target?.level?.text, reported: target?.assessments.map(({ reported }) => reported?.text) };
};

test("a level that one round names stands for all rounds, each with what it reports of the same unit", () => {
  const goal = goalWith(
    "Kävijät tyytyväisiä.",
    "Tavoitteena on, että tyytyväisten osuus on 80 %. Työ etenee.",
    "Tyytyväisten osuus oli 84 %. Kyselyyn vastasi 12 kpl.",
  );
  expect(of(goal)).toEqual({ level: "80 %", reported: [undefined, "84 %"] });
  expect(goal.targets[0]?.level).toMatchObject({ roundId: "2031-1" });
  const said = goal.targets[0]?.assessments[1];
  expect(said?.text.slice(said.reported?.quote.start, said.reported?.quote.end)).toBe(said?.reported?.quote.quote);
});

test("the measure's own level needs no round", () => {
  expect(of(goalWith("Tavoitteena on avata 4 kpl.", "Työ etenee."))).toEqual({ level: "4 kpl", reported: [undefined] });
});

test("rounds that name different levels name none for certain", () => {
  expect(of(goalWith("", "Tavoitteena on avata 4 kpl.", "Tavoitteena on avata 3 kpl.")).level).toBeUndefined();
});

test("the same amount written in two ways is one level, in the words of the newest round", () => {
  expect(of(goalWith("", "Tavoitteena on avata 4 kpl.", "Tavoitteena on avata 4kpl.")).level).toBe("4kpl");
});
