import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { createPrerenderI18n } from "../../../../src/app/i18n/createPrerenderI18n";
import { TranslatorProvider } from "../../../../src/app/i18n/translation";
import { PlanResult } from "../../../../src/app/pages/studio/plan/PlanResult";
import { draftRead } from "./draftRead";

test("every change is answered by how many statuses it changed, also where it changed none", async () => {
  const rows = (said: string) => `Tavoite;Ennuste 1/2031\nSatama kasvaa;Tavoite toteutuu.\nMeri puhdistuu;${said}`;
  const { draft, reading } = await draftRead("satama.csv", rows("Tavoite ei toteudu."));
  const { reading: other } = await draftRead("satama.csv", rows("Tavoite toteutuu."));
  const translator = await createPrerenderI18n("en");
  const shown = ({ conversion }: typeof reading) => (
    <TranslatorProvider value={translator}>
      <PlanResult dataset={conversion.dataset} reportId={draft.folder} />
    </TranslatorProvider>
  );
  const { rerender } = render(shown(reading));
  expect(screen.getByRole("status")).toHaveTextContent(/^2 goals, 2 targets and 1 round were read\.$/);
  rerender(shown({ ...reading, conversion: { ...reading.conversion, dataset: { ...reading.conversion.dataset } } }));
  expect(screen.getByRole("status")).toHaveTextContent("The change changed no status.");
  rerender(shown(other));
  expect(screen.getByRole("status")).toHaveTextContent("The change changed 1 status.");
});
