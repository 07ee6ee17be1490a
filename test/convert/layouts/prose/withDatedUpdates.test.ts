import { describe, expect, test } from "vitest";
import { readReportOf } from "../../../fixtures/readReportOf";

/** The statuses of each goal, round by round. */
const read = async (...parts: string[]) => {
  const { dataset } = await readReportOf("t.html", `<!doctype html><body>${parts.join("")}</body>`);
  return dataset.goals.map(({ title, targets }) => [
    title,
    ...targets.flatMap(({ assessments }) => assessments.map(({ status }) => status)),
  ]);
};
/** A goal with its updates: the name of the round, the status, and a sentence. */
const goal = (title: string, line: (round: string, status: string) => string, ...updates: [string, string, string][]) =>
  `<h3>${title}</h3>${updates.map(([round, status, text]) => `${line(round, status)}<p>${text}</p>`).join("")}`;

describe("updates below the names of their rounds", () => {
  test("each is of its own round where headings name them", async () => {
    const headed = (round: string, status: string) => `<h4>${round}</h4><p>${status}</p>`;
    expect(
      await read(
        "<h1>Sataman tavoitteet 2031</h1>",
        goal(
          "Väylä ruopataan",
          headed,
          ["Tilanne 30.4.2031", "Etenee suunnitellusti", "Ruoppaaja on tilattu."],
          ["Tilanne 31.8.2031", "Viivästynyt", "Ruoppaaja odottaa osia."],
        ),
        goal(
          "Nosturi uusitaan",
          headed,
          ["Tilanne 30.4.2031", "Viivästynyt", "Tarjouksia ei tullut."],
          ["Tilanne 31.8.2031", "Valmis", "Nosturi seisoo laiturilla."],
        ),
      ),
    ).toEqual([
      ["Väylä ruopataan", "on-track", "at-risk"],
      ["Nosturi uusitaan", "at-risk", "achieved"],
    ]);
  });

  test("so it is where the status stands behind the name, and where a term names the round", async () => {
    const beside = (round: string, status: string) => `<p><span>${round}</span> <b>${status}</b></p>`;
    expect(
      await read(
        "<h1>Hamnens mål 2031</h1>",
        goal(
          "Farleden muddras",
          beside,
          ["Våren 2031", "Enligt plan", "Verket är beställt."],
          ["Hösten 2031", "Klart", "Verket for i maj."],
        ),
        goal(
          "Kranen byts ut",
          beside,
          ["Våren 2031", "Försenat", "Anbud saknas."],
          ["Hösten 2031", "Enligt plan", "Kranen är beställd."],
        ),
      ),
    ).toEqual([
      ["Farleden muddras", "on-track", "achieved"],
      ["Kranen byts ut", "at-risk", "on-track"],
    ]);
  });

  test("so it is where a colon stands between them", async () => {
    const labelled = (round: string, status: string) => `<p>${round}: ${status}</p>`;
    expect(
      await read(
        "<h1>Harbour goals 2031</h1>",
        goal(
          "Dredge the channel",
          labelled,
          ["April 2031", "On track", "A dredger is hired."],
          ["August 2031", "Complete", "It left in May."],
        ),
        goal(
          "Renew the crane",
          labelled,
          ["April 2031", "Delayed", "The tender is open."],
          ["August 2031", "On track", "The crane is ordered."],
        ),
      ),
    ).toEqual([
      ["Dredge the channel", "on-track", "achieved"],
      ["Renew the crane", "at-risk", "on-track"],
    ]);
  });
});
