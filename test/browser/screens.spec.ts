import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagePaths } from '../../apps/api/src/public-pages/page-paths.js';
import { screens } from './screens.data.js';

const web = join(process.cwd(), 'apps/web/src');

/** What the routes of the screens say, as text: Jest cannot load the screens here. */
const routes = readdirSync(web, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('-routes.tsx'))
  .flatMap((name) => [...readFileSync(join(web, name), 'utf8').matchAll(/\bpath: '([^']+)'/g)])
  .map(([, path = '']) => path)
  // Leads on to the first screen of the role.
  .filter((path) => path !== '/');

/** Addresses that show no page: what pages are made of, and the feed for programs. */
const noPages = ['fonts/:file', 'cong-khai/atom.xml'];

const pages = pagePaths.filter((path) => !noPages.includes(path)).map((path) => `/${path}`);

describe('the screens that a browser looks at', () => {
  it('are all there are', () => {
    const looked = new Set(screens.map(({ route }) => route));
    expect([...looked].sort()).toEqual([...new Set([...routes, ...pages])].sort());
  });
});
