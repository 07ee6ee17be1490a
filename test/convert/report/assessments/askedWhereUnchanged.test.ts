import { expect, test } from "vitest";
import { readReportOf } from "../../../fixtures/readReportOf";

const statusesOf = async (headings: string[], cells: string[]) => {
  const row = (tag: string, texts: string[]) => `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join("")}</tr>`;
  const { dataset } = await readReportOf(
    "t.html",
    `<!doctype html><table>${row("th", headings)}${row("td", cells)}</table>`,
  );
  return dataset.goals[0]?.targets[0]?.assessments.map(({ status }) => status);
};

test.each([
  [["Tavoite", "Q1/2031", "Q2/2031"], "Laituri valmistuu", "Tavoite ei toteudu.", "Ei muutosta edelliseen."],
  [["Mål", "Q1/2031", "Q2/2031"], "Bryggan blir färdig", "Målet nås inte.", "Ingen förändring."],
  [["Goal", "Q1 2031", "Q2 2031"], "The pier is ready", "The goal will not be met.", "No change to forecast."],
])("what is unchanged after bad news is no good news: %s", async (headings, goal, before, after) => {
  const [first, second] = (await statusesOf(headings, [goal, before, after])) ?? [];
  expect(first).toBe("not-achieved");
  expect(second).not.toBe("on-track");
});

test("what is unchanged after good news stays good", async () => {
  expect(
    await statusesOf(
      ["Tavoite", "Q1/2031", "Q2/2031"],
      ["Laituri valmistuu", "Tavoite on toteutumassa.", "Ei muutosta edelliseen."],
    ),
  ).toEqual(["on-track", "on-track"]);
});
