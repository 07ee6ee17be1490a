import { expect, test } from "vitest";
import type * as z from "zod/mini";
import { describeIssue } from "../../src/cli/describeIssue";
import { idsSchema } from "../../src/convert/settings/idsFile";
import { reportSettingsSchema } from "../../src/convert/settings/reportSettings";
import { reviewSchema } from "../../src/convert/settings/reviewFile";
import { siteFileSchema } from "../../src/convert/settings/siteSettings";

const faultsOf = (schema: z.ZodMiniType, json: unknown) => {
  const read = schema.safeParse(json);
  return read.success
    ? []
    : read.error.issues.flatMap((issue) => describeIssue(issue, json, schema).map(({ text }) => text));
};

test.each([
  [
    siteFileSchema,
    { titel: { fi: "x" } },
    /^the key "titel" means nothing here; did you mean "title"\? allowed: title, /,
  ],
  [siteFileSchema, { colour: "green" }, /^colour is "green"; expected a colour like #00573f$/],
  [
    reportSettingsSchema,
    { texts: { "k.html": [{ text: "Satama", role: "round", roundId: "2031-99" }] } },
    /^texts.k.html\[0\].roundId is "2031-99"; expected a round like 2031-result or 2031-2$/,
  ],
  [
    reportSettingsSchema,
    { texts: { "k.html": [{ text: "Satama", role: "goal", roundId: "2031-1" }] } },
    /^only a text with the role "round" names a round/,
  ],
  [
    reportSettingsSchema,
    { texts: { "k.html": [{ text: "Satama", role: "goal", nth: 0, of: 3 }] } },
    /^texts.k.html\[0\].nth is 0; it is more than 0$/,
  ],
  [
    reviewSchema,
    { gone: [{ id: "a", on: "2031-02-30" }] },
    /^gone\[0\].on is "2031-02-30"; expected a date like 2026-12-03$/,
  ],
  [
    siteFileSchema,
    { accessibility: { prepared: "2031-13-01" } },
    /^accessibility.prepared is "2031-13-01"; expected a date like 2026-12-03$/,
  ],
  [reviewSchema, { targets: [{ target: "a", name: {} }] }, /^the name is given in no language$/],
  [reviewSchema, { titles: [{ passage: "Satama" }] }, /^the title is given in no language$/],
  [
    reviewSchema,
    {
      added: [
        {
          goal: "a",
          name: { fi: "A" },
          says: [
            { roundId: "2031-1", passage: null },
            { roundId: "2031-1", passage: "Satama" },
          ],
        },
      ],
    },
    /^a round of which one entry says that it says nothing has no other entry$/,
  ],
  [reportSettingsSchema, { lights: { Valmis: "achieved", "valmis ": "at-risk" } }, /^a light stands here twice, /],
  [reportSettingsSchema, { language: "suomi" }, /^language is "suomi"; allowed: fi, sv, en$/],
  [reportSettingsSchema, { better: { Tartunnat: "less" } }, /^better.Tartunnat is "less"; allowed: higher, lower$/],
  [reportSettingsSchema, { accept: ["titles"] }, /^accept\[0\] is "titles"; allowed: hidden-sheet, /],
  [
    reviewSchema,
    { dropped: [{ target: "a" }] },
    /^dropped\[0\].reason is missing: text in double quotes was expected$/,
  ],
  [reviewSchema, { merged: [{ targets: ["a"] }] }, /^merged\[0\].targets is a list of 1; it needs at least 2$/],
  [
    reportSettingsSchema,
    { vocabulary: { gaol: ["Päämäärä"] } },
    /^the key "gaol" means nothing here; did you mean "goal"\? allowed: .*goal/,
  ],
  [reviewSchema, { added: [{ goal: "a", name: {}, says: [] }] }, /^the name is given in no language$/],
  [
    reviewSchema,
    { statuses: [{ roundId: "2031-1", status: "achieved", on: "3.12." }] },
    /on is "3.12."; expected a date like 2026-12-03$/,
  ],
  [
    idsSchema,
    { goals: [{ reportId: "r", id: "A B", title: "x", targets: [] }] },
    /id is "A B"; expected an id of lower case letters/,
  ],
])("a mistake in settings is named with what is allowed", (schema, json, said) => {
  expect(faultsOf(schema, json)).toEqual([expect.stringMatching(said) as string]);
});
