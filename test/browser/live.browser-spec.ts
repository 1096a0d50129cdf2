import type { Page } from 'playwright-core';
import { playUntil } from './support/cases.js';
import { PageWatch } from './support/page-watch.js';
import { ServiceInBrowser } from './support/service-in-browser.js';

describe('a list that is open', () => {
  let service: ServiceInBrowser;

  beforeAll(async () => {
    service = await ServiceInBrowser.start();
  });
  afterAll(async () => {
    await service.stop();
  });

  it('tells of a new task, and shows it when the person wants it', async () => {
    const page = await openInbox();
    const { code } = await playUntil(service.cast, 'handle');
    await page.getByRole('button', { name: '1 việc mới' }).click();
    expect(await shows(page, code)).toBe(true);
    await page.context().close();
  });

  it('goes on hearing when the tab that listens for all of them is closed', async () => {
    // given
    const listening = await openInbox();
    const other = await openInbox(listening);

    // when
    await listening.close();
    const { code } = await playUntil(service.cast, 'handle');

    // then
    await other.getByRole('button', { name: '1 việc mới' }).click();
    expect(await shows(other, code)).toBe(true);
    await other.context().close();
  });

  it('misses nothing of what happened while the service was away', async () => {
    // given
    const page = await openInbox();
    const watched = await openInbox(page);
    const { task } = await playUntil(service.cast, 'handle');
    await watched.getByRole('button', { name: '1 việc mới' }).click();

    // when
    await service.kill();
    await watched.getByText(/^Mất kết nối, số liệu lúc/).waitFor();
    await service.startAgain();
    await (await service.cast.as('xuly.vpubnd')).api.post(`/api/tasks/${task}/claim`, {}, task);

    // then
    await watched.getByText(/^Mất kết nối, số liệu lúc/).waitFor({ state: 'detached' });
    await watched.locator('.inbox-news').getByRole('button').click();
    expect(await shows(watched, 'người nhận: Chuyên viên xử lý VPUBND (mẫu)')).toBe(true);
    await page.context().close();
  });

  /** The handler's inbox in a browser of its own, or in a further tab of one. */
  async function openInbox(beside?: Page): Promise<Page> {
    const page = beside
      ? await beside.context().newPage()
      : await service.openAnew('xuly.vpubnd', 'vi');
    const watch = new PageWatch(page, service.url);
    await page.goto('/hop-viec');
    await watch.atRest();
    return page;
  }
});

async function shows(page: Page, text: string): Promise<boolean> {
  const found = page.getByText(text).first();
  await found.waitFor();
  return found.isVisible();
}
