import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { localData } from "../../../../src/app/data/localData";
import { SiteProvider } from "../../../../src/app/data/SiteContext";
import { createPrerenderI18n } from "../../../../src/app/i18n/createPrerenderI18n";
import { TranslatorProvider } from "../../../../src/app/i18n/translation";
import { MenuFields } from "../../../../src/app/pages/studio/components/MenuFields";
import { method } from "../../../fixtures/method";
import { sample } from "../../../fixtures/openDataset";

const site = { ...localData(sample), language: "en" as const, method: () => ({ method, Rules: () => null }) };

test("a menu shows a choice at once, and what was read once it is read", async () => {
  const translator = await createPrerenderI18n("en");
  const onChange = vi.fn();
  const menus = (values: Readonly<Record<string, "higher" | "lower">>) => (
    <TranslatorProvider value={translator}>
      <SiteProvider value={site}>
        <MenuFields
          names={["Loans", "Accidents"]}
          language="en"
          values={values}
          options={[
            { value: "higher", label: "More is better" },
            { value: "lower", label: "Less is better" },
          ]}
          open="Asked"
          onChange={onChange}
        />
      </SiteProvider>
    </TranslatorProvider>
  );
  const unread = {};
  const { rerender } = render(menus(unread));
  const choose = (name: string, value: string) =>
    fireEvent.change(screen.getByRole("combobox", { name }), { target: { value } });
  choose("Loans", "higher");
  choose("Accidents", "lower");
  rerender(menus(unread));
  expect(screen.getByRole("combobox", { name: "Loans" })).toHaveProperty("value", "higher");
  expect(screen.getByRole("combobox", { name: "Accidents" })).toHaveProperty("value", "lower");
  expect(onChange.mock.calls).toEqual([
    ["Loans", "higher"],
    ["Accidents", "lower"],
  ]);
  rerender(menus({ Loans: "lower" }));
  expect(screen.getByRole("combobox", { name: "Loans" })).toHaveProperty("value", "lower");
  expect(screen.getByRole("combobox", { name: "Accidents" })).toHaveProperty("value", "");
});
