import { expect, test } from "vitest";
import { partsToConfirm } from "../../../../src/app/pages/studio/questions/partsToConfirm";
import { receivedRows } from "../../../../src/app/pages/studio/questions/receivedRows";
import { unknownColumns } from "../../../../src/app/pages/studio/questions/unknownColumns";
import { draftRead } from "./draftRead";

async function partsOf(name: string, text: string) {
  const { reading } = await draftRead(name, text);
  const documents = reading.folders.flatMap((folder) => folder.documents);
  return { documents, parts: partsToConfirm(reading.conversion.plans[0]?.parts ?? [], documents) };
}

async function receivedIn(name: string, text: string) {
  const { documents, parts } = await partsOf(name, text);
  return parts.map((part) => receivedRows(part, parts, documents));
}

const tables = (...rows: string[][]) =>
  rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("");

test("a table stands as the document has it, its headings marked", async () => {
  const [rows = []] = await receivedIn(
    "satama-2031.csv",
    "Tavoite;Mittari;Ennuste 1/2031;\nSatama kasvaa;Laituri;Tavoite toteutuu.;S\nMeri on puhdas;;Tavoite ei toteudu.;E",
  );
  expect(rows.map(({ cells }) => cells)).toEqual([
    ["Tavoite", "Mittari", "Ennuste 1/2031", ""],
    ["Satama kasvaa", "Laituri", "Tavoite toteutuu.", "S"],
    ["Meri on puhdas", "", "Tavoite ei toteudu.", "E"],
  ]);
  expect(rows.map(({ isHeading }) => isHeading)).toEqual([true, false, false]);
  expect(rows.map(({ row }) => row)).toEqual([1, 2, 3]);
});

test("a row that was left out says why", async () => {
  const [rows = []] = await receivedIn(
    "satama-2031.csv",
    "Teema;Tavoite;Ennuste 1/2031\n;;Tavoite toteutuu.\nMeri;Satama kasvaa;Tavoite toteutuu.",
  );
  expect(rows.map(({ leftOut }) => leftOut?.topic ?? null)).toEqual([null, "row-without-goal", null]);
});

test("tables of the same headings stand below each other, other tables apart", async () => {
  const headings = ["Tavoite", "Ennuste 1/2031"];
  const [rows = [], other = []] = await receivedIn(
    "satama-2031.html",
    `<h1>Satama 2031</h1><table>${tables(headings, ["Satama kasvaa", "Tavoite toteutuu."])}</table>
    <p>Väliteksti</p><table>${tables(headings, ["Meri on puhdas", "Tavoite ei toteudu."])}</table>
    <table>${tables(["Nimi", "Puhelin", "Osoite"], ["Aalto", "123", "Laituri"])}</table>`,
  );
  expect(rows.map(({ cells }) => cells[0])).toEqual(["Tavoite", "Satama kasvaa", "Tavoite", "Meri on puhdas"]);
  expect(rows.map(({ isHeading }) => isHeading)).toEqual([true, false, true, false]);
  expect(other.map(({ cells }) => cells[0])).toEqual(["Nimi", "Aalto"]);
});

test("prose, and cards whose cells are put together anew, have no such rows", async () => {
  const prose = await receivedIn(
    "satama-2031.html",
    "<h1>Satama 2031</h1><p>Tavoite: Satama kasvaa</p><p>Toteuma: Tavoite toteutui.</p>",
  );
  expect(prose).toEqual([[]]);
  const card = (goal: string) =>
    `<table>${tables(["Tavoite", "Mittari"], [goal, "Laituri"], ["Arviointi", "Tila"], ["Tavoite toteutui.", "Toteutunut"])}</table>`;
  const cards = await receivedIn(
    "satama-2031.html",
    `<h1>Satama 2031</h1>${card("Satama kasvaa")}${card("Meri on puhdas")}`,
  );
  expect(cards.flat()).toEqual([]);
});

test("a column that was not understood is named by its heading or, without one, by what stands under it", async () => {
  const { parts } = await partsOf(
    "satama-2031.csv",
    "Tavoite;Ennuste 1/2031;;Paikka;\nSatama kasvaa;Tavoite toteutuu.;S;Pori;\nMeri on puhdas;Tavoite ei toteudu.;E;Rauma;",
  );
  expect(unknownColumns(parts)).toEqual([
    { heading: "", examples: ["S", "E"] },
    { heading: "Paikka", examples: ["Pori", "Rauma"] },
  ]);
});

test("where no table was read, all their columns are named, and where one was, not those of the others", async () => {
  const unread = "Asia;Kuinka kävi\nSatama kasvaa;Tavoite toteutui.";
  expect(unknownColumns((await partsOf("satama-2031.csv", unread)).parts).map(({ heading }) => heading)).toEqual([
    "Asia",
    "Kuinka kävi",
  ]);
  const both = `<h1>Satama</h1><table>${tables(["Tavoite", "Ennuste 1/2031"], ["Satama kasvaa", "Tavoite toteutuu."])}</table>
    <table>${tables(["Nimi", "Puhelin", "Osoite"], ["Aalto", "123", "Laituri"])}</table>`;
  expect(unknownColumns((await partsOf("satama-2031.html", both)).parts)).toEqual([]);
});
