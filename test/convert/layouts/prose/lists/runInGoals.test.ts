import { describe, expect, test } from "vitest";
import { readReportOf } from "../../../../fixtures/readReportOf";

const read = async (body: string) => {
  const { goals, messages } = await readReportOf("t.html", `<!doctype html><body>${body}</body>`);
  return { titles: goals.map(({ title }) => title), goals, messages };
};

describe("goals in bold before what is told of them", () => {
  test.each([
    [
      "fi",
      "<h1>Strategian seuranta 2031</h1><p>Hallitus asetti vuodelle tavoitteet.</p><h2>Koulutus</h2>",
      ["Läpäisy paranee kaikilla aloilla.", "Laituri saa uuden katon.", "Päästöt vähenevät 10 %."],
      ["Läpäisy nousi 56 prosenttiin.", "Katon rakentaminen siirtyi vuoteen 2032.", "Tavoite toteutui."],
    ],
    [
      "sv",
      "<h1>Uppföljning av strategin 2031</h1><p>Styrelsen satte upp tre mål.</p><h2>Utbildning</h2>",
      ["Fler studerande tar examen i tid.", "Kajen får ett nytt tak.", "Utsläppen minskar 10 %."],
      ["Andelen steg till 56 procent.", "Bygget sköts upp till 2032.", "Målet nåddes."],
    ],
    [
      "en",
      "<p><b>Implementation of the work programme 2031</b></p><p>This letter tells how the objectives are coming along.</p><h2>Evidence</h2>",
      ["1.1 Publish the outlook by May.", "1.2 Extend the hub to all ports.", "1.3 Carry out the survey."],
      ["It was published on 22 May.", "The work has been postponed to 2032.", "The objective was met."],
    ],
  ])("%s", async (_, above, goals, told) => {
    const paragraphs = goals.map((goal, at) => `<p><b>${goal}</b> ${told[at]}</p>`).join("");
    const { titles } = await read(`${above}${paragraphs}<h2>Economy</h2><p>The result was as planned.</p>`);
    expect(titles).toEqual(goals.map((goal) => goal.replace(/^[\d.]+ /, "")));
  });

  test("under the title of a plan that is followed up, few of them need words that the reader knows", async () => {
    const told = "Bussen kör sedan mars till nio av tolv byar.";
    const list = `<p><b>Bokbuss till alla byar.</b> ${told}</p><p><b>Bänkar vid varje brygga.</b> De ställdes ut i maj.</p><p><b>En ny karta över öarna.</b> Målet nåddes inte.</p>`;
    expect((await read(`<h1>Uppföljning av verksamhetsplanen 2031</h1>${list}`)).titles).toHaveLength(3);
    expect((await read(`<h1>Nyheter från öarna 2031</h1>${list}`)).titles).not.toContain("Bänkar vid varje brygga.");
  });

  test("news in bold is no goal", async () => {
    const { titles } = await read(
      `<h1>Årsberättelse 2031</h1><p>Styrelsen arbetade mot målen.</p><p><b>Den nya bron öppnades.</b> Bron invigdes i maj.</p>
       <p><b>Kajen blev färdig i juni.</b> Arbetet slutfördes.</p><p><b>Simhallen stängdes.</b> Renoveringen inleddes.</p>`,
    );
    expect(titles).toEqual([]);
  });

  test("the heading over other text, on the level of those over goals, is none", async () => {
    const { titles } = await read(
      `<h1>Seuranta 2031</h1><h2>Koulutus</h2><p><b>Läpäisy paranee kaikilla aloilla.</b> Tavoite toteutui.</p><p><b>Laituri saa uuden katon.</b> Tavoite ei toteutunut.</p>
       <h2>Talous</h2><p>Sijoitustuotot ylittivät budjetin.</p><h2>Lisätietoja</h2><p>Strategiajohtaja.</p>`,
    );
    expect(titles).toEqual(["Läpäisy paranee kaikilla aloilla.", "Laituri saa uuden katon."]);
  });
});

test("a heading that names what follows ends the goal above it", async () => {
  const { titles } = await read(
    `<h1>Annual report 2031</h1><h2>A word from the chair</h2><p>It was a good year.</p><h2>Results: what we achieved</h2><p>We worked hard.</p>
     <h3>Goal 1: Build the pier</h3><p>Result: The goal was met.</p>`,
  );
  expect(titles).toEqual(["Build the pier"]);
});
