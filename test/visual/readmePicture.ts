import { open, test } from "../e2e/site/site";

/** Takes README's pictures. Run by `npm run screenshot`, after a build. */
test("the front page is taken, as a laptop shows it first", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1400 });
  await open(page, "fi/");
  await page.screenshot({ path: "docs/screenshot.png" });
});

/** An invented report in which words and light do not agree. */
const asking = {
  name: "koskelan-tavoitteet-2031.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    [
      "Tavoite;Mittari;Tavoitetaso 2031;Ennuste 2/2031;Liikennevalo",
      "Päästöt vähenevät;Sähköbussien osuus;vähintään 40 %;Osuus on nyt 33 %. Uusi kalusto toimitetaan joulukuussa, joten tavoite toteutuu.;Keltainen",
      "Kirjastot ovat auki;Omatoimikirjastot;5;Kaksi kirjastoa on vielä kesken.;Keltainen",
    ].join("\n"),
  ),
};

test("the studio is taken while it asks", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, "fi/studio/");
  await page.locator("input[type=file]").first().setInputFiles(asking);
  await page.getByRole("button", { name: /Kysymykset/ }).click();
  await page.locator(".studio-card").waitFor();
  await page.locator(".studio-work").screenshot({ path: "docs/studio.png" });
});
