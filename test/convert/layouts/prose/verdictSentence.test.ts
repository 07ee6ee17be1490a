import { expect, test } from "vitest";
import { verdictSentence } from "../../../../src/convert/layouts/prose/verdictSentence";

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
