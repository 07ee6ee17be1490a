import { fireEvent, render, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { localData } from "../../../../src/app/data/localData";
import { SiteProvider } from "../../../../src/app/data/SiteContext";
import { createPrerenderI18n } from "../../../../src/app/i18n/createPrerenderI18n";
import { TranslatorProvider } from "../../../../src/app/i18n/translation";
import { PlanScreen } from "../../../../src/app/pages/studio/plan/PlanScreen";
import { draftRead } from "./draftRead";
import { method } from "../../../fixtures/method";
import { sample } from "../../../fixtures/openDataset";

const site = { ...localData(sample), language: "en" as const, method: () => ({ method, Rules: () => null }) };

async function planOf(name: string, text: string) {
  const { draft, files, reading } = await draftRead(name, text);
  const act = vi.fn();
  render(
    <TranslatorProvider value={await createPrerenderI18n("en")}>
      <SiteProvider value={site}>
        <PlanScreen
          work={{ kind: "working", draft, files, reading }}
          reportId={draft.folder}
          act={act}
          onFiles={() => undefined}
        />
      </SiteProvider>
    </TranslatorProvider>,
  );
  return act;
}

const options = (name: string) =>
  within(screen.getByRole("combobox", { name }))
    .getAllByRole("option")
    .map(({ textContent }) => textContent);

test("a column without a heading can be the light of a round that another column tells of", async () => {
  await planOf(
    "satama-2031.csv",
    "Tavoite;Tilanne 31.8.2031;\nSatama kasvaa;Tavoite toteutuu.;S\nMeri puhdistuu;Työ jatkuu.;E",
  );
  expect(options("What the column Tilanne 31.8.2031 holds")).toContain("Tilanne 31.8.2031");
  expect(options("What the column 3 holds")).toContain("Tilanne 31.8.2031: status or traffic light");
  expect(screen.getByText("(January–August, during the year)")).toBeInTheDocument();
});

test("the rounds of a table that was not read are those of the year that it names", async () => {
  await planOf("luvut.csv", "What we promised;Position in September 2034\nHomes are built;118 homes completed.");
  expect(options("What the column What we promised holds")).toContain("Forecast 2/2034");
});

test("each text of a document in which no goal is found has a menu that says what it is", async () => {
  const act = await planOf("harbour-2031.html", "<p>The harbour in 2031</p><p>A new crane</p><p>It was not built.</p>");
  const menus = await screen.findAllByRole("combobox", { name: /^What this text is: / });
  expect(menus).toHaveLength(3);
  const [, goal, said] = menus;
  if (!goal || !said) throw new RangeError("each text has a menu");
  expect(goal).toHaveAccessibleName("What this text is: A new crane");
  fireEvent.change(goal, { target: { value: "goal " } });
  fireEvent.change(said, { target: { value: "round 2031-result" } });
  expect(goal).toHaveDisplayValue("goal");
  expect(act.mock.calls.map(([action]: unknown[]) => action)).toEqual([
    {
      kind: "text",
      document: "harbour-2031.html",
      marked: { text: "A new crane", role: "goal" },
      above: ["1/1 The harbour in 2031"],
    },
    {
      kind: "text",
      document: "harbour-2031.html",
      marked: { text: "It was not built.", role: "round", roundId: "2031-result" },
      above: ["1/1 The harbour in 2031", "1/1 A new crane"],
    },
  ]);
});

test("a text that holds a goal and its result is split by keys, and each part has a menu of its own", async () => {
  const act = await planOf("harbour-2031.html", "<p>The harbour in 2031</p><p>A new crane. It was not built.</p>");
  const [, open] = await screen.findAllByRole("button", { name: /^Split in two/ });
  if (!open) throw new RangeError("each text can be split");
  expect(open).toHaveAccessibleName("Split in two: A new crane. It was not built.");
  fireEvent.click(open);
  const where = screen.getByRole("combobox", { name: "The second part begins with the words" });
  expect(where).toHaveFocus();
  expect(where).toHaveDisplayValue("It was not built.");
  fireEvent.keyDown(where, { key: "Escape" });
  expect(open).toHaveFocus();
  fireEvent.click(open);
  fireEvent.click(screen.getByRole("button", { name: "Split" }));
  const [, goal, said] = screen.getAllByRole("combobox", { name: /^What this text is: / });
  if (!goal || !said) throw new RangeError("each part has a menu");
  expect(goal).toHaveAccessibleName("What this text is: A new crane.");
  expect(said).toHaveAccessibleName("What this text is: It was not built.");
  fireEvent.change(said, { target: { value: "round " } });
  const text = "A new crane. It was not built.";
  expect(act.mock.calls.map(([action]: unknown[]) => action)).toEqual([
    {
      kind: "text",
      document: "harbour-2031.html",
      marked: { text, role: "round", part: { quote: "It was not built.", start: 13, end: 30 } },
      above: ["1/1 The harbour in 2031", `0–12 1/1 ${text}`],
    },
  ]);
  const [join] = screen.getAllByRole("button", { name: /^Join again/ });
  if (!join) throw new RangeError("parts can be joined");
  fireEvent.click(join);
  expect(screen.getAllByRole("combobox", { name: /^What this text is: / })).toHaveLength(2);
});
