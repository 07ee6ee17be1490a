import { expect, test } from "vitest";
import { createPrerenderI18n } from "../../../src/app/i18n/createPrerenderI18n";
import { openDataAddresses } from "../../../src/open-data/openData";
import { describedDataset } from "../../../src/prerender/head/jsonLd";
import { nothingYet, sample, twoYears } from "../../fixtures/openDataset";

const translator = await createPrerenderI18n("en");
const siteUrl = "https://example.org/some/folder/";

test("the dataset says its name, its years, its licence and every file that it can be taken away in", () => {
  expect(describedDataset({ dataset: sample, siteUrl }, translator, "en")).toMatchObject({
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: "Kojelauta",
    description: expect.stringMatching(/.{50}/) as unknown,
    license: "https://creativecommons.org/licenses/by/4.0/",
    temporalCoverage: "2020",
    url: `${siteUrl}en/`,
    distribution: openDataAddresses.map(({ path, encodingFormat }) => ({
      "@type": "DataDownload",
      encodingFormat,
      contentUrl: siteUrl + path,
    })),
  });
});

test("the years of several reports are one span", () => {
  expect(describedDataset({ dataset: twoYears(), siteUrl }, translator, "en")).toMatchObject({
    temporalCoverage: "2031/2032",
  });
});

test("no URL is absolute if the site's URL is not known", () => {
  const said = describedDataset({ dataset: sample, siteUrl: undefined }, translator, "en");
  expect(said).toMatchObject({ name: "Kojelauta" });
  for (const part of ["url", "distribution"]) expect(said).not.toHaveProperty(part);
});

test("before the first report there is nothing to describe", () => {
  expect(describedDataset({ dataset: nothingYet, siteUrl }, translator, "en")).toBeNull();
});
