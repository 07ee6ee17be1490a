import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommand } from "../../src/cli/runCommand";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "to-check-"));
  for (const year of [2030, 2031]) {
    const report = join(folder, "sources", `satama-${year}`);
    mkdirSync(report, { recursive: true });
    writeFileSync(
      join(report, "t.csv"),
      [
        `Sitova tavoite;Mittari;Ennuste 1/${year};Ennuste 2/${year}`,
        "Satama kasvaa;Laituri valmistuu;Suunnitelmia esiteltiin lautakunnassa.;Tavoite toteutuu.",
        `${year === 2030 ? "Uimarannat ovat puhtaita" : "Uimarannat ja laiturit ovat puhtaita"};Vesi;–;Vettä tutkitaan.`,
      ].join("\n"),
    );
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

async function said(...args: string[]): Promise<string> {
  let text = "";
  const [stdout, stderr] = [{ write: (more: string) => (text += more) }, { write: () => true }];
  await runCommand([...args, "--in", join(folder, "sources")], { env: {}, stdout, stderr, onInterrupt: () => {} });
  return text;
}

const count = (text: string): number => Number(/(\d+) to check/.exec(text)?.[1]);

test("convert, review and quality say the same number of what is to be checked", async () => {
  const review = await said("review");
  const entries = review.match(/^ *(?:entry: )?\{"passage"/gm)?.length ?? 0;
  expect(entries).toBeGreaterThan(3);
  expect(count(review)).toBe(entries);
  expect(count(await said("convert", "--out", join(folder, "out")))).toBe(entries);
  expect(count(await said("quality"))).toBe(entries);
});
