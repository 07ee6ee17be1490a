import * as z from "zod/mini";
import { settingsText as text } from "./settingsText";
import { inAllLanguages, siteSchema } from "../../domain/dataset/schema";
import { languages } from "../../domain/language";
import type { Round, SiteSettings, Translations } from "../../domain/dataset/schema";

const inLanguages = { fi: z.optional(text), sv: z.optional(text), en: z.optional(text) };
const inEachLanguage = z.strictObject(inAllLanguages.shape);
const { licence, contact, font, accessibility } = siteSchema.shape;
const { tested, shortcomings, ...accessibilityFields } = accessibility.def.innerType.shape;
const terms = z.array(z.strictObject({ name: text, aliases: z.optional(z.array(text)), ...inLanguages }));

/** What rounds of a kind are called; `{number}` and `{year}` stand for the round's own. */
const roundNameSchema = z.strictObject(inLanguages);

/** `site.json`: what the publisher settles for all reports. Everything may be absent. */
export const siteFileSchema = z.strictObject({
  ...siteSchema.shape,
  title: z.optional(z.strictObject(inLanguages)),
  // The dataset may have further fields, a settings file none: there an unknown key is a mistyped one.
  licence: z.optional(z.strictObject(licence.def.innerType.shape)),
  contact: z.optional(z.strictObject(contact.def.innerType.shape)),
  font: z.optional(z.strictObject(font.def.innerType.shape)),
  accessibility: z.optional(
    z.strictObject({
      ...accessibilityFields,
      prepared: z.optional(z.iso.date()),
      reviewed: z.optional(z.iso.date()),
      tested: z.optional(
        z.array(
          z.strictObject({ ...tested.def.innerType.def.element.shape, date: z.iso.date(), what: inEachLanguage }),
        ),
      ),
      shortcomings: z.optional(
        z.array(z.strictObject({ ...shortcomings.def.innerType.def.element.shape, what: inEachLanguage })),
      ),
    }),
  ),
  goalRule: z.optional(
    z.strictObject({
      text: z.optional(z.strictObject(inLanguages)),
      source: z.optional(z.strictObject(inLanguages)),
      rollUp: z.optional(z.boolean()),
    }),
  ),
  languages: z.optional(
    z.array(z.enum(languages)).check(
      z.minLength(1),
      z.refine((chosen) => new Set(chosen).size === chosen.length, "names a language twice"),
    ),
  ),
  /** Themes and programmes as the whole organisation calls them, with the other forms that reports use. */
  themes: z.optional(terms),
  programmes: z.optional(terms),
  rounds: z.optional(
    z.strictObject({
      forecast: z.optional(roundNameSchema),
      outcome: z.optional(roundNameSchema),
      /** After which quarters the forecasts of a year are made, in order. */
      after: z.optional(z.array(z.enum(["Q1", "Q2", "Q3", "Q4"]))),
    }),
  ),
});

export type SiteFile = z.infer<typeof siteFileSchema>;

/** The round as the publisher's settings see it: its names, and the quarter after which it is made. */
export function withPublisherNames(round: Round, { rounds = {} }: SiteFile): Round {
  const names = rounds[round.kind];
  const after = round.kind === "forecast" ? rounds.after?.[round.ordinal - 1] : undefined;
  const fill = (name: string) =>
    name.replaceAll("{number}", String(round.ordinal)).replaceAll("{year}", String(round.year));
  const translations: Translations = {};
  for (const language of languages) {
    const name = names?.[language];
    if (name !== undefined) translations[language] = fill(name);
  }
  return {
    ...round,
    ...(after === undefined ? {} : { period: `${round.year}-${after}` }),
    ...(names === undefined ? {} : { translations }),
  };
}

/** What of the settings the dataset tells, without the vocabularies; null where they say nothing of it. */
export function siteOf(settings: SiteFile): SiteSettings | null {
  const site = siteSchema.parse(settings);
  return Object.keys(site).length === 0 ? null : site;
}
