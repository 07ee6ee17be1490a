import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCommand } from "../../src/cli/runCommand";
import type { Exit } from "../../src/cli/commands/command";

let folder = "";
let interrupt = () => {};
let said = "";
let ended: Promise<Exit>;

const inReport = (name: string): string => join(folder, "sources/puistot-2031", name);
const table = (verdict: string): string =>
  `Teema;Sitova tavoite;Mittari;Ennuste 1/2031\nVihreä;Puistot kukkivat;Uusi ruusutarha;Ruusutarha on kaivettu. ${verdict}\n`;

/** Waits until the command says this, and forgets what it said up to there. */
async function says(words: string): Promise<string> {
  for (let tries = 0; !said.includes(words); tries += 1) {
    if (tries > 600) throw new Error(`never said "${words}" but:\n${said}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  const until = said.indexOf(words) + words.length;
  const heard = said.slice(0, until);
  said = said.slice(until);
  return heard;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kojelauta-watch-"));
  mkdirSync(join(folder, "sources/puistot-2031"), { recursive: true });
  writeFileSync(inReport("puistot.csv"), table("Tavoite toteutuu."));
  said = "";
  const output = { write: (text: string) => (said += text) };
  const args = ["--in", join(folder, "sources"), "--out", join(folder, "data"), "--watch"];
  ended = runCommand(args, { env: {}, stdout: output, stderr: output, onInterrupt: (stop) => (interrupt = stop) });
});

afterEach(async () => {
  interrupt();
  await ended;
  rmSync(folder, { recursive: true });
});

const waiting = "to be saved; Ctrl-C ends it.\n";

test("while a controller works, each save is converted and says what changes", { timeout: 120_000 }, async () => {
  expect(await says(waiting)).toContain("For readers all of this is new");

  writeFileSync(inReport("puistot.csv"), table("Tavoite ei toteudu."));
  expect(await says(waiting)).toContain("on-track → not-achieved.");

  writeFileSync(inReport(".puistot.csv.tmp"), table("Tavoite on saavutettu."));
  await says(waiting);
  renameSync(inReport(".puistot.csv.tmp"), inReport("puistot.csv"));
  expect(await says(waiting)).toContain("not-achieved → achieved.");

  writeFileSync(inReport("review.json"), '{ "statuses": [');
  expect(await says(waiting)).toMatch(/puistot-2031\/review\.json:1:\d+: .*\nNothing was written\.\n/);

  writeFileSync(inReport("review.json"), "{}");
  expect(await says(waiting)).toContain("Nothing changes for readers.");

  writeFileSync(inReport("puistot.csv"), table("Tavoitteen toteutuminen on epävarmaa."));
  expect(await says(waiting)).toContain("achieved → at-risk.");

  mkdirSync(join(folder, "sources/rannat-2031"));
  await says(waiting);
  writeFileSync(join(folder, "sources/rannat-2031/rannat.csv"), table("Tavoite toteutuu."));
  expect(await says(waiting)).toContain('The report "rannat-2031" is new');

  interrupt();
  expect(await ended).toBe(0);
});
