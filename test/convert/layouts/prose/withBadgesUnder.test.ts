import { describe, expect, test } from "vitest";
import { readReportOf } from "../../../fixtures/readReportOf";

const read = async (...parts: string[]) => {
  const { goals } = await readReportOf("t.html", `<!doctype html><body>${parts.join("")}</body>`);
  return goals.map(({ title, statuses }) => [title, ...statuses]);
};
const over = (badge: string, title: string, text: string) =>
  `<article><span>${badge}</span><h3>${title}</h3><p>${text}</p></article>`;
const under = (badge: string, title: string, text: string) =>
  `<article><h3>${title}</h3><p>${text}</p><span>${badge}</span></article>`;

describe("badges of cards", () => {
  test("a badge over a heading tells of the goal that the heading names, not of the card before", async () => {
    expect(
      await read(
        "<h1>Harbour progress 2031</h1><section><h2>Water</h2>",
        over("Delivered", "Dredge the inner channel", "The dredger left in May."),
        over("Missed", "Renew the crane", "The maker went out of business."),
        "</section><section><h2>Land</h2>",
        over("Delivered", "Pave the yard", "The yard has asphalt from gate to gate."),
        over("News", "Write a handbook", "A handbook is a book for the hand."),
        over("Missed", "Plant a hedge", "No plants came."),
        "</section>",
      ),
    ).toEqual([
      ["Dredge the inner channel", "achieved"],
      ["Renew the crane", "not-achieved"],
      ["Pave the yard", "achieved"],
      ["Write a handbook", "none"],
      ["Plant a hedge", "not-achieved"],
    ]);
  });

  test("so it does where badges and titles are bold lines, in Finnish and Swedish", async () => {
    const bold = (badge: string, title: string, text: string) => `<p>${badge}</p><p><b>${title}</b></p><p>${text}</p>`;
    expect(
      await read(
        "<h1>Sataman tavoitteet 2031</h1>",
        bold("Toteutui", "Väylä ruopataan", "Ruoppaaja lähti toukokuussa."),
        bold("Ei toteutunut", "Nosturi uusitaan", "Valmistaja lopetti."),
        bold("Toteutui", "Piha päällystetään", "Pihalla on asfaltti."),
      ),
    ).toEqual([
      ["Väylä ruopataan", "achieved"],
      ["Nosturi uusitaan", "not-achieved"],
      ["Piha päällystetään", "achieved"],
    ]);
    expect(
      await read(
        "<h1>Hamnens mål 2031</h1>",
        over("Uppnått", "Farleden muddras", "Mudderverket for i maj."),
        over("Ej uppnått", "Kranen byts ut", "Tillverkaren lade ned."),
        over("Uppnått", "Gården asfalteras", "Asfalten ligger."),
      ),
    ).toEqual([
      ["Farleden muddras", "achieved"],
      ["Kranen byts ut", "not-achieved"],
      ["Gården asfalteras", "achieved"],
    ]);
  });

  test("a badge that closes the text under a heading tells of that goal", async () => {
    expect(
      await read(
        "<h1>Harbour progress 2031</h1><h2>Water</h2>",
        under("Delivered", "Dredge the inner channel", "The dredger left in May."),
        under("Missed", "Renew the crane", "The maker went out of business."),
        "<h2>Land</h2>",
        under("Delivered", "Pave the yard", "The yard has asphalt."),
        under("Missed", "Plant a hedge", "No plants came."),
      ),
    ).toEqual([
      ["Dredge the inner channel", "achieved"],
      ["Renew the crane", "not-achieved"],
      ["Pave the yard", "achieved"],
      ["Plant a hedge", "not-achieved"],
    ]);
  });
});
