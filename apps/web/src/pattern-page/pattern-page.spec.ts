import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(process.cwd(), 'apps/web/src');

describe('the page of patterns', () => {
  const folder = join(source, 'pattern-page');
  const page = readdirSync(folder)
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  const parts = readdirSync(join(source, 'parts'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  it.each(parts)('shows the part %s', (part) => {
    expect(page).toContain(`'../parts/${part}/`);
  });
});
