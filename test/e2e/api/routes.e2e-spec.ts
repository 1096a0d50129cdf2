import { openApiDocument } from '../../../apps/api/src/openapi/open-api.js';
import { pagePaths } from '../../../apps/api/src/public-pages/page-paths.js';
import { routesOf } from '../../../apps/api/src/routes.js';
import { ApiUnderTest } from '../../support/api-under-test.js';

/** Everything that a stranger may call. A new public route has to be written here too. */
const publicRoutes = [
  'POST /api/session',
  'POST /api/session/passkey',
  'POST /api/session/passkey-challenge',
  'GET /api/session/identity',
  'POST /api/session/identity',
  'POST /api/session/identity/start',
  'POST /api/session/identity/code',
  'GET /dang-nhap/dinh-danh',
  'POST /api/password',
  'POST /api/password/mail',
  'POST /api/registrations',
  'POST /api/registrations/proof',
  'GET /api/health',
  'GET /api/health/live',
  'GET /api/calendar-feed/:file',
  'GET /fonts/:file',
  'GET /tra-cuu',
  'GET /tra-cuu/:code',
  'GET /tra-cuu/:code/ket-qua',
  'POST /tra-cuu/:code/ket-qua',
  'GET /tra-cuu/:code/ket-qua/tep/:file',
  'GET /tra-cuu/:code/ket-qua/van-ban/:document/:format',
  'GET /cong-khai',
  'GET /cong-khai/atom.xml',
  'GET /cong-khai/:key',
  'GET /danh-muc-cong-khai',
  'GET /danh-muc-cong-khai/:entry',
  'GET /tai-lieu',
  'GET /tai-lieu/:page',
  'GET /tai-lieu/:folder/:page',
  'GET /tai-lieu/tep/:file',
  'GET /chi-so',
  'GET /chi-so/:month',
  'GET /chi-so/:month/du-lieu.json',
  'GET /chi-so/:month/du-lieu.csv',
  'GET /cong-khai/:key/tep/:file',
  'GET /chi-so/:month/du-lieu.xlsx',
  'GET /chi-so/du-lieu.schema.json',
  'GET /api/publication-catalogue',
  'GET /api/published-answers',
  'GET /api/published-answers/suggestions',
  'GET /api/published-answers/:key',
];

describe('the routes', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start();
  });
  afterAll(async () => api.stop());

  const ownRoutes = () =>
    routesOf(api.app).filter(({ path }) => isPage(path) || /^\/api(?!\/docs)/.test(path));

  const isPage = (path: string) => pagePaths.includes(path.slice(1));

  it('are closed to strangers unless they are known to be public', async () => {
    const open: string[] = [];
    for (const { method, path } of ownRoutes()) {
      const url = path.replace(/:\w+/g, '1');
      const body = method === 'POST' ? {} : undefined;
      const reply = await api.call({ method, url, ...(body && { body }) });
      if (reply.status !== 401) open.push(`${method} ${path}`);
    }
    expect(open.sort()).toEqual(publicRoutes.sort());
  });

  it('are those of the OpenAPI document', () => {
    const documented = Object.entries(openApiDocument(api.app).paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const real = ownRoutes()
      .filter(({ path }) => !isPage(path))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    expect(documented.sort()).toEqual(real.sort());
  });

  it('give the OpenAPI document as JSON and for people', async () => {
    const document = await api.call({ method: 'GET', url: '/api/docs-json' });
    expect(document.body).toMatchObject({ openapi: expect.any(String) as string });
    const page = await api.call({ method: 'GET', url: '/api/docs' });
    expect(page.headers['content-type']).toMatch(/^text\/html/);
  });

  it('tell whether the service is ready', async () => {
    const reply = await api.call({ method: 'GET', url: '/api/health' });
    expect(reply).toMatchObject({ status: 200, body: { status: 'ready' } });
    expect(reply.body.schemaVersion).toMatch(/\d{13}$/);
    const live = await api.call({ method: 'GET', url: '/api/health/live' });
    expect(live).toMatchObject({ status: 200, body: { status: 'alive' } });
  });
});
