import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { createPrerenderI18n } from "../../../../src/app/i18n/createPrerenderI18n";
import { TranslatorProvider } from "../../../../src/app/i18n/translation";
import { UndoButton } from "../../../../src/app/pages/studio/components/UndoButton";

test("Ctrl+Z undoes wherever the focus is, also on a menu, and in a field of text only what was typed", async () => {
  const undo = vi.fn();
  const translator = await createPrerenderI18n("en");
  const shown = (steps: number) => (
    <TranslatorProvider value={translator}>
      <UndoButton steps={steps} onUndo={undo} />
      <select aria-label="role" />
      <textarea aria-label="reason" />
    </TranslatorProvider>
  );
  const { rerender } = render(shown(2));
  const press = (on: Element, more = {}) => fireEvent.keyDown(on, { key: "z", ctrlKey: true, ...more });
  press(screen.getByRole("textbox"));
  press(document.body, { ctrlKey: false });
  press(document.body, { repeat: true });
  press(document.body, { shiftKey: true });
  expect(undo).not.toHaveBeenCalled();
  press(screen.getByRole("combobox"));
  press(document.body, { ctrlKey: false, metaKey: true });
  expect(undo).toHaveBeenCalledTimes(2);
  rerender(shown(1));
  expect(screen.getByRole("status")).toHaveTextContent("One more can be undone.");
  rerender(shown(0));
  press(document.body);
  expect(undo).toHaveBeenCalledTimes(2);
});
