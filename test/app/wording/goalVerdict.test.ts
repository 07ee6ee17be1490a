import { describe, expect, test } from "vitest";
import { createFullI18n } from "../../../src/app/i18n/createFullI18n";
import { afterNames, namesSlot, verdictTargets, goalVerdict } from "../../../src/app/wording/goalVerdict";
import { languages } from "../../../src/domain/language";
import type { Language } from "../../../src/domain/dataset/schema";
import { statuses } from "../../../src/domain/status";
import { newestRound } from "../../../src/domain/goal/assessmentIn";
import { reportWith, round } from "../../fixtures/reportWith";
import type { MadeUpStatus } from "../../fixtures/reportWith";

async function verdict(language: Language, kind: "forecast" | "outcome", ...statuses: MadeUpStatus[]): Promise<string> {
  const { goals, report } = reportWith(
    [round(kind === "outcome" ? "result" : 1)],
    [statuses.map((status) => [status])],
  );
  const [goal] = goals;
  if (!goal) throw new RangeError("a made-up goal is missing");
  const translator = await createFullI18n(language);
  const shown = newestRound(report);
  const names = verdictTargets(goal, shown).map(({ name }) => name.replace("Osatavoite 1.", "#"));
  return goalVerdict(translator.getFixedT(language, "goal"), goal, shown).replace(namesSlot, names.join("+"));
}

test("no full stop follows a name that ends in an ellipsis", () => {
  expect(afterNames(["Torit", "Pitkä nimi…"], ".")).toBe("");
  expect(afterNames(["Pitkä nimi…", "Torit"], ".")).toBe(".");
  expect(afterNames(["Pitkä nimi…"], " jää tekemättä.")).toBe(" jää tekemättä.");
});

describe.each(languages)("in %s", (language) => {
  test.each(["forecast", "outcome"] as const)(
    "every verdict of a %s opens with the status's own word",
    async (kind) => {
      const words = (await createFullI18n(language)).getFixedT(language, "common");
      for (const status of statuses) {
        const word = words(`status.${kind}.${status}`);
        expect(await verdict(language, kind, status)).toMatch(new RegExp(`^${word}[: ]`));
        expect(await verdict(language, kind, status, status)).toMatch(new RegExp(`^${word}[: ]`));
      }
    },
  );
});

test.each<[Language, MadeUpStatus[], string]>([
  ["fi", ["not-achieved", "achieved"], "Ei toteudu kokonaisuutena: esteenä on #1."],
  ["fi", ["not-achieved", "not-achieved", "at-risk"], "Ei toteudu kokonaisuutena: esteenä ovat #1+#2."],
  ["fi", ["at-risk", "achieved"], "Epävarma kokonaisuutena: epävarmana on #1."],
  ["fi", ["on-track", "achieved"], "Toteutumassa: kesken on vielä #1."],
  ["fi", ["achieved", "achieved"], "Saavutettu: kaikki 2 osatavoitetta on saavutettu."],
  ["fi", ["silent", "unclear"], "Ei arvioitu: raportti ei arvioi yhtäkään 2 osatavoitteesta."],
  [
    "fi",
    ["achieved", "achieved", "silent"],
    "Ei arvioitu kokonaisuutena: 2/3 osatavoitteesta on saavutettu, mutta arvioimatta on #3, joten kokonaisuutta ei voi arvioida.",
  ],
  [
    "sv",
    ["achieved", "unclear", "silent"],
    "Ej bedömt som helhet: 1 av 3 delmål har uppnåtts, men #2+#3 har inte bedömts, så helheten kan inte bedömas.",
  ],
  [
    "en",
    ["achieved", "unclear", "silent"],
    "Not assessed as a whole: 1 of 3 targets achieved, but #2+#3 are not assessed, so the goal as a whole cannot be assessed.",
  ],
  ["fi", ["not-achieved"], "Ei toteudu: tavoitteella on yksi osatavoite, #1."],
  ["sv", ["not-achieved", "achieved"], "Nås inte som helhet: hindret är #1."],
  ["sv", ["not-achieved", "not-achieved"], "Nås inte som helhet: hindren är #1+#2."],
  ["en", ["not-achieved", "achieved"], "Will not be met as a whole: #1 stands in the way."],
  ["en", ["not-achieved", "not-achieved"], "Will not be met as a whole: #1+#2 stand in the way."],
])("%s %j", async (language, statuses, sentence) => {
  expect(await verdict(language, "forecast", ...statuses)).toBe(sentence);
});

test.each<[Language, MadeUpStatus[], string]>([
  ["fi", ["not-achieved", "achieved"], "Ei toteutunut kokonaisuutena: esteenä oli #1."],
  ["fi", ["on-track", "on-track"], "Tulos puuttuu: raportti ei kerro, toteutuivatko #1+#2."],
  ["sv", ["at-risk", "achieved"], "Oklart utfall: av rapporten framgår inte om #1 uppnåddes."],
  ["en", ["on-track", "achieved"], "No result given: the report does not say whether #1 was achieved."],
])("in an outcome, %s %j", async (language, statuses, sentence) => {
  expect(await verdict(language, "outcome", ...statuses)).toBe(sentence);
});
