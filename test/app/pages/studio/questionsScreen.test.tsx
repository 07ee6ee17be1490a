import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { expect, test } from "vitest";
import { localData } from "../../../../src/app/data/localData";
import { SiteProvider } from "../../../../src/app/data/SiteContext";
import { createPrerenderI18n } from "../../../../src/app/i18n/createPrerenderI18n";
import { TranslatorProvider } from "../../../../src/app/i18n/translation";
import { QuestionsScreen } from "../../../../src/app/pages/studio/ask/QuestionsScreen";
import { applyAction } from "../../../../src/app/pages/studio/draft/applyAction";
import { openQuestions } from "../../../../src/app/pages/studio/questions/question";
import { draftRead } from "./draftRead";
import { method } from "../../../fixtures/method";
import { sample } from "../../../fixtures/openDataset";

const site = { ...localData(sample), language: "en" as const, method: () => ({ method, Rules: () => null }) };

const text = [
  "Tavoite;Mittari;Ennuste 1/2031",
  "Satama kasvaa;Uusi laituri;Laiturista on puhuttu.",
  "Meri puhdistuu;Uusi puhdistamo;Puhdistamoa on esitelty.",
].join("\n");

async function showQuestions() {
  const opened = await draftRead("satama.csv", text);
  const Screen = () => {
    const [draft, setDraft] = useState(opened.draft);
    return (
      <QuestionsScreen
        work={{ kind: "working", ...opened, draft }}
        reportId={draft.folder}
        act={(action) => setDraft((now) => applyAction(now, action))}
        open={openQuestions(opened.reading, draft.folder, draft.skipped)}
        corrected={null}
        onCorrected={() => undefined}
        onStep={() => undefined}
      />
    );
  };
  render(
    <TranslatorProvider value={await createPrerenderI18n("en")}>
      <SiteProvider value={site}>
        <Screen />
      </SiteProvider>
    </TranslatorProvider>,
  );
}

test("who has skipped every open question hears that, and that the page can be saved", async () => {
  await showQuestions();
  const skip = () => fireEvent.click(screen.getByRole("button", { name: "Skip for now" }));
  skip();
  expect(screen.getByRole("group", { name: /Uusi puhdistamo/ })).toBeInTheDocument();
  expect(screen.queryByText(/You have skipped all/)).not.toBeInTheDocument();
  skip();
  expect(screen.getByText(/You have skipped all open questions/)).toHaveAttribute("role", "status");
});

test("an answer that was undone is said, because the question that comes back is another card", async () => {
  await showQuestions();
  fireEvent.keyDown(screen.getByRole("group", { name: /Uusi laituri/ }), { key: "3" });
  expect(screen.getByText("Answered: Uusi laituri: Not assessed.")).toHaveAttribute("role", "status");
  fireEvent.keyDown(document.body, { key: "z", ctrlKey: true });
  expect(screen.getByText("The change was undone. There is nothing more to undo.")).toHaveAttribute("role", "status");
});
