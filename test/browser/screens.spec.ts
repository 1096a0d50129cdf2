import { pagePaths } from '../../apps/api/src/public-pages/page-paths.js';
import { screens } from './screens.data.js';
import { routeFiles } from './support/route-files.js';

const routes = routeFiles()
  .flatMap((text) => [...text.matchAll(/\bpath: '([^']+)'/g)])
  .map(([, path = '']) => path)
  // Leads on to the first screen of the role.
  .filter((path) => path !== '/');

/** Addresses that show no page: what pages are made of, files, the feed for programs, and the way back from the identity provider. */
const noPages = [
  'dang-nhap/dinh-danh',
  ...['fonts/:file', 'cong-khai/atom.xml', 'cong-khai/:key/tep/:file', 'tai-lieu/tep/:file'],
  ...['tra-cuu/:code/ket-qua/tep/:file', 'tra-cuu/:code/ket-qua/van-ban/:document/:format'],
];

const pages = pagePaths
  .filter((path) => !noPages.includes(path) && !path.includes('/du-lieu.'))
  .map((path) => `/${path}`);

describe('the screens that a browser looks at', () => {
  it('are all there are', () => {
    const looked = new Set(screens.map(({ route }) => route));
    expect([...looked].sort()).toEqual([...new Set([...routes, ...pages])].sort());
  });
});
