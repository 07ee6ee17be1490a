import { expect, test } from "vitest";
import { menuControlFor } from "../../../../src/app/components/controls/menuControlFor";

function menuOf(...names: string[]): HTMLElement[] {
  document.body.innerHTML = names
    .map((name) => `<label><input type="checkbox" /> <span>${name}</span> 3</label>`)
    .join("");
  return [...document.querySelectorAll("input")];
}

test("a letter leads to the next option that starts with it, and round to the first", () => {
  const [parks, shores, pools] = menuOf("Puistot", "Rannat", "Pihat");
  const all = [parks, shores, pools].filter((one) => one !== undefined);
  expect(menuControlFor("p", all, null)).toBe(parks);
  expect(menuControlFor("P", all, parks ?? null)).toBe(pools);
  expect(menuControlFor("p", all, pools ?? null)).toBe(parks);
  expect(menuControlFor("x", all, parks ?? null)).toBeNull();
});

test("where names open alike, a letter leads to the one that has a word that starts with it", () => {
  const all = menuOf("Programmet för parker", "Programmet för stränder");
  expect(menuControlFor("s", all, null)).toBe(all[1]);
});

test("Space and Tab are the browser's", () => {
  const all = menuOf("Puistot");
  for (const key of [" ", "Tab", "Enter"]) expect(menuControlFor(key, all, null)).toBeNull();
});
