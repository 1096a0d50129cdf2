import type { Page } from 'playwright-core';
import { readMessages } from '../../apps/web/build/message-files.js';
import { screens, type Screen } from './screens.data.js';
import { accessibilityFaults } from './support/accessibility.js';
import { playCases, type Cases } from './support/cases.js';
import { layoutFaults } from './support/layout.js';
import { PageWatch } from './support/page-watch.js';
import { languages, ServiceInBrowser, type Language } from './support/service-in-browser.js';

/** Wide as on a desk; as narrow as WCAG 1.4.10 asks, which is 1280 px at 400 %. */
const widths = [1280, 320];

const messages = { vi: readMessages('vi'), en: readMessages('en') };

const rows = screens.flatMap((screen) =>
  languages.map((language) => [titleOf(screen), language, screen] as const),
);

describe('every screen', () => {
  let service: ServiceInBrowser;
  let cases: Cases;

  beforeAll(async () => {
    service = await ServiceInBrowser.start();
  });
  afterAll(async () => {
    await service.stop();
  });

  describe('before anything has happened', () => {
    it.each(rows.filter(([, , { at }]) => !at))('%s, %s', async (_title, language, screen) => {
      const { page, watch } = await look(screen, language);
      expect(await faults(page, watch)).toEqual([]);
      await page.close();
    });
  });

  describe('with what there is to do', () => {
    beforeAll(async () => {
      cases = await playCases(service.cast);
    });

    it.each(rows)('%s, %s', async (_title, language, screen) => {
      const { page, watch } = await look(screen, language);
      expect(await faults(page, watch)).toEqual([]);
      await page.close();
    });

    it.each(rows.filter(([, , { as }]) => as !== null))(
      '%s, %s, when the service refuses',
      async (_title, language, screen) => {
        const { page, watch } = await look(screen, language, refuseAll);
        expect((await faults(page, watch)).filter((fault) => !isRefusal(fault))).toEqual([]);
        await page.close();
      },
    );

    const dialogs = rows.flatMap(([title, language, screen]) =>
      (screen.dialogs ?? []).map((name) => [title, language, name, screen] as const),
    );
    it.each(dialogs)('%s, %s, with “%s” open', async (_title, language, name, screen) => {
      const { page, watch } = await look(screen, language);
      await page.getByRole('button', { name: messages[language][name] ?? name }).click();
      await page.getByRole('dialog').waitFor();
      expect(await faults(page, watch)).toEqual([]);
      await page.close();
    });
  });

  async function look(screen: Screen, language: Language, before?: (page: Page) => Promise<void>) {
    const page = await service.open(screen.as, language);
    const watch = new PageWatch(page, service.url);
    await before?.(page);
    await page.goto(screen.at?.(cases) ?? screen.route);
    await watch.atRest();
    return { page, watch };
  }
});

async function faults(page: Page, watch: PageWatch): Promise<string[]> {
  const found = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const here = [...(await accessibilityFaults(page)), ...(await layoutFaults(page))];
    found.push(...here.map((fault) => `${String(width)} px: ${fault}`));
  }
  return [...found, ...watch.complaints];
}

/** Refuses what the screen itself asks for; a failing service would be asked twice more. */
async function refuseAll(page: Page): Promise<void> {
  const problem = {
    type: 'urn:minhbach:problem:refused',
    title: 'Refused',
    status: 400,
    detail: 'Hệ thống từ chối yêu cầu này.',
    code: 'refused',
  };
  const isOfFrame = /\/api\/(session|notifications)\b/;
  await page.route('**/api/**', async (route) => {
    if (isOfFrame.test(route.request().url())) return route.continue();
    return route.fulfill({
      status: 400,
      contentType: 'application/problem+json',
      body: JSON.stringify(problem),
    });
  });
}

/** What the browser itself says of a refusal. */
function isRefusal(fault: string): boolean {
  return fault.startsWith(
    'console: Failed to load resource: the server responded with a status of 400',
  );
}

function titleOf({ as, route, at }: Screen): string {
  return `${as ?? 'stranger'} ${route}${at ? ' …' : ''}`;
}
