import { expect, test } from "vitest";
import { readReportOf } from "../../../../fixtures/readReportOf";
import { namedGoal, verdictSentence } from "../../../../../src/convert/layouts/prose/wording/verdictSentence";

test.each([
  ["Målet ”Fler tar bussen” uppfylldes inte.", "Fler tar bussen"],
  [
    "Målet att resandet ska öka med fem procent uppnåddes delvis. Ökningen blev två.",
    "resandet ska öka med fem procent",
  ],
  ["Tavoite, että hakemus käsitellään 60 päivässä, ei toteutunut.", "hakemus käsitellään 60 päivässä"],
  ["The target to plant 5,000 trees was not met.", "plant 5,000 trees"],
])("%s", (sentence, goal) => {
  expect(verdictSentence(sentence)?.goal).toBe(goal);
});

test.each(["Målet att resandet ska öka gäller till 2035.", "Målet nåddes.", "Bolaget ökade resandet."])(
  "no goal before a verdict: %s",
  (sentence) => {
    expect(verdictSentence(sentence)).toBeNull();
  },
);

test.each([
  ["Målet att öka utlåningen ombord med tio procent är svårt att följa upp.", "öka utlåningen ombord med tio procent"],
  [
    "Målet att byta huvudmotorn före säsongen fick ge vika, eftersom bidraget dröjde.",
    "byta huvudmotorn före säsongen",
  ],
  ["Tavoite kasvattaa jäsenmäärää sadalla jäi kesken syksyllä.", "kasvattaa jäsenmäärää sadalla"],
  ["Our aim to open three new branches went no further than plans.", "open three new branches"],
])("names a goal, though its verdict is not understood: %s", (sentence, goal) => {
  expect(namedGoal(sentence)?.goal).toBe(goal);
});

test.each([
  ["Målet att öppna tre rum nåddes.", "Målet att anställa en kock nåddes inte.", "Målet att byta motorn fick ge vika."],
  [
    "Tavoite avata kolme huonetta toteutui.",
    "Tavoite palkata kokki ei toteutunut.",
    "Tavoite vaihtaa vene jäi odottamaan.",
  ],
  [
    "The aim to open three rooms was met.",
    "The aim to hire a cook was not met.",
    "The aim to replace the engine went nowhere.",
  ],
])("sentences that name a goal are goals where most of them have a verdict: %s", async (...sentences) => {
  const { goals } = await readReportOf(
    "t.html",
    `<!doctype html><body><h1>2031</h1><h2>A</h2>${sentences.map((one) => `<p>${one}</p>`).join("")}</body>`,
  );
  expect(goals.map(({ statuses }) => statuses[0]).slice(0, 2)).toEqual(["achieved", "not-achieved"]);
  expect(goals).toHaveLength(3);
});
