import type { Locator, Page } from 'playwright-core';

/** Where the focus is, as the page tells it. */
export interface Focus {
  readonly name: string;
  /** On nothing. */
  readonly isLost: boolean;
  /** What has it is drawn, and inside the window. */
  readonly isInView: boolean;
  /** A ring shows that it is there. */
  readonly hasRing: boolean;
}

export async function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const { activeElement, body } = document;
    const element = activeElement ?? body;
    const { top, bottom, height } = element.getBoundingClientRect();
    return {
      name: element.textContent.trim().slice(0, 40) || element.outerHTML.slice(0, 80),
      isLost: element === body,
      isInView: height > 0 && element.checkVisibility() && bottom > 0 && top < window.innerHeight,
      // A row may show that the link in it has the focus.
      hasRing: [element, ...ancestors(element)].some((each) => {
        const { outlineStyle, boxShadow } = getComputedStyle(each);
        const isMarked = each.matches(':focus-visible, :has(:focus-visible)');
        return isMarked && (outlineStyle !== 'none' || boxShadow !== 'none');
      }),
    };

    function ancestors(of: Element): Element[] {
      const parents = [];
      for (let at = of.parentElement; at && at !== body; at = at.parentElement) parents.push(at);
      return parents;
    }
  });
}

export async function isFocused(target: Locator): Promise<boolean> {
  return target.evaluateAll((elements) => elements.some((each) => each === document.activeElement));
}
