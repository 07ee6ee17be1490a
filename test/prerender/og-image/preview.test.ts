import { mkdtemp, readFile, rm, stat, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { drawPicture, pictureOf, writePicture } from "../../../src/prerender/og-image/pictures";
import { previewOf } from "../../../src/prerender/og-image/previewOf";
import type { Address, Page } from "../../../src/domain/url/paths";
import { createPrerenderI18n } from "../../../src/app/i18n/createPrerenderI18n";
import { buildContext } from "../../fixtures/buildContext";

const { dataset } = buildContext;
const finnish = await createPrerenderI18n("fi");
const unmet = dataset.goals.find(({ title }) => title.startsWith("Helsingissä on helppoa"));
const address = (page: Page): Address => ({ language: "fi", page });
const goalPage = (roundId?: string) =>
  address({ kind: "goal", goalId: unmet?.id ?? "", ...(roundId === undefined ? {} : { roundId }) });

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kojelauta-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("a goal's picture tells its state, its title and how its targets stand", () => {
  expect(previewOf(dataset, finnish, goalPage())).toMatchObject({
    organisation: "Kulttuuri ja vapaa-aika",
    roundName: "Ennuste 3/2020",
    state: { status: "not-achieved", word: "Ei toteudu" },
    title: unmet?.title,
    tally: [
      { status: "not-achieved", count: 2 },
      { status: "at-risk", count: 1 },
      { status: "none", count: 1 },
      { status: "on-track", count: 1 },
      { status: "achieved", count: 2 },
    ],
  });
});

test("a goal in an earlier round shows the state of that round", () => {
  expect(previewOf(dataset, finnish, goalPage("2020-1"))).toMatchObject({
    roundName: "Ennuste 1/2020",
    state: { status: "at-risk", word: "Epävarma" },
  });
});

test("the dashboard's picture says the headline", () => {
  expect(previewOf(dataset, finnish, address({ kind: "dashboard" }))).toMatchObject({
    state: null,
    title: "3 sitovasta tavoitteesta 2 ei toteudu ja 1 on toteutumassa.",
  });
});

test("an unknown goal or round has no picture", () => {
  expect(previewOf(dataset, finnish, address({ kind: "goal", goalId: "there-is-none" }))).toBeNull();
  expect(previewOf(dataset, finnish, goalPage("2019-1"))).toBeNull();
});

test("among more than a thousand goals a goal shows its theme's picture, and all goals of a theme the same", () => {
  const [goal] = dataset.goals;
  if (!goal) throw new RangeError("the sample has goals");
  const goals = Array.from({ length: 1001 }, (_, index) => ({ ...goal, id: `goal-${index}`, targets: [] }));
  const many = { ...dataset, goals };
  const of = (goalId: string) => previewOf(many, finnish, address({ kind: "goal", goalId }));
  expect(of("goal-0")).toMatchObject({
    state: null,
    title: dataset.themes.find(({ id }) => id === goal.themeId)?.name,
  });
  expect(of("goal-1000")).toEqual(of("goal-0"));
});

test("pictures are PNG, 1200 by 630, and the same bytes each time", () => {
  const picture = pictureOf(dataset, finnish, goalPage());
  const png = Buffer.from(drawPicture(picture?.svg ?? ""));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.equals(drawPicture(picture?.svg ?? ""))).toBe(true);
  // Letters are drawn, too: without the font the picture would be empty of text, and far smaller.
  expect(png.length).toBeGreaterThan(20_000);
});

test("a picture's name follows its content", () => {
  expect(pictureOf(dataset, finnish, goalPage("2020-1"))?.file).not.toBe(pictureOf(dataset, finnish, goalPage())?.file);
  expect(pictureOf(dataset, finnish, goalPage("2020-3"))?.file).toBe(pictureOf(dataset, finnish, goalPage())?.file);
});

test("an unchanged picture is not drawn again", async () => {
  const picture = pictureOf(dataset, finnish, goalPage());
  if (!picture) throw new RangeError("the goal has a picture");
  const cache = join(folder, "cache");
  await writePicture(picture, join(folder, "one"), cache);
  const longAgo = new Date("2001-02-03");
  await utimes(join(cache, picture.file), longAgo, longAgo);
  await writePicture(picture, join(folder, "two"), cache);
  expect((await stat(join(cache, picture.file))).mtime).toEqual(longAgo);
  expect(await readFile(join(folder, "two", picture.file))).toEqual(await readFile(join(folder, "one", picture.file)));
});

test("two builds at once that draw the same picture for the first time both get it whole", async () => {
  const picture = pictureOf(dataset, finnish, goalPage());
  if (!picture) throw new RangeError("the goal has a picture");
  const sites = ["three", "four"].map((site) => join(folder, site));
  await Promise.all(sites.map((site) => writePicture(picture, site, join(folder, "new-cache"))));
  for (const site of sites) expect(await readFile(join(site, picture.file))).toEqual(drawn(picture.svg));
});

const drawn = (svg: string): Buffer => Buffer.from(drawPicture(svg));
