// Pictures of screens of a running service, for looking at them:
//   npm run screenshots -- --url http://127.0.0.1:8080 --as xuly.vpubnd /hop-viec '/hop-viec?view=mine'
//   … --lang en,vi --width 1280,390 --out reports/screens --press j,j,Enter --click "Đăng nhập" --full
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:8080' },
    as: { type: 'string' },
    password: { type: 'string', default: 'MinhBach-mau-2026' },
    lang: { type: 'string', default: 'vi' },
    width: { type: 'string', default: '1280,390' },
    out: { type: 'string', default: 'reports/screens' },
    press: { type: 'string' },
    click: { type: 'string' },
    full: { type: 'boolean', default: false },
  },
});

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox'],
});
mkdirSync(values.out, { recursive: true });
for (const language of values.lang.split(','))
  for (const width of values.width.split(',').map(Number)) await take(language, width);
await browser.close();

async function take(language, width) {
  const context = await browser.newContext({
    baseURL: values.url,
    viewport: { width, height: width < 600 ? 844 : 900 },
    reducedMotion: 'reduce',
  });
  await context.addInitScript(
    `try { localStorage.setItem('minhbach.language', '${language}') } catch {}`,
  );
  if (values.as) await signIn(context);
  for (const path of positionals.length > 0 ? positionals : ['/']) {
    const page = await context.newPage();
    tellFaults(page, path);
    await page.goto(path, { waitUntil: 'networkidle' });
    for (const key of values.press?.split(',') ?? []) await page.keyboard.press(key);
    if (values.click) await page.getByRole('button', { name: values.click }).first().click();
    await page.waitForTimeout(400);
    await tellScroll(page, path, width);
    const name = `${path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'dau'}.${language}.${String(width)}.png`;
    await page.screenshot({ path: join(values.out, name), fullPage: values.full });
    console.log(join(values.out, name));
    await page.close();
  }
  await context.close();
}

async function signIn(context) {
  const answer = await context.request.post('/api/session', {
    data: { login: values.as, password: values.password },
  });
  if (!answer.ok()) throw new Error(`${values.as} could not sign in: ${await answer.text()}`);
}

/** What the browser complains of, and what it asks of others. */
function tellFaults(page, path) {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) console.log(`${path}: ${message.text()}`);
  });
  page.on('pageerror', (error) => console.log(`${path}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(values.url) && !request.url().startsWith('data:')) {
      console.log(`${path}: asks ${request.url()}`);
    }
  });
}

async function tellScroll(page, path, width) {
  const wide = await page.evaluate('document.documentElement.scrollWidth');
  if (wide > width) console.log(`${path}: ${String(wide)} px wide at ${String(width)} px`);
}
