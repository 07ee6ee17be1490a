import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { open } from "../../../render";
import { reportWith, round } from "../../../../fixtures/reportWith";
import { twoThemes } from "../../../../fixtures/twoThemes";

const { dataset } = reportWith(
  [round(1), round(2)],
  [
    [
      ["on-track", "achieved"],
      ["on-track", "not-achieved"],
      ["at-risk", "at-risk"],
      ["silent", "silent"],
      ["on-track", "unclear"],
    ],
    [["on-track", "on-track"]],
  ],
);

const search = () => decodeURIComponent(window.location.search);

test("the page opens with the state in one sentence", async () => {
  await open(dataset, "fi/");
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
    "2 sitovasta tavoitteesta 1 ei toteudu ja 1 on toteutumassa.",
  );
});

test("what will not be met comes first among what needs attention, each with a link to its target and the report's words", async () => {
  await open(dataset, "fi/");
  const attention = screen.getByRole("region", { name: "Huomiota" });
  const items = within(attention).getAllByRole("heading", { level: 3 });
  expect(items.map((item) => item.textContent.trim())).toEqual([
    "Osatavoite 1.2",
    "Osatavoite 1.3",
    "Osatavoite 1.5",
    "Osatavoite 1.4",
  ]);
  const [first] = within(attention).getAllByRole("link");
  expect(first).toHaveAttribute("href", "../fi/goal/tavoite-1/#osatavoite-1-2");
  expect(attention).toHaveTextContent("Tila on not-achieved.");
});

test("a target that no round mentions, and one to be checked, say so", async () => {
  await open(dataset, "fi/");
  const attention = screen.getByRole("region", { name: "Huomiota" });
  expect(attention).toHaveTextContent("Ei mainittu yhdessäkään ennusteessa.");
  expect(attention).toHaveTextContent("Tarkistettava");
});

test("the report's words stay as received and in their own language", async () => {
  await open(dataset, "en/");
  for (const quote of screen.getAllByText("Tila on not-achieved.")) {
    expect(quote.closest("[lang]")).toHaveAttribute("lang", "fi");
  }
});

test("the tally filters: several statuses at once, and back to all", async () => {
  const user = userEvent.setup();
  await open(dataset, "fi/");
  const line = screen.getByRole("group", { name: "Rajaa osatavoitteet tilan mukaan" });
  await user.click(within(line).getByRole("button", { name: "Ei toteudu 1" }));
  await user.click(within(line).getByRole("button", { name: "Saavutettu 1" }));
  expect(search()).toBe("?status=achieved&status=not-achieved");
  expect(within(line).getByRole("button", { name: "Ei toteudu 1" })).toHaveAttribute("aria-pressed", "true");
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
    "Ei toteudu tai saavutettu: 2/6 osatavoitteesta.",
  );
  await user.click(screen.getByRole("button", { name: "Poista kaikki rajaukset" }));
  expect(search()).toBe("");
});

test("a chosen status that no target has goes with its filter, and the focus stays among the filters", async () => {
  const user = userEvent.setup();
  await open(dataset, "fi/?round=2031-1&status=achieved");
  await user.click(screen.getByRole("button", { name: "Saavutettu 0" }));
  expect(search()).toBe("?round=2031-1");
  expect(screen.queryByRole("button", { name: "Saavutettu 0" })).not.toBeInTheDocument();
  expect(screen.getByRole("group", { name: "Valitut rajaukset" })).toHaveFocus();
});

test("one click shows what is at risk and what will not be met together, and another takes it back", async () => {
  const user = userEvent.setup();
  await open(dataset, "en/");
  const both = screen.getByRole("button", { name: "Will not be met or at risk 2" });
  await user.click(both);
  expect(search()).toBe("?status=at-risk&status=not-achieved");
  await user.click(both);
  expect(search()).toBe("");
});

test("another round changes the whole summary, and is compared with the round before it", async () => {
  const user = userEvent.setup();
  await open(dataset, "fi/");
  await user.selectOptions(screen.getByRole("combobox", { name: "Kierros" }), "Ennuste 1/2031");
  expect(search()).toBe("?round=2031-1");
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
    "2 sitovasta tavoitteesta 1 on epävarma ja 1 on toteutumassa.",
  );
  expect(screen.queryByRole("combobox", { name: "Vertaa" })).not.toBeInTheDocument();
});

test("what changed leads to the changes by name, each sentence to its own rounds", async () => {
  const made = reportWith(
    [round(1), round(2), round(3)],
    [
      [
        ["on-track", "on-track", "achieved"],
        ["on-track", "at-risk", "at-risk"],
      ],
    ],
  );
  await open(made.dataset, "en/");
  const ways = screen.getAllByRole("link", { name: /Which ones/ });
  expect(ways.map((way) => [way.textContent, way.getAttribute("href")])).toEqual([
    ["Which ones? Forecast 2/2031 – Forecast 3/2031", "../en/?view=changes#goals"],
    ["Which ones? Forecast 1/2031 – Forecast 3/2031", "../en/?compare=2031-1&view=changes#goals"],
  ]);
});

test("a sentence without changes has no link", async () => {
  await open(reportWith([round(1), round(2)], [[["on-track", "on-track"]]]).dataset, "en/");
  expect(screen.queryByRole("link", { name: /Which ones/ })).not.toBeInTheDocument();
});

test("the course of the year says the same as a list: every target with every round's status", async () => {
  await open(dataset, "sv/");
  const list = screen.getByRole("list", { name: "Delmålens status per omgång" });
  expect(within(list).getAllByRole("link")).toHaveLength(6);
  expect(list).toHaveTextContent("Osatavoite 1.2 : Prognos 1/2031: Enligt plan, Prognos 2/2031: Nås inte");
});

test("keyboard focus highlights one line", async () => {
  await open(dataset, "fi/");
  const list = screen.getByRole("list", { name: "Osatavoitteiden tilat kierroksittain" });
  const link = within(list).getByRole("link", { name: "Osatavoite 1.2" });
  link.focus();
  expect(await screen.findByText("Osatavoite 1.2", { selector: ".is-followed tspan" })).toBeInTheDocument();
});

test("above thirty targets, the year chart has counts that link to their targets", async () => {
  const many = reportWith(
    [round(1), round(2)],
    [Array.from({ length: 31 }, () => ["on-track", "achieved"] as const).map((told) => [...told])],
  );
  await open(many.dataset, "en/");
  const list = screen.getByRole("list", { name: "Status of the targets by round" });
  expect(within(list).getByRole("link", { name: "Achieved 31" })).toHaveAttribute(
    "href",
    "../en/?status=achieved#goals",
  );
});

test("a report without goals says so, and has no empty sections", async () => {
  await open(reportWith([round(1)], []).dataset, "en/");
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("The report has no binding goals.");
  expect(screen.queryByRole("region", { name: "Needs attention" })).not.toBeInTheDocument();
});

test("shares tell per theme and programme how much is bad news, and a press narrows to the group", async () => {
  const user = userEvent.setup();
  await open(twoThemes(), "fi/");
  const shares = screen.getByRole("region", { name: "Osuudet" });
  const rows = within(shares)
    .getAllByRole("listitem")
    .map((row) => row.textContent);
  expect(rows).toEqual([
    "Uimahallit2/3 (vähän)",
    "Puistot0/3 (vähän) arvioimatta 1",
    "Meriohjelma2/3 (vähän)",
    "Liikuntaohjelma2/6 (33 %) arvioimatta 1",
  ]);
  await user.click(within(shares).getByRole("link", { name: "Puistot" }));
  expect(search()).toBe("?theme=puistot");
});

test("a report of one theme without programmes shows no shares", async () => {
  await open(dataset, "fi/");
  expect(screen.queryByRole("region", { name: "Osuudet" })).toBeNull();
});

test("ten targets that will not be met are named under their goals, and what is at risk is listed as briefly after them", async () => {
  const { dataset: bad } = reportWith([round(1)], [Array.from({ length: 11 }, () => ["not-achieved"]), [["at-risk"]]]);
  await open(bad, "fi/");
  const attention = screen.getByRole("region", { name: "Huomiota" });
  expect(within(attention).getByRole("heading", { level: 3, name: "Tavoite 1" })).toBeVisible();
  for (let at = 1; at <= 11; at += 1)
    expect(within(attention).getByRole("link", { name: `Osatavoite 1.${at}` })).toBeVisible();
  const last = within(attention).getAllByRole("listitem").at(-1);
  expect(last).toHaveTextContent(/^Epävarma: Osatavoite 2\.1/);
  expect(within(attention).getAllByRole("heading", { level: 3 })).toHaveLength(1);
});

/** The dataset, with every target of that place in its goal under one name. */
const alike = (made: typeof dataset): typeof dataset => ({
  ...made,
  goals: made.goals.map((goal) => ({
    ...goal,
    targets: goal.targets.map((target, at) => (at === 0 ? { ...target, name: "Kävijämäärä kasvaa" } : target)),
  })),
});

test("targets of the same name that need attention have their goals' names beside them, others not", async () => {
  const made = reportWith([round(1)], [[["not-achieved"], ["at-risk"]], [["at-risk"]], [["on-track"]]]);
  await open(alike(made.dataset), "fi/");
  const attention = screen.getByRole("region", { name: "Huomiota" });
  const names = within(attention).getAllByRole("heading", { level: 3 });
  expect(names.map((name) => name.textContent.trim())).toEqual([
    "Kävijämäärä kasvaa · Tavoite 1",
    "Osatavoite 1.2",
    "Kävijämäärä kasvaa · Tavoite 2",
  ]);
});

test("a target of which the list has one has its name alone, even if one on track has the same", async () => {
  const made = reportWith([round(1)], [[["at-risk"]], [["on-track"]]]);
  await open(alike(made.dataset), "fi/");
  const attention = screen.getByRole("region", { name: "Huomiota" });
  expect(within(attention).getByRole("heading", { level: 3 }).textContent.trim()).toBe("Kävijämäärä kasvaa");
});

test("below its goal's name a target does not repeat it, and the brief list after the groups names the goal", async () => {
  const bad = Array.from({ length: 10 }, (): ["not-achieved"] => ["not-achieved"]);
  const made = reportWith([round(1)], [bad, [["at-risk"]]]);
  await open(alike(made.dataset), "fi/");
  const attention = screen.getByRole("region", { name: "Huomiota" });
  expect(within(attention).getAllByText("Tavoite 1")).toHaveLength(1);
  const last = within(attention).getAllByRole("listitem").at(-1);
  expect(last).toHaveTextContent(/^Epävarma: Kävijämäärä kasvaa · Tavoite 2/);
});

const headline = () => screen.getByRole("heading", { level: 1 }).textContent;

test("a click on a theme filters the whole summary and names the filter; Back undoes it", async () => {
  const user = userEvent.setup();
  await open(twoThemes(), "fi/");
  const title = document.title;
  await user.click(within(screen.getByRole("region", { name: "Osuudet" })).getByRole("link", { name: "Uimahallit" }));
  expect(headline()).toBe("Uimahallit: 3 osatavoitteesta 1 ei toteudu, 1 on epävarma ja 1 on toteutumassa.");
  expect(document.title).toBe(`Uimahallit – ${title}`);
  expect(screen.getByRole("region", { name: "Huomiota" })).toHaveTextContent("Rajattu: Uimahallit (3/6 osatavoitetta)");
  const course = screen.getByRole("list", { name: "Osatavoitteiden tilat kierroksittain" });
  expect(within(course).getAllByRole("link")).toHaveLength(3);
  await user.click(within(screen.getByRole("region", { name: "Osuudet" })).getByRole("link", { name: "Uimahallit" }));
  expect(search()).toBe("");
  expect(document.title).toBe(title);
});

test("narrowed to a status, goals keep the verdict of all their targets, and shares count that status", async () => {
  const user = userEvent.setup();
  await open(twoThemes(), "en/");
  await user.click(screen.getByRole("button", { name: "At risk 1" }));
  expect(headline()).toBe("At risk: 1 of 6 targets.");
  expect(screen.getByText("The binding goal with such targets will not be met.")).toBeVisible();
  const shares = screen.getByRole("region", { name: "Shares" });
  expect(within(shares).getAllByRole("listitem")[0]).toHaveTextContent("Uimahallit1/3 (few)");
  expect(screen.getByRole("region", { name: "Needs attention" })).not.toHaveTextContent("not-achieved");
});

test('"to check" has its own count and filter', async () => {
  const user = userEvent.setup();
  await open(dataset, "fi/");
  await user.click(screen.getByRole("button", { name: "Tarkistettava 1" }));
  expect(search()).toBe("?status=to-check");
  expect(headline()).toBe("Tarkistettava: 1/6 osatavoitteesta.");
  expect(screen.getByRole("button", { name: "Ei arvioitu 1" })).toHaveAttribute("aria-pressed", "false");
});

test("an unknown theme in the URL is named, and can be removed", async () => {
  const user = userEvent.setup();
  await open(twoThemes(), "fi/?theme=avaruus");
  expect(screen.getByText(/rajaus, jota aineistossa ei ole: teema ”avaruus”/)).toBeVisible();
  expect(headline()).toBe("2 sitovasta tavoitteesta 1 ei toteudu ja 1 on arvioimatta.");
  await user.click(screen.getByRole("button", { name: "Poista linkistä" }));
  expect(search()).toBe("");
});
