import { describe, expect, test } from "vitest";
import { applyAction } from "../../../../src/app/pages/studio/draft/applyAction";
import { openReport } from "../../../../src/app/pages/studio/draft/draft";
import { isSameOrganisation, organisationNamed } from "../../../../src/app/pages/studio/sources/organisationNamed";
import { draftOfDocuments } from "../../../../src/app/pages/studio/sources/startDraft";
import { readDocument } from "../../../../src/convert/formats/readDocument";

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function documentOf(text: string) {
  const { document } = await readDocument("r/t.html", bytesOf(text));
  if (!document) throw new RangeError("the document is readable");
  return document;
}

const table =
  "<table><tr><th>Tavoite</th><th>Toteuma</th></tr><tr><td>Porin kaupunki kasvaa</td><td>Toteutui</td></tr></table>";

describe("the organisation that a document names at its top is", () => {
  test.each([
    ["Porin kaupunki", "Porin kaupunki", "Tavoitteet 2031"],
    ["Porin kaupunki", "Porin kaupungin sitovat tavoitteet 2031", "Talousarvio"],
    ["Itä-Uudenmaan hyvinvointialue", "Itä-Uudenmaan hyvinvointialueen osavuosikatsaus", ""],
    ["Borgå stad", "Bindande mål 2031, Borgå stads bokslut", "Borgå stad"],
    ["Region Dalarna", "Årsrapport 2031", "Trafiknämnden, Region Dalarna. Fastställd 2 mars 2032."],
    ["Leeds City Council", "Leeds City Council performance report", ""],
    ["City of Espoo", "Binding goals of the City of Espoo", ""],
  ])("%s", async (name, first, second) => {
    expect(organisationNamed([await documentOf(`<h1>${first}</h1><p>${second}</p>${table}`)])).toBe(name);
  });

  test("not what a chapter is called", async () => {
    const text = `<h1>Delårsrapport 2031</h1><p>Strandköpings stad, tekniska nämnden</p><h2>Attraktiv stad</h2>${table}`;
    expect(organisationNamed([await documentOf(text)])).toBe("Strandköpings stad");
  });

  test.each([
    ["none where only a goal names one", `<h1>Sitovat tavoitteet 2031</h1>${table}`],
    ["none of two", `<h1>Porin kaupunki</h1><p>Ulvilan kaupunki</p>${table}`],
    ["none where a city is meant in general", `<h1>Elinvoimainen kaupunki</h1><p>vår stad</p>${table}`],
  ])("%s", async (_, text) => {
    expect(organisationNamed([await documentOf(text)])).toBeNull();
  });
});

test("a division of a city that is named is no other organisation", () => {
  expect(isSameOrganisation("Porin kaupunki", "Porin kaupunki, tekninen toimi")).toBe(true);
  expect(isSameOrganisation("Porin kaupunki", "Ulvilan kaupunki")).toBe(false);
});

describe("a new report is", () => {
  const given = [{ path: "t.html", bytes: bytesOf(table) }];
  const own = { title: null, organisation: "Porin kaupunki" };
  const site = { ids: { goals: [] }, site: {}, files: new Map<string, Uint8Array>(), organisation: "Ulvilan kaupunki" };

  test("the site's organisation's, and says that it is from the site, also where its documents name another", () => {
    const report = openReport(draftOfDocuments(given, site, own).draft);
    expect(report.settings.organisation).toBe("Ulvilan kaupunki");
    expect(report.organisationFrom).toBe("site");
  });

  test("that of its documents where the site has none", () => {
    const report = openReport(draftOfDocuments(given, null, own).draft);
    expect(report.settings.organisation).toBe("Porin kaupunki");
    expect(report.organisationFrom).toBe("document");
  });

  test("settled once a person has said whose it is, also where that is the site's", () => {
    const { draft } = draftOfDocuments(given, site, own);
    const after = applyAction(draft, { kind: "settings", settings: { organisation: "Ulvilan kaupunki" } });
    expect(openReport(after).organisationFrom).toBeUndefined();
    expect(openReport(applyAction(draft, { kind: "settings", settings: { year: 2031 } })).organisationFrom).toBe(
      "site",
    );
  });
});
