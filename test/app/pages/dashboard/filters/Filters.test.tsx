import { act, cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { open, openViews } from "../../../render";
import { twoThemes } from "../../../../fixtures/twoThemes";

const filters = () => screen.getByRole("group", { name: "Rajaukset" });
const opened = async (user: ReturnType<typeof userEvent.setup>, name: RegExp) => {
  await user.click(within(filters()).getByRole("button", { name, expanded: false }));
  return within(filters()).getByRole("group", { name });
};
const count = () => screen.getByText(/osatavoitetta, |Näkyvissä|Mikään/);
const targets = () => screen.getAllByRole("rowheader", { name: /^(Osatavoite \d|Äkäslompolon)/ }).length;

test("choosing a theme leaves its targets, says how many, and stands in the address", async () => {
  const user = userEvent.setup();
  await openViews(twoThemes(), "fi/");
  expect(count()).toHaveTextContent("Näkyvissä kaikki: 2 sitovaa tavoitetta, 6 osatavoitetta.");
  await user.click(within(await opened(user, /^Teema/)).getByRole("checkbox", { name: /Uimahallit/ }));
  expect(window.location.search).toBe("?theme=uimahallit");
  expect(count()).toHaveTextContent("Näkyvissä 3/6 osatavoitetta, 1/2 sitovaa tavoitetta.");
  expect(screen.queryByRole("row", { name: /Osatavoite 1/ })).not.toBeInTheDocument();
});

test("several statuses at once, and those at risk and not met in one press", async () => {
  const user = userEvent.setup();
  await openViews(twoThemes(), "fi/");
  const menu = await opened(user, /^Tila/);
  await user.click(within(menu).getByRole("button", { name: "Ei toteudu tai epävarma" }));
  expect(window.location.search).toBe("?status=at-risk&status=not-achieved");
  expect(targets()).toBe(2);
  await user.click(within(menu).getByRole("checkbox", { name: /Saavutettu/ }));
  expect(targets()).toBe(4);
});

test("each choice says how many targets it would show beside the other filters", async () => {
  const user = userEvent.setup();
  await openViews(twoThemes(), "fi/?theme=uimahallit");
  const menu = await opened(user, /^Tila/);
  expect(within(menu).getByRole("checkbox", { name: /Saavutettu 0$/ })).toBeInTheDocument();
  expect(within(menu).getByRole("checkbox", { name: /Epävarma 1$/ })).toBeInTheDocument();
});

test("filters by linked programme and by change", async () => {
  const user = userEvent.setup();
  await openViews(twoThemes(), "fi/");
  await user.click(within(await opened(user, /^Ohjelma/)).getByRole("checkbox", { name: /Meriohjelma/ }));
  await user.click(within(await opened(user, /^Muutos/)).getByRole("checkbox", { name: /heikkeni/ }));
  expect(window.location.search).toBe("?programme=meri&change=worse");
  expect(screen.getByRole("row", { name: /Osatavoite 2.2/ })).toBeInTheDocument();
  expect(targets()).toBe(1);
});

test("Escape closes a menu and gives the focus back; a press elsewhere closes it too", async () => {
  const user = userEvent.setup();
  await openViews(twoThemes(), "fi/");
  const menu = await opened(user, /^Teema/);
  within(menu)
    .getByRole("checkbox", { name: /Puistot/ })
    .focus();
  await user.keyboard("{Escape}");
  const button = within(filters()).getByRole("button", { name: "Teema" });
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute("aria-expanded", "false");
  await user.click(button);
  await user.click(screen.getByRole("heading", { name: "Tavoitteet" }));
  expect(button).toHaveAttribute("aria-expanded", "false");
});

test("the down arrow opens a menu at its first option; a letter leads to the option that starts with it, arrows go round", async () => {
  const user = userEvent.setup();
  await openViews(twoThemes(), "fi/");
  within(filters()).getByRole("button", { name: "Tila" }).focus();
  await user.keyboard("{ArrowDown}");
  const menu = within(filters()).getByRole("group", { name: "Tila" });
  expect(within(menu).getByRole("button", { name: "Ei toteudu tai epävarma" })).toHaveFocus();
  await user.keyboard("t");
  expect(within(menu).getByRole("checkbox", { name: /^Tarkistettava/ })).toHaveFocus();
  await user.keyboard("T");
  expect(within(menu).getByRole("checkbox", { name: /^Toteutumassa/ })).toHaveFocus();
  await user.keyboard("{ArrowDown}{ }");
  expect(window.location.search).toBe("?status=achieved");
  await user.keyboard("{ArrowDown}");
  expect(within(menu).getByRole("button", { name: "Ei toteudu tai epävarma" })).toHaveFocus();
  await user.keyboard("{ArrowUp}");
  expect(within(menu).getByRole("checkbox", { name: /^Saavutettu/ })).toHaveFocus();
});

test("what is chosen stands as a button that takes it away, and the focus stays among the filters", async () => {
  const user = userEvent.setup();
  await openViews(twoThemes(), "fi/?theme=uimahallit&status=at-risk");
  await user.click(screen.getByRole("button", { name: "Poista rajaus: Uimahallit" }));
  expect(window.location.search).toBe("?status=at-risk");
  expect(screen.getByRole("group", { name: "Valitut rajaukset" })).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Poista kaikki rajaukset" }));
  expect(window.location.search).toBe("");
  expect(screen.queryByRole("button", { name: /Poista rajaus/ })).not.toBeInTheDocument();
});

test("the search finds without å, ä or ö, marks what it found, keeps the focus and is one step on the way back", async () => {
  const user = userEvent.setup();
  await openViews(twoThemes(), "fi/");
  const steps = window.history.length;
  const field = screen.getByRole("searchbox");
  await user.type(field, "akas");
  expect(field).toHaveFocus();
  expect(window.location.search).toBe("?q=akas");
  expect(window.history.length).toBe(steps + 1);
  // The words come while the reader types, or after.
  await screen.findAllByText("Äkäs", { selector: "mark" });
  expect(targets()).toBe(1);
  const row = screen.getByRole("row", { name: /^Äkäslompolon/ });
  expect(within(row).getByText("Äkäs", { selector: "mark" })).toBeInTheDocument();
});

test("the search finds another form of a word, and marks it whole", async () => {
  const user = userEvent.setup();
  await openViews(twoThemes(), "fi/");
  await user.type(screen.getByRole("searchbox"), "penkkien");
  await screen.findAllByText("penkit", { selector: "mark" });
  const row = screen.getByRole("row", { name: /^Osatavoite 1.1/ });
  expect(within(row).getByText("penkit", { selector: "mark" })).toBeInTheDocument();
  expect(count()).not.toHaveTextContent("läheiset");
});

test("without an exact match, similar words match, and the count says so", async () => {
  const user = userEvent.setup();
  await openViews(twoThemes(), "fi/");
  await user.type(screen.getByRole("searchbox"), "äkäslonpolon");
  await screen.findAllByText("Äkäslompolon", { selector: "mark" });
  const row = screen.getByRole("row", { name: /^Äkäslompolon/ });
  expect(within(row).getByText("Äkäslompolon", { selector: "mark" })).toBeInTheDocument();
  expect(count()).toHaveTextContent("Täsmällisiä osumia ei löytynyt. Näytetään lähimmät osumat.");
});

test("a match in hidden text is shown as an excerpt", async () => {
  await openViews(twoThemes(), "fi/?q=penkit");
  expect(screen.getByRole("row", { name: /Osatavoite 1.1/ })).toHaveTextContent(
    "Tavoitteen kuvauksessa: Puistojen penkit korjataan.",
  );
});

test("without results, filters to remove are suggested, with buttons", async () => {
  const user = userEvent.setup();
  await open(twoThemes(), "fi/?theme=puistot&status=not-achieved");
  expect(count()).toHaveTextContent("Mikään osatavoite ei vastaa rajausta.");
  expect(screen.queryByRole("table", { name: /Tavoitteet ja/ })).not.toBeInTheDocument();
  const offers = screen.getAllByRole("button", { name: /Poista (teema|tila)rajaus/ }).map((one) => one.textContent);
  expect(offers).toEqual(["Poista tilarajaus", "Poista teemarajaus"]);
  await user.click(screen.getByRole("button", { name: "Poista teemarajaus" }));
  expect(screen.getByRole("row", { name: /^Äkäslompolon/ })).toBeInTheDocument();
});

test("with a single filter and no results, removing it is the only suggestion", async () => {
  await open(twoThemes(), "fi/?status=none&change=worse&q=allas");
  expect(screen.getAllByRole("button", { name: /Poista kaikki rajaukset/ })).toHaveLength(2);
  cleanup();
  await open(twoThemes(), "fi/?q=qqqqqqqq");
  expect(screen.getByText("Poista haku ”qqqqqqqq”")).toBeVisible();
  expect(screen.queryByText(/Rajauksia on liikaa/)).not.toBeInTheDocument();
  expect(screen.getAllByRole("button", { name: /Poista kaikki rajaukset/ })).toHaveLength(1);
});

test("back undoes the last choice", async () => {
  const user = userEvent.setup();
  await openViews(twoThemes(), "fi/");
  await user.click(within(await opened(user, /^Teema/)).getByRole("checkbox", { name: /Uimahallit/ }));
  expect(targets()).toBe(3);
  await act(async () => {
    window.history.back();
    await new Promise((done) => window.addEventListener("popstate", done, { once: true }));
  });
  expect(targets()).toBe(6);
});

test("the copied link is the whole address of this view", async () => {
  const user = userEvent.setup();
  await openViews(twoThemes(), "fi/?theme=uimahallit&status=at-risk&status=none");
  const write = vi.spyOn(navigator.clipboard, "writeText");
  await user.click(screen.getByRole("button", { name: "Kopioi linkki näkymään" }));
  expect(await screen.findByText("Linkki kopioitu")).toBeInTheDocument();
  expect(write).toHaveBeenCalledWith(window.location.href);
});

test("where the browser lets no page copy, the link stands in a field to be copied by hand", async () => {
  const user = userEvent.setup();
  await openViews(twoThemes(), "fi/?sort=status");
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
  await user.click(screen.getByRole("button", { name: "Kopioi linkki näkymään" }));
  expect(await screen.findByRole("textbox", { name: "Kopioi tästä:" })).toHaveValue(window.location.href);
});
