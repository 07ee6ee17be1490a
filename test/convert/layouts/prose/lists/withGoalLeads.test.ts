import { describe, expect, test } from "vitest";
import { readReportOf } from "../../../../fixtures/readReportOf";

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

  test("bold words name the goal, and the sentence after them has its result", async () => {
    expect(
      await read(
        "<h1>Verksamhetsberättelse 2031</h1><h3>Uppföljning av nämndens mål</h3><p><b>Fler barn deltar i kulturskolan.</b> Målet har uppfyllts. Antalet ökade.</p><p><b>Fritidsgårdarna har öppet alla lördagar.</b> Målet har inte uppfyllts. En var stängd.</p>",
      ),
    ).toMatchObject([
      { title: "Fler barn deltar i kulturskolan.", statuses: ["achieved"] },
      { title: "Fritidsgårdarna har öppet alla lördagar.", statuses: ["not-achieved"] },
    ]);
  });

  test("quotes hold the goal, and the sentences after them its result", async () => {
    expect(
      await read(
        "<h1>Annual report 2031</h1><p>“Recruit 150 members.” We signed up 171. Aim met.</p><p>“Remove the weir.” The licence was refused. Aim not met.</p>",
      ),
    ).toMatchObject([
      { title: "Recruit 150 members", statuses: ["achieved"] },
      { title: "Remove the weir", statuses: ["not-achieved"] },
    ]);
  });

  test("one such paragraph alone is no list of goals", async () => {
    expect(await read("<h1>Tilinpäätös 2031</h1><p><b>Sataman laajennus on valmis.</b> Tavoite toteutui.</p>")).toEqual(
      [],
    );
  });

  test("the verdict stands before the goal, and the paragraph after it belongs to it", async () => {
    expect(
      await read(
        "<h1>Progress report 2031</h1><h2>Town centre</h2><p><b>Achieved:</b> Open the market hall by May</p><p>It opened in April.</p><p><b>Not achieved:</b> Fill the empty shops</p><p>Two chains closed.</p><p><b>Deferred to 2032:</b> Pave the main square</p><p>Cabinet agreed to wait.</p><p><b>Achieved:</b> Train 200 guides</p>",
      ),
    ).toMatchObject([
      { title: "Open the market hall by May", theme: "Town centre", statuses: ["achieved"] },
      { title: "Fill the empty shops", statuses: ["not-achieved"] },
      { title: "Pave the main square", statuses: ["not-achieved"] },
      { title: "Train 200 guides", statuses: ["achieved"] },
    ]);
  });

  test("a legend explains each status once, and names no goal", async () => {
    expect(
      await read(
        "<h1>Progress report 2031</h1><p>Achieved: all that was planned is done</p><p>Partly achieved: some of it is done</p><p>Not achieved: little of it is done</p>",
      ),
    ).toEqual([]);
  });

  test("numbered sentences of minutes tell the goal, its result and the verdict", async () => {
    expect(
      await read(
        "<h1>Pöytäkirja 2/2032</h1><h2>§ 12 Tavoitteiden toteutuminen vuonna 2031</h2><p>1) Poissaolot vähenevät kymmenen prosenttia. Ne vähenivät 13 prosenttia. Tavoite toteutui.</p><p>2) Nuorisotilan remontti valmistuu. Remontti keskeytyi eikä tavoite toteutunut.</p><p><b>Päätös</b></p><p>Tavoitteiden toteutuminen merkittiin tiedoksi.</p>",
      ),
    ).toMatchObject([
      { title: "Poissaolot vähenevät kymmenen prosenttia.", statuses: ["achieved"] },
      { title: "Nuorisotilan remontti valmistuu.", statuses: ["not-achieved"] },
    ]);
  });
});
