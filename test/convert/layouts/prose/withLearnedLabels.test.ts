import { describe, expect, test } from "vitest";
import { readReportOf } from "../../../fixtures/readReportOf";

const read = async (body: string) => (await readReportOf("t.html", `<!doctype html><body>${body}</body>`)).goals;

describe("labels that a document teaches by repeating them", () => {
  test("a label of two known words stands before each verdict", async () => {
    expect(
      await read(
        "<h1>Delårsrapport augusti 2031</h1><h3>Mål 1. En trygg hamn</h3><p><b>Bedömning helår:</b> Målet bedöms inte uppnås.</p><h3>Mål 2. Fler fartyg</h3><p><b>Bedömning helår:</b> Målet bedöms uppnås.</p>",
      ),
    ).toMatchObject([
      { title: "En trygg hamn", statuses: ["not-achieved"] },
      { title: "Fler fartyg", statuses: ["on-track"] },
    ]);
  });

  test("a bold line comes again over each verdict, and is no goal", async () => {
    const goal = (title: string, result: string, verdict: string) =>
      `<h3>Mål: ${title}</h3><p><b>Resultat</b></p><p>${result}</p><p><b>Samlad bedömning</b></p><p>${verdict}</p>`;
    expect(
      await read(
        `<h1>Årsredovisning 2031</h1>${goal("Hamnen är öppen", "Den var öppen 360 dagar.", "Målet är uppnått.")}${goal("Kön är kort", "Kön var 40 dagar.", "Målet är inte uppnått.")}${goal("Alla får svar", "Svar gavs i 80 fall av 100.", "Målet är delvis uppnått.")}`,
      ),
    ).toMatchObject([
      { title: "Hamnen är öppen", statuses: ["achieved"] },
      { title: "Kön är kort", statuses: ["not-achieved"] },
      { title: "Alla får svar", statuses: ["not-achieved"] },
    ]);
  });

  test("what stands after a label shows that it is the report's own status", async () => {
    const goal = (title: string, met: string) =>
      `<p><b>Objective:</b> ${title}</p><p><b>Outcome:</b> Work went on all year.</p><p><b>Objective complete?</b> ${met}</p>`;
    expect(
      await read(
        `<h1>Annual report 2031</h1>${goal("Retrofit 150 homes", "Yes")}${goal("Adopt the plan", "No")}${goal("Install chargers", "Partially")}`,
      ),
    ).toMatchObject([{ statuses: ["achieved"] }, { statuses: ["not-achieved"] }, { statuses: ["not-achieved"] }]);
  });

  test("a verdict on a line of its own under the heading of a goal", async () => {
    expect(
      await read(
        "<h1>Årsredovisning 2031</h1><h3>Matsvinnet minskar</h3><p>Ej uppnått</p><p>Svinnet ökade med tio procent.</p><h3>Språkplanen införs</h3><p>Uppnått</p><p>Den infördes i augusti.</p>",
      ),
    ).toMatchObject([
      { title: "Matsvinnet minskar", statuses: ["not-achieved"] },
      { title: "Språkplanen införs", statuses: ["achieved"] },
    ]);
  });

  test("words of the report's own open each goal", async () => {
    const promise = (title: string, did: string, status: string) =>
      `<p><b>We said we would</b> ${title}</p><p><b>We did:</b> ${did}</p><p><b>Status:</b> ${status}</p>`;
    expect(
      await read(
        `<h1>Annual report 2031</h1><h2>Children</h2>${promise("open a family centre.", "Work has begun.", "Off target")}${promise("widen childcare.", "All settings offer it.", "Completed")}<h2>Economy</h2>${promise("support 60 firms.", "71 were supported.", "Completed")}`,
      ),
    ).toMatchObject([
      { title: "open a family centre.", statuses: ["not-achieved"] },
      { title: "widen childcare.", statuses: ["achieved"] },
      { title: "support 60 firms.", statuses: ["achieved"] },
    ]);
  });

  test("headings that come again under each unit are no labels", async () => {
    const unit = (name: string) =>
      `<h2>${name}</h2><h3>Talousarvion toteutuminen</h3><p>Menot ylittyivät 2 000 eurolla.</p>`;
    expect(await read(`<h1>Tilinpäätös 2031</h1>${unit("Satama")}${unit("Varikko")}${unit("Laituri")}`)).toEqual([]);
  });
});
