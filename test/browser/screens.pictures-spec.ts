import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { picturedScreens, pictureTable, sizes } from './support/picture-table.js';
import { playCases, type Cases } from './support/cases.js';
import { PageWatch } from './support/page-watch.js';
import { picture, sizeOfWhole } from './support/picture.js';
import { languages, ServiceInBrowser } from './support/service-in-browser.js';

const folder = join(process.cwd(), 'docs/screens');
const index = join(folder, 'README.md');

/** What stands above it in the index is written by hand. */
const TABLE_BEGINS = '<!-- npm run pictures -->\n';

const rows = picturedScreens.flatMap(({ name, screen }) =>
  languages.map((language) => [name, language, screen] as const),
);

/** No test of the screens: takes the pictures that `docs/screens` shows. */
describe('the picture', () => {
  let service: ServiceInBrowser;
  let cases: Cases;

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    service = await ServiceInBrowser.start('cases');
    cases = await playCases(service.cast);
  }, 600_000);
  afterAll(async () => {
    removeOld();
    const [above = ''] = readFileSync(index, 'utf8').split(TABLE_BEGINS);
    writeFileSync(index, `${above}${TABLE_BEGINS}\n${pictureTable()}`);
    await service.stop();
  });

  it.each(rows)('of %s, %s', async (name, language, { as, at, route }) => {
    const page = await service.open(as, language);
    const watch = new PageWatch(page, service.url);
    await page.goto(at?.(cases) ?? route);
    for (const size of sizes) {
      await page.setViewportSize(size);
      await watch.atRest();
      await page.setViewportSize(await sizeOfWhole(page));
      const file = `${name}.${language}.${String(size.width)}.webp`;
      writeFileSync(join(folder, file), await picture(page));
    }
    expect(watch.complaints).toEqual([]);
    await page.close();
  });
});

/** Pictures of what is no screen any more. */
function removeOld(): void {
  const names = new Set(picturedScreens.map(({ name }) => name));
  for (const file of readdirSync(folder)) {
    const [, name = ''] = /^(.+)\.\w+\.\d+\.webp$/.exec(file) ?? [];
    if (file.endsWith('.webp') && !names.has(name)) rmSync(join(folder, file));
  }
}
