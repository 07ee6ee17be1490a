import { expect, test } from "vitest";
import { readReportOf } from "../../fixtures/readReportOf";

test.each([
  ["Mål", "Delårsrapport 2/2031", "Grön", "Godkänd av bildningsdirektören."],
  ["Tavoite", "Osavuosikatsaus 2/2031", "Vihreä", "Hyväksynyt sivistysjohtaja."],
  ["Goal", "Interim report 2/2031", "Green", "Approved by the director of education."],
])("%s: who approved the report is no status of its last goal", async (goal, title, status, approved) => {
  for (const heading of [
    (number: number, name: string) => `<h2>${goal} ${number}. ${name}</h2>`,
    (_: number, name: string) => `<p>${goal}: ${name}</p>`,
  ]) {
    const { dataset } = await readReportOf(
      "t.html",
      `<!doctype html><h1>${title}</h1>${heading(1, "Kaj")}<p>Status: ${status}</p>
       ${heading(2, "Torn")}<p>Status:</p><p>${approved}</p>`,
    );
    const [first, last] = dataset.goals.map(({ targets: [target] }) => target?.assessments[0]);
    expect(first?.status).toBe("on-track");
    expect(last?.status ?? "none").toBe("none");
    expect(last?.ownStatus).toBeUndefined();
    expect(JSON.stringify(dataset.goals[1]?.cells)).toContain(approved);
  }
});

test.each([
  ["Mål", "Bokslut 2031", "Godkänd i nämnden 4.3."],
  ["Tavoite", "Tilinpäätös 2031", "Hyväksytty lautakunnassa 4.3."],
  ["Goal", "Annual report 2031", "Approved at the committee's meeting"],
])("%s: that a report was approved is no status beside its label either", async (goal, title, approved) => {
  for (const heading of [`<h2>${goal} 1. Kaj</h2>`, `<p>${goal}: Kaj</p>`]) {
    const { dataset } = await readReportOf(
      "t.html",
      `<!doctype html><h1>${title}</h1>${heading}<p>Status: ${approved}</p>
       <h2>${goal} 2. Torn</h2><p>Status: Green</p>`,
    );
    const [first] = dataset.goals.map(({ targets: [target] }) => target?.assessments[0]);
    expect(first?.status ?? "none").toBe("none");
    expect(JSON.stringify(dataset.goals[0]?.cells)).toContain(approved);
  }
});
