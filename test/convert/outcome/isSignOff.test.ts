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
