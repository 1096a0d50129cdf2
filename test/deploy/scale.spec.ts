import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

it('docs/scale.md has what scripts/scale.mjs calculates', () => {
  const printed = execFileSync(process.execPath, ['scripts/scale.mjs'], { encoding: 'utf8' });
  expect(readFileSync('docs/scale.md', 'utf8')).toContain(printed.trim());
});
