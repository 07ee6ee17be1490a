import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Dataset } from "../../../../src/domain/dataset/schema";
import { open } from "../../render";
import { corrected } from "../../../fixtures/corrected";
import { reportWith, round } from "../../../fixtures/reportWith";

/** One goal of three targets through three rounds, the last word for word as the one before; another goal linked to the same programme. */
function parks(): Dataset {
  const { dataset } = reportWith(
    [round(1), round(2), round(3)],
    [
      [
        ["on-track", "not-achieved", "not-achieved"],
        ["achieved", "achieved", "achieved"],
        ["silent", "silent", "silent"],
      ],
      [["on-track", "on-track", "achieved"]],
    ],
  );
  return {
    ...dataset,
    programmes: [{ id: "meri", name: "Meriohjelma", aliases: [], translations: {} }],
    goals: dataset.goals.map((goal) => ({ ...goal, programmeIds: ["meri"] })),
  };
}

const target = (name: string) => screen.getByRole("region", { name });

test("the verdict is one sentence that names what stands in the way, and what it leaves out", async () => {
  await open(parks(), "fi/goal/tavoite-1/");
  const verdict = screen.getByText("Ei toteudu kokonaisuutena:").closest("p");
  expect(verdict).toHaveTextContent(
    "Ei toteudu kokonaisuutena: esteenä on Osatavoite 1.1. Arvioimatta: Osatavoite 1.3.",
  );
});

test("every round has its status and its deciding words, also where it is not opened", async () => {
  await open(parks(), "fi/goal/tavoite-1/");
  const first = target("Osatavoite 1.1");
  expect(first).toHaveTextContent("Ennuste 1/2031 Toteutumassa");
  expect(first).toHaveTextContent("Ennuste 2/2031 Ei toteudu");
  expect(within(first).getAllByText("Tila on on-track.", { selector: "q" })).toHaveLength(1);
});

test("the words that decide the open round are not said twice where they are its whole text", async () => {
  await open(parks(), "fi/goal/tavoite-1/");
  const [deciding, ...others] = within(target("Osatavoite 1.2")).getAllByText("Tila on achieved.");
  expect(deciding?.closest("blockquote")).toBeInTheDocument();
  const newest = within(target("Osatavoite 1.2")).getByText("Ennuste 3/2031", { selector: ".round-name" });
  expect(newest.closest("details")).toHaveTextContent("Yllä on koko teksti.");
  for (const other of others) expect(newest.closest("details")).not.toContainElement(other);
});

test("a text that a round repeats is marked as repeated", async () => {
  await open(parks(), "fi/goal/tavoite-1/");
  expect(target("Osatavoite 1.1")).toHaveTextContent(
    "Teksti on sanasta sanaan sama kuin edellisellä kierroksella: Ennuste 2/2031.",
  );
});

test("the same words with another status are shown as a change of reading", async () => {
  const dataset = parks();
  const [before, , after] = dataset.goals[0]?.targets[0]?.assessments ?? [];
  const middle = dataset.goals[0]?.targets[0]?.assessments[1];
  if (!before || !middle || !after) throw new Error("a made-up assessment is missing");
  Object.assign(middle, {
    text: before.text,
    evidence: before.evidence,
    review: { reason: "Kysytty.", read: "on-track" },
    sameTextAs: before.roundId,
  });
  await open(dataset, "fi/goal/tavoite-1/2031-2/");
  expect(target("Osatavoite 1.1")).toHaveTextContent("Tulkinta muuttui, teksti ei");
});

test("goals linked to the same programmes are a click away, with their state and what links them", async () => {
  await open(parks(), "fi/goal/tavoite-1/2031-2/");
  const related = screen.getByRole("region", { name: "Samoihin ohjelmiin liittyviä tavoitteita" });
  expect(within(related).getByRole("link", { name: "Tavoite 2" })).toHaveAttribute(
    "href",
    "../../../../fi/goal/tavoite-2/2031-2/",
  );
  expect(related).toHaveTextContent("Toteutumassa");
  expect(related).toHaveTextContent("Meriohjelma");
});

test("if the others are achieved and some unassessed, the verdict says that it is not known", async () => {
  const { dataset } = reportWith([round(1)], [[["achieved"], ["silent"]]]);
  await open(dataset, "fi/goal/tavoite-1/");
  expect(screen.getByText("Ei arvioitu kokonaisuutena:").closest("p")).toHaveTextContent(
    "1/2 osatavoitteesta on saavutettu, mutta arvioimatta on Osatavoite 1.2, joten kokonaisuutta ei voi arvioida.",
  );
});

test("a corrected status says when, and what it was", async () => {
  await open(corrected(parks(), "on-track", "2031-12-03"), "fi/goal/tavoite-1/");
  expect(target("Osatavoite 1.1")).toHaveTextContent("Korjattu 3.12.2031, oli toteutumassa");
  expect(target("Osatavoite 1.2")).not.toHaveTextContent("Korjattu");
});

test("what a person took from the goal is named, with the reason; a merged target names what it was", async () => {
  const dataset = parks();
  const [goal, ...goals] = dataset.goals;
  const [first, ...targets] = goal?.targets ?? [];
  if (!goal || !first) throw new RangeError("the report has a target");
  const merged = { ...first, review: { kind: "merged" as const, from: ["Nurmet", "Niityt"] } };
  const droppedTargets = [{ id: "muut", name: "Muut asiat", reason: "Ei ole tavoite." }];
  await open(
    { ...dataset, goals: [{ ...goal, targets: [merged, ...targets], droppedTargets }, ...goals] },
    "fi/goal/tavoite-1/",
  );
  expect(target("Osatavoite 1.1")).toHaveTextContent("Osatavoitteet Nurmet ja Niityt on yhdistetty käsin");
  expect(screen.getByText("”Muut asiat”. Perustelu: Ei ole tavoite.")).toBeInTheDocument();
});
