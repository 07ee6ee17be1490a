// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from "vitest";
import { followedLink, noteFollowedLinks, topWhenFollowed } from "../../../src/app/shell/followedLinks";

const page = "/goal/bridges/";

/** A page with the links of its parts, each as far from the top of the window as its `data-at` says. */
function show(parts: string): void {
  document.body.innerHTML = `<main>${parts}</main>`;
  for (const link of document.querySelectorAll("a")) {
    const box = new DOMRect(0, Number(link.dataset["at"]), 100, 20);
    link.getBoundingClientRect = () => box;
    link.getClientRects = () => Object.assign([box], { item: () => box });
    link.addEventListener("click", (event) => event.preventDefault());
  }
}

const link = (name: string, { at = 0, to = "goal/bridges/#lights", rest = "" } = {}): string =>
  `<a href="${to}" data-at="${at}" ${rest}>${name}</a>`;

const press = (name: string): void =>
  [...document.querySelectorAll("a")].find((one) => one.textContent === name)?.click();

let stop = (): void => undefined;
beforeEach(() => {
  stop = noteFollowedLinks();
});
afterEach(() => stop());

test("of links to one address, the one in the pressed part of the page is found", () => {
  show(`<section id="attention">${link("above")}</section><section id="goals">${link("in the list")}</section>`);
  press("in the list");
  expect(followedLink(page)?.textContent).toBe("in the list");
  press("above");
  expect(followedLink(page)?.textContent).toBe("above");
});

test("where one list has it twice, the pressed one is found again", () => {
  show(`<section id="goals">${link("first", { at: 100 })}${link("second", { at: 900 })}</section>`);
  press("second");
  expect(topWhenFollowed(page)).toBe(900);
  show(`<section id="goals">${link("first", { at: 110 })}${link("second", { at: 910 })}</section>`);
  expect(followedLink(page)?.textContent).toBe("second");
});

test("in a long list, the link is not found until its own item is rendered", () => {
  const item = (index: number) => `<div data-index="${index}">${link(`item ${index}`)}</div>`;
  show(`<section id="goals">${item(1)}${item(40)}</section>`);
  press("item 40");
  show(`<section id="goals">${item(1)}</section>`);
  expect(followedLink(page)).toBeNull();
  show(`<section id="goals">${item(1)}${item(40)}</section>`);
  expect(followedLink(page)?.textContent).toBe("item 40");
});

test("a reader who went on to another place of the page is led back to the link all the same", () => {
  show(link("whole goal", { to: "goal/bridges/" }) + link("target"));
  press("target");
  expect(followedLink(page)?.textContent).toBe("target");
});

test("without a pressed link, the first visible one to the page is found", () => {
  show(
    `<details><summary>Closed</summary><p>${link("folded")}</p></details>` +
      link("other page", { to: "goal/x/" }) +
      link("target"),
  );
  expect(followedLink(page)?.textContent).toBe("target");
  expect(followedLink("/goal/none/")).toBeNull();
});
