import type { Page } from "@playwright/test";

/** Opens every menu and every fold of the page, all at once. */
export async function openAll(page: Page): Promise<void> {
  // Pressed by script: a press by hand would close the menu that was opened before.
  await page.locator('main button[aria-expanded="false"]').evaluateAll((all) => {
    for (const button of all) if (button instanceof HTMLElement && button.checkVisibility()) button.click();
  });
  await openFolds(page);
}

/** Opens every fold of the page. */
export const openFolds = (page: Page): Promise<void> =>
  page.locator("details:not([open])").evaluateAll((all) => {
    for (const fold of all) fold.setAttribute("open", "");
  });

/** Text that stands outside the page, or that its own box cuts off. What is for screen readers alone, or can be scrolled to, is not lost. */
export function lostText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (one: Element): boolean => {
      for (let at: Element | null = one; at !== null && at !== document.body; at = at.parentElement)
        if (/auto|scroll/.test(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth) return true;
      return false;
    };
    const hidden = (one: Element): boolean => {
      for (let at: Element | null = one; at !== null; at = at.parentElement)
        if (getComputedStyle(at).clipPath !== "none") return true;
      return !one.checkVisibility({ visibilityProperty: true });
    };
    const cutBy = (one: Element, text: DOMRect): boolean => {
      for (let at: Element | null = one; at !== null && at !== document.body; at = at.parentElement) {
        if (!/hidden|clip/.test(getComputedStyle(at).overflow)) continue;
        const box = at.getBoundingClientRect();
        if (text.right > box.right + 1 || text.left < box.left - 1) return true;
        if (text.bottom > box.bottom + 4 || text.top < box.top - 4) return true;
      }
      return false;
    };
    const lost: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const one = node.parentElement;
      if (one === null || node.textContent?.trim() === "" || hidden(one)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      const outside = box.right > innerWidth + 1 || box.left < -1;
      if ((outside && !scrolls(one)) || cutBy(one, box)) lost.push((node.textContent ?? "").trim().slice(0, 60));
    }
    return lost;
  });
}

/**
 * Controls smaller than 24 × 24 px that WCAG 2.5.8 does not excuse: a link in a line of text is excused, and so is one with so much room that
 * a circle of 24 px around its middle meets no other control.
 */
export function smallControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24;
    const controls = [
      ...document.querySelectorAll("a[href], button, input, select, summary, [role=button], [tabindex='0']"),
    ]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest(".visually-hidden"))
      // A checkbox is pressed by its label as well.
      .map((one) => one.closest("label") ?? one);
    const boxes = new Map(controls.map((one) => [one, one.getBoundingClientRect()]));
    const inText = (one: Element): boolean =>
      getComputedStyle(one).display === "inline" &&
      (one.parentElement?.textContent.trim().length ?? 0) > one.textContent.trim().length;
    const crowded = (one: Element, box: DOMRect): boolean => {
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      return [...boxes].some(([other, { left, right, top, bottom }]) => {
        if (other === one || other.contains(one) || one.contains(other)) return false;
        const [dx, dy] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
        return Math.hypot(dx, dy) < least / 2;
      });
    };
    return (
      [...boxes]
        // What is one pixel wide waits for the focus before it shows.
        .filter(([, { width, height }]) => width > 1 && (width < least - 0.01 || height < least - 0.01))
        // A part of a bar is as long as its count; the links of the chart's table do the same.
        .filter(([one]) => !one.matches(".segment"))
        .filter(([one, box]) => !inText(one) && crowded(one, box))
        .map(([one, { width, height }]) => `${one.outerHTML.slice(0, 90)} ${Math.round(width)} × ${Math.round(height)}`)
    );
  });
}

/** What is wrong with how the focus shows; null where nothing is, and where the focus has left the page. */
export function focusFault(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const one = document.activeElement;
    if (one === null || one === document.body) return null;
    const name = one.outerHTML.slice(0, 120);
    const drawn = [one, ...one.querySelectorAll(".segment-ground")].map((part) => getComputedStyle(part));
    const shown = drawn.some(
      (style) =>
        (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) ||
        (one.matches(".segment") && parseFloat(style.strokeWidth) >= 3),
    );
    if (!shown) return `no outline: ${name}`;
    const { x, y, width, height } = one.getClientRects()[0] ?? one.getBoundingClientRect();
    const seen = [0.1, 0.5, 0.9].some((part) => {
      const top = document.elementFromPoint(x + width / 2, y + height * part);
      return top !== null && (one.contains(top) || top.contains(one) || one.closest("label")?.contains(top) === true);
    });
    return seen ? null : `out of sight: ${name}`;
  });
}
