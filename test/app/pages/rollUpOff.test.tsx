import { cleanup, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/domain/dataset/schema";
import { open, openViews } from "../render";
import { twoThemes } from "../../fixtures/twoThemes";

const withoutRollUp = (): Dataset => ({ ...twoThemes(), site: { goalRule: { rollUp: false } } });

describe("where the publisher gives goals no status of their own", () => {
  test("the headline is about targets", async () => {
    await open(withoutRollUp(), "fi/");
    const [heading] = screen.getAllByRole("heading", { level: 1 });
    expect(heading).toHaveTextContent(/osatavoitteesta/);
    expect(heading).not.toHaveTextContent(/sitovasta tavoitteesta/);
  });

  test("the table shows a goal's targets by their marks alone", async () => {
    await openViews(twoThemes(), "fi/");
    expect(screen.getAllByText(/kokonaisuutena/).length).toBeGreaterThan(0);
    cleanup();
    await openViews(withoutRollUp(), "fi/");
    expect(screen.queryAllByText(/kokonaisuutena/)).toEqual([]);
  });

  test("the goal's page opens with no verdict and names no rule", async () => {
    await open(twoThemes(), "fi/goal/tavoite-1/");
    expect(document.querySelector(".verdict")).not.toBeNull();
    cleanup();
    await open(withoutRollUp(), "fi/goal/tavoite-1/");
    expect(document.querySelector(".verdict")).toBeNull();
    expect(document.querySelector(".goal-head .rule")).toBeNull();
    expect(document.title).toMatch(/^Tavoite 1/);
  });

  test("the page about the site says so", async () => {
    await open(withoutRollUp(), "fi/about/");
    expect(screen.getByText(/Tavoitteelle ei muodosteta omaa tilaa/)).toBeInTheDocument();
  });
});
