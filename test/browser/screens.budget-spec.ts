import type { Page } from 'playwright-core';
import { screens } from './screens.data.js';
import { playCases, type Cases } from './support/cases.js';
import { PageWatch } from './support/page-watch.js';
import { largestPaint, layoutShift, median, slowDown } from './support/paint.js';
import { ServiceInBrowser } from './support/service-in-browser.js';

/** Quality bars 2 to 4; the bytes of bar 1 are weighed by `bytes.spec.ts`. */
const MOST_PAGE_BYTES = 20_000;
const LATEST_PAGE_PAINT_MS = 1_000;
const LATEST_SCREEN_PAINT_MS = { here: 1_000, far: 3_000 };
const MOST_SHIFT = 0.02;
const RUNS = 5;

const landings = [
  ['business', 'doanhnghiep1'],
  ['officer', 'xuly.vpubnd'],
  ['head', 'lanhdao.vpubnd'],
  ['supervisor', 'giamsat'],
  ['admin', 'quantri'],
] as const;

describe('how heavy and how fast', () => {
  let service: ServiceInBrowser;
  let cases: Cases;

  beforeAll(async () => {
    service = await ServiceInBrowser.start();
    cases = await playCases(service.cast);
  });
  afterAll(async () => {
    await service.stop();
  });

  describe('a page for everybody', () => {
    const pages: readonly (readonly [string, string | null, () => string])[] = [
      ['the search for a request', null, () => '/tra-cuu'],
      ['where a request is', null, () => `/tra-cuu/${cases.answered.code}`],
      ['the public register', null, () => '/cong-khai'],
      ['a receipt', 'doanhnghiep1', () => `/bien-nhan/${cases.answered.code}`],
    ];

    it.each(pages)('%s has no script and few bytes', async (_what, login, address) => {
      const page = await service.open(login, 'vi');
      const kinds = new Set<string>();
      page.on('request', (request) => kinds.add(request.resourceType()));
      const reply = await page.goto(address());
      const { responseBodySize } = await reply!.request().sizes();
      expect([...kinds].sort()).toEqual(['document', 'font']);
      expect(responseBodySize).toBeLessThanOrEqual(MOST_PAGE_BYTES);
      await page.close();
    });

    it.each(pages)('%s is soon there on a slow line', async (_what, login, address) => {
      const paints = await timesOf(login, address(), slowDown);
      expect(median(paints)).toBeLessThanOrEqual(LATEST_PAGE_PAINT_MS);
    });
  });

  describe('the first screen', () => {
    it.each(landings)('of the role %s is at once there', async (_role, login) => {
      const paints = await timesOf(login, '/');
      expect(median(paints)).toBeLessThanOrEqual(LATEST_SCREEN_PAINT_MS.here);
    });

    it.each(landings)('of the role %s is soon there on a slow line', async (_role, login) => {
      const paints = await timesOf(login, '/', slowDown);
      expect(median(paints)).toBeLessThanOrEqual(LATEST_SCREEN_PAINT_MS.far);
    });
  });

  it.each(screens.map((screen) => [`${screen.as ?? 'stranger'} ${screen.route}`, screen] as const))(
    'nothing moves on %s',
    async (_title, { as, at, route }) => {
      const page = await service.open(as, 'vi');
      const watch = new PageWatch(page, service.url);
      await page.goto(at?.(cases) ?? route);
      await watch.atRest();
      expect(await layoutShift(page)).toBeLessThanOrEqual(MOST_SHIFT);
      await page.close();
    },
  );

  /** Each time with an empty store, as for a newcomer. */
  async function timesOf(
    login: string | null,
    address: string,
    before?: (page: Page) => Promise<void>,
  ): Promise<number[]> {
    const times = [];
    for (let run = 0; run < RUNS; run++) {
      const page = await service.openAnew(login, 'vi');
      const watch = new PageWatch(page, service.url);
      await before?.(page);
      await page.goto(address);
      await watch.atRest();
      times.push(await largestPaint(page));
      await page.context().close();
    }
    console.log(`${login ?? 'stranger'} ${address}: ${times.map(Math.round).join(', ')} ms`);
    return times;
  }
});
