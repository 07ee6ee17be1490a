import { act, render } from "@testing-library/react";
import { beforeAll, expect, test } from "vitest";
import { tolerateTranslation } from "../../src/app/tolerateTranslation";

beforeAll(tolerateTranslation);

/** Puts an element in the place of each text, as a browser's translation does. */
async function translate(root: Element): Promise<void> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: ChildNode[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) texts.push(node);
  for (const text of texts) {
    const font = document.createElementNS("http://www.w3.org/1999/xhtml", "font");
    font.textContent = `(${text.textContent ?? ""})`;
    text.replaceWith(font);
  }
  await act(() => Promise.resolve());
}

function Count({ count, more }: { count: number; more: boolean }) {
  return (
    <p>
      {count} targets{more && " and more"} <em>here</em>
    </p>
  );
}

test("a text that changes after a translation is shown", async () => {
  const { container, rerender } = render(<Count count={3} more={false} />);
  await translate(container);
  expect(container.textContent).toBe("(3)( targets)( )(here)");
  rerender(<Count count={4} more={false} />);
  await act(() => Promise.resolve());
  expect(container.textContent).toBe("4( targets)( )(here)");
});

test("removing a translated text, or inserting before it, does not throw", async () => {
  const { container, rerender } = render(<Count count={3} more />);
  await translate(container);
  rerender(<Count count={3} more={false} />);
  expect(container.textContent).toBe("(3)( targets)( )(here)");
  rerender(<Count count={3} more />);
  expect(container.textContent).toBe("(3)( targets) and more( )(here)");
});
