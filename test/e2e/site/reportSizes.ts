import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const table = (rows: readonly (readonly string[])[]): string => `${rows.map((row) => row.join("\t")).join("\n")}\n`;
const titled = (title: string): string => `<p><b>${title}</b></p>`;
const forecasts = (year: number, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `Ennuste ${at + 1}/${year}`);

/** One compound word as long as Finnish officials write them, and a title as long as a paragraph. */
const longWord = "Kaupunkikulttuuripalveluverkkokehittämissuunnitelmatyöryhmä1";
const longTitle = `${longWord} ${"ja alueiden lähipalvelut kehittyvät yhdessä asukkaiden kanssa ".repeat(4)}`
  .slice(0, 299)
  .trim();

const course = [
  "Tavoite toteutuu.",
  "Tavoitteen toteutuminen on epävarmaa.",
  "Tavoite ei toteudu.",
  "Tavoite saavutettu.",
];
const years = [2033, 2034, 2035, 2036, 2037, 2038, 2039, 2040];
/** Eight years of forecasts, and the outcome of the last. */
const columnsOfYears = [...years.flatMap((year) => forecasts(year, 3)), "Tilinpäätös 2040"];
const namesOfMany = ["Sillat", "Kadut", "Puistot", "Rannat", "Torit", "Reitit", "Portaat", "Laiturit"];
const outcomes = ["Tavoite saavutettu.", "Tavoite ei toteutunut."];

/** Reports of unlike shapes, each by its folder's name. The last is of the newest year, and so the site's first page. */
const reports: Readonly<Record<string, string>> = {
  "yksi-2031": table([
    ["Teema", "Tavoite", ...forecasts(2031, 3)],
    ["Meri", titled("Satama on auki"), "Tavoite toteutuu.", "Tavoite toteutuu.", "Tavoite ei toteudu."],
  ]),
  "tyhja-2032": table([["Teema", "Tavoite", ...forecasts(2032, 3)]]),
  "kerran-2033": table([
    ["Teema", "Tavoite", ...forecasts(2033, 1)],
    ["Meri", titled("Satama on auki"), "<p>Laituri: Tavoite toteutuu.</p><p>Nosturi: Tavoite saavutettu.</p>"],
    ["Meri", titled("Rannat ovat siistit"), "Tavoitteen toteutuminen on epävarmaa."],
  ]),
  "pitka-2034": table([
    ["Tavoite", ...forecasts(2034, 3)],
    [titled(longTitle), "Tavoite toteutuu.", "Tavoitteen toteutuminen on epävarmaa.", "Tavoite ei toteudu."],
    [titled("Rannat ovat siistit"), "Tavoite toteutuu.", "Tavoite toteutuu.", "Tavoite toteutuu."],
  ]),
  "kuukaudet-2030": table([
    ["Teema", "Tavoite", ...forecasts(2030, 12)],
    ...["Satama on auki", "Rannat ovat siistit"].map((title, goal) => [
      "Meri",
      titled(title),
      ...Array.from({ length: 12 }, (_, at) => course[(goal + Math.floor(at / 4)) % 4] ?? ""),
    ]),
  ]),
  "vuodet-2040": table([
    ["Teema", "Tavoite", ...columnsOfYears],
    [
      "Kaupunki",
      titled("Kaupunki on ehjä"),
      ...columnsOfYears.map((heading, at) =>
        namesOfMany
          .map((name, nth) => {
            const said = heading.startsWith("Tili") ? outcomes[nth % 2] : course[(nth + at) % 4];
            return `<p>${name}: ${said}</p>`;
          })
          .join(""),
      ),
    ],
  ]),
};

/** Writes the reports of unlike shapes below the folder, as a city would keep its sources. */
export function writeShapes(folder: string): void {
  for (const [id, text] of Object.entries(reports)) {
    mkdirSync(join(folder, id), { recursive: true });
    writeFileSync(join(folder, id, `${id}.tsv`), text);
    writeFileSync(
      join(folder, id, "report.json"),
      JSON.stringify({
        title: `Tavoitteet ${id.slice(-4)}`,
        organisation: "Kaupunki",
        year: Number(id.slice(-4)),
        language: "fi",
      }),
    );
  }
}
