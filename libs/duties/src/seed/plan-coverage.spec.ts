import { existsSync, readFileSync } from 'node:fs';
import { dutyRows } from './seed-duties.js';

interface Line {
  readonly id: string;
  readonly where: string;
  readonly heldBy: string;
}

const table = readFileSync('docs/plan-coverage.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (\d|III|R)/.test(line))
  .map((line): Line => {
    const [, id = '', , where = '', heldBy = ''] = line.split('|').map((cell) => cell.trim());
    return { id, where, heldBy };
  });

/** The screens that `npm run test:browser` opens. */
const screens = readFileSync('test/browser/screens.data.ts', 'utf8');

const named = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

describe('docs/plan-coverage.md', () => {
  it('has a line for every duty of the register, in its order', () => {
    expect(table.map(({ id }) => id)).toEqual(dutyRows.map(({ id }) => id));
  });

  it.each(table.map((line) => [line.id, line] as const))(
    '%s names what there is, and a test',
    (_, { where, heldBy }) => {
      const names = [...named(where), ...named(heldBy)];
      const missing = names.filter((name) =>
        name.startsWith('/') ? !screens.includes(`'${name}'`) : !existsSync(name),
      );
      expect(missing).toEqual([]);
      expect(named(where)).not.toEqual([]);
      expect(named(heldBy).every((name) => name.startsWith('test/'))).toBe(true);
      expect(named(heldBy)).not.toEqual([]);
    },
  );
});
