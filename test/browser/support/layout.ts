import type { Page } from 'playwright-core';

/** WCAG 2.2, 2.5.8: as small as something may be that is to be hit. */
const SMALLEST_TARGET = 24;

/** What on the page is wider than the window, or too small to be hit; one line for each. */
export async function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const scrolls =
      scrollWidth > clientWidth
        ? [`the page is ${String(scrollWidth)} px wide in ${String(clientWidth)} px`]
        : [];
    return [...scrolls, ...[...document.querySelectorAll(targets())].flatMap(tooSmall)];

    function targets(): string {
      return 'a[href], button, input, select, textarea, summary, [role="button"], [role="tab"]';
    }

    function tooSmall(element: Element): string[] {
      // A box to tick is hit by its words as well.
      const target = element.closest('label') ?? element;
      const { width, height } = target.getBoundingClientRect();
      const isShown = width > 1 && height > 1 && element.checkVisibility();
      const isInText = getComputedStyle(element).display === 'inline';
      if (!isShown || isInText || (width >= smallest && height >= smallest)) return [];
      const name = element.textContent.trim() || element.outerHTML.slice(0, 80);
      return [`"${name}" is ${width.toFixed(1)} × ${height.toFixed(1)} px`];
    }
  }, SMALLEST_TARGET);
}
