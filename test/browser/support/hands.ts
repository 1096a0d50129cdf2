import type { Locator, Page } from 'playwright-core';
import { focusOf, isFocused } from './focus.js';
import { PageWatch } from './page-watch.js';

const PATIENCE_MS = 2_000;

/** How somebody works on the screens: what he does is named as the screens name it. */
export abstract class Hand {
  protected readonly watch: PageWatch;
  /** What the dialog that is open was opened by. */
  private opener: Locator | null = null;

  constructor(
    readonly page: Page,
    origin: string,
  ) {
    this.watch = new PageWatch(page, origin);
  }

  /** What a browser complained of, and where the focus was lost or could not be seen. */
  get faults(): readonly string[] {
    return this.watch.complaints;
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.watch.atRest();
  }

  /** A button or link of the screen, or of the dialog over it. */
  async press(name: string | RegExp): Promise<void> {
    const named = { name, exact: true };
    const places = this.page.locator('main, [role="dialog"]');
    const target = places.getByRole('button', named).or(places.getByRole('link', named)).first();
    const isOverScreen = await this.page.getByRole('dialog').isVisible();
    await this.activate(target);
    await this.watch.atRest();
    if (!isOverScreen) this.opener = target;
    await this.checkFocus(`“${String(name)}”`);
  }

  /** Closes the dialog; the focus is then where it was before. */
  async leave(): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await dialog.waitFor();
    await this.close(dialog);
    await dialog.waitFor({ state: 'detached' });
    await this.checkFocus('a dialog');
    if (!this.opener || !(await isFocused(this.opener))) this.complain('not back at the opener');
  }

  /** A field for text. */
  async write(label: string, text: string): Promise<void> {
    await this.fill(this.field(label), text);
    await this.checkFocus(label);
  }

  /** One of a list, by how its words begin. */
  async choose(label: string, option: string): Promise<void> {
    const list = this.field(label);
    await this.select(list, await list.locator('option', { hasText: option }).first().innerText());
    await this.checkFocus(label);
  }

  /** One of many: types a part of it and takes the one that is offered. */
  async find(label: string, text: string, option: string): Promise<void> {
    await this.fill(this.field(label), text);
    const offered = this.page.getByRole('option', { name: option, exact: true });
    await offered.waitFor();
    await this.take(offered);
    await this.checkFocus(label);
  }

  /** A choice among few, or something to confirm. */
  async tick(label: string | RegExp): Promise<void> {
    await this.check(this.field(label));
    await this.checkFocus(String(label));
  }

  /** Waits until the screen says this. */
  async sees(text: string): Promise<void> {
    await this.page.getByText(text).first().waitFor();
    await this.checkFocus(`seeing “${text}”`);
  }

  protected abstract activate(target: Locator): Promise<void>;
  protected abstract close(dialog: Locator): Promise<void>;
  protected abstract fill(target: Locator, text: string): Promise<void>;
  protected abstract select(target: Locator, option: string): Promise<void>;
  protected abstract take(offered: Locator): Promise<void>;
  protected abstract check(target: Locator): Promise<void>;

  protected complain(fault: string): void {
    this.watch.complaints.push(fault);
  }

  /** After each step the focus is on something that can be seen. */
  private async checkFocus(after: string): Promise<void> {
    const end = performance.now() + PATIENCE_MS;
    let focus = await focusOf(this.page);
    while (focus.isLost && performance.now() < end) {
      await this.page.waitForTimeout(20);
      focus = await focusOf(this.page);
    }
    if (focus.isLost) this.complain(`the focus is lost after ${after}`);
    else if (!focus.isInView)
      this.complain(`the focus is out of sight after ${after}: ${focus.name}`);
  }

  private field(label: string | RegExp): Locator {
    return this.page.getByLabel(label, { exact: true }).first();
  }
}

/** Points and clicks; types only into fields. */
export class MouseHand extends Hand {
  protected override async activate(target: Locator): Promise<void> {
    await target.click();
  }

  protected override async close(dialog: Locator): Promise<void> {
    await dialog.getByRole('button', { name: 'Đóng', exact: true }).click();
  }

  protected override async fill(target: Locator, text: string): Promise<void> {
    await target.click();
    await target.pressSequentially(text);
  }

  protected override async select(target: Locator, option: string): Promise<void> {
    await target.click();
    await target.selectOption({ label: option });
  }

  protected override async take(offered: Locator): Promise<void> {
    await offered.click();
  }

  protected override async check(target: Locator): Promise<void> {
    await target.click();
  }
}
