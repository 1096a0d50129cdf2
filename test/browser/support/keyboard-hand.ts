import type { Locator } from 'playwright-core';
import { focusOf, isFocused } from './focus.js';
import { Hand } from './hands.js';

/** As many steps as anybody would take to something on a page. */
const MOST_STEPS = 250;

/** Never points: goes from one thing to the next with Tab, and looks where the focus is at each step. */
export class KeyboardHand extends Hand {
  protected override async activate(target: Locator): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.press('Enter');
  }

  protected override async close(): Promise<void> {
    await this.page.keyboard.press('Escape');
  }

  protected override async fill(target: Locator, text: string): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.type(text);
  }

  /** The arrows go through the options of a list without opening it. */
  protected override async select(target: Locator, option: string): Promise<void> {
    await this.reach(target);
    const options = await target.locator('option').allInnerTexts();
    await this.page.keyboard.press('Home');
    for (let step = 0; step < options.indexOf(option); step++) {
      await this.page.keyboard.press('ArrowDown');
    }
  }

  /** The arrows go through what is offered; the one that Enter would take is marked. */
  protected override async take(offered: Locator): Promise<void> {
    for (let step = 0; step < MOST_STEPS; step++) {
      if ((await offered.getAttribute('aria-selected')) === 'true') break;
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Enter');
  }

  /** Of radio buttons Tab reaches one only; the arrows go on from there. */
  protected override async check(target: Locator): Promise<void> {
    const name = await target.evaluate((input: HTMLInputElement) =>
      input.type === 'radio' ? input.name : '',
    );
    const group = name ? this.page.locator(`input[name="${name}"]`) : target;
    await this.reach(group);
    for (let step = 0; step <= (await group.count()) && !(await isFocused(target)); step++) {
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Space');
  }

  private async reach(target: Locator): Promise<void> {
    await target.first().waitFor();
    for (let step = 0; step < MOST_STEPS; step++) {
      if (await isFocused(target)) return;
      await this.page.keyboard.press('Tab');
      const { name, isLost, hasRing } = await focusOf(this.page);
      // Behind the last thing on the page the browser itself has the focus for one step.
      if (!isLost && !hasRing) this.complain(`the focus is not to be seen: ${name}`);
    }
    throw new Error(`${String(target)} is not reached by Tab.`);
  }
}
