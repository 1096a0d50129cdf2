import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { looks, type Look } from './looks.data.js';
import { PageWatch } from './support/page-watch.js';
import { pictureDifference } from './support/picture-difference.js';
import { ServiceInBrowser } from './support/service-in-browser.js';

/** The pictures to compare with. `LOOKS=take npm run test:browser -- -t 'the look of'` takes them anew. */
const kept = join(process.cwd(), 'test/browser/looks');
/** What a screen looked like when it did not look as it should. */
const seen = join(process.cwd(), 'reports/looks');
const isTaking = process.env.LOOKS === 'take';

const widths = [1280, 390];
/** The share of pixels that may be others: a letter drawn by other typeface software, but no line that moved. */
const MOST_CHANGED = 0.0005;

const rows = looks.flatMap((look) => widths.map((width) => [look.route, width, look] as const));

describe('the look of', () => {
  let service: ServiceInBrowser;
  let judge: Page;

  beforeAll(async () => {
    for (const folder of [kept, seen]) mkdirSync(folder, { recursive: true });
    service = await ServiceInBrowser.start();
    judge = await service.openAnew(null, 'vi');
  });
  afterAll(async () => {
    await service.stop();
  });

  it.each(rows)('%s at %i px is the one that was kept', async (_route, width, look) => {
    const name = `${nameOf(look)}.${String(width)}.png`;
    const now = await pictureOf(look, width);
    if (isTaking) writeFileSync(join(kept, name), now);
    expect(await faultsOf(name, now)).toEqual([]);
  });

  async function pictureOf({ as, route, varying = [] }: Look, width: number): Promise<Buffer> {
    const page = await service.open(as, 'vi');
    const watch = new PageWatch(page, service.url);
    await page.setViewportSize({ width, height: 900 });
    await page.goto(route);
    await watch.atRest();
    const picture = await page.screenshot({
      ...{ fullPage: true, animations: 'disabled', caret: 'hide' },
      mask: varying.map((selector) => page.locator(selector)),
      maskColor: '#808080',
    });
    await page.close();
    return picture;
  }

  async function faultsOf(name: string, now: Buffer): Promise<string[]> {
    const before = join(kept, name);
    if (!existsSync(before)) return [`there is no ${before}. ${howToTake}`];
    const { count, share, where } = await pictureDifference(judge, readFileSync(before), now);
    if (share <= MOST_CHANGED) return [];
    writeFileSync(join(seen, name), now);
    const pair = `test/browser/looks/${name} and reports/looks/${name}`;
    return [`${String(count)} pixels are others (${where}): compare ${pair}. ${howToTake}`];
  }
});

const howToTake =
  "If it is meant to look so, or this machine has another Chromium: LOOKS=take npm run test:browser -- -t 'the look of', " +
  'and look at each picture before it is committed.';

function nameOf({ route, as }: Look): string {
  return `${route.slice(1).replaceAll('/', '-')}.${as?.split('.')[0] ?? 'khach'}`;
}
