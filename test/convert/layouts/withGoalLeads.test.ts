import { describe, expect, test } from "vitest";
import { readReportOf } from "../../fixtures/readReportOf";

const read = async (body: string) => (await readReportOf("t.html", `<!doctype html><body>${body}</body>`)).goals;

describe("a goal and its verdict in one paragraph", () => {
  test("headings that end with the status", async () => {
    expect(
      await read(
        "<h1>Progress report 2031</h1><h2>Education</h2><h3>E1. Raise the retention rate to 92% — ❌ Not achieved</h3><p>It was 89.6%.</p><h3>E2. Offer every student a placement (partly achieved)</h3><p>41 programmes did.</p><h3>E3. Publish all course guides: Achieved</h3><p>All were online in May.</p>",
      ),
    ).toMatchObject([
      { title: "Raise the retention rate to 92%", statuses: ["not-achieved"] },
      { title: "Offer every student a placement", statuses: ["not-achieved"] },
      { title: "Publish all course guides", statuses: ["achieved"] },
    ]);
  });

  test("bold words name the goal, and the sentence after them tells how it went", async () => {
    expect(
      await read(
        "<h1>Verksamhetsberättelse 2031</h1><h3>Uppföljning av nämndens mål</h3><p><b>Fler barn deltar i kulturskolan.</b> Målet har uppfyllts. Antalet ökade.</p><p><b>Fritidsgårdarna har öppet alla lördagar.</b> Målet har inte uppfyllts. En var stängd.</p>",
      ),
    ).toMatchObject([
      { title: "Fler barn deltar i kulturskolan.", statuses: ["achieved"] },
      { title: "Fritidsgårdarna har öppet alla lördagar.", statuses: ["not-achieved"] },
    ]);
  });

  test("one such paragraph alone is no list of goals", async () => {
    expect(await read("<h1>Tilinpäätös 2031</h1><p><b>Sataman laajennus on valmis.</b> Tavoite toteutui.</p>")).toEqual(
      [],
    );
  });
});
