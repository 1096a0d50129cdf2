import { LayeredRows } from './layered-rows.js';
import { Table } from './table.js';

interface Row {
  readonly key: number;
  readonly owner: number;
  readonly value: number;
}

/** The same numbers for the same seed (a linear congruential generator). */
function dice(seed: number): (sides: number) => number {
  let at = seed;
  return (sides) => {
    at = (Math.imul(at, 1_664_525) + 1_013_904_223) >>> 0;
    return at % sides;
  };
}

const rowsOf = (count: number): Map<number, Row> =>
  new Map(
    Array.from({ length: count }, (_, key) => [key, { key, owner: key % 7, value: 0 }] as const),
  );
const tableOf = (rows: ReadonlyMap<number, Row>) => new Table(rows, ({ owner }) => owner);
const sorted = (rows: Iterable<Row>): string =>
  JSON.stringify([...rows].sort((left, right) => left.key - right.key));

describe('a table', () => {
  it.each([3, 300, 1_000])('reads like a map whatever happens to its %s rows', (count) => {
    const roll = dice(count);
    const plain = rowsOf(count);
    let rows: ReadonlyMap<number, Row> = rowsOf(count);

    for (let step = 0; step < 25; step++) {
      const before = new Map(plain);
      const table = tableOf(rows);
      for (let change = 0; change < roll(40); change++) {
        const key = roll(count + 50);
        if (roll(3) === 0) {
          plain.delete(key);
          table.delete(key);
        } else {
          const row = { key, owner: key % 7, value: roll(1_000) };
          plain.set(key, row);
          table.put(row);
        }
      }
      rows = table.snapshot();
      const { inserted, updated, deleted } = table.changes();
      const applied = new Map(before);
      for (const row of [...inserted, ...updated]) applied.set(row.key, row);
      for (const key of deleted) applied.delete(key);

      expect(sorted(rows.values())).toBe(sorted(plain.values()));
      expect(sorted(applied.values())).toBe(sorted(plain.values()));
      expect([rows.size, table.size]).toEqual([plain.size, plain.size]);
      for (let owner = 0; owner < 7; owner++) {
        const owned = [...plain.values()].filter((row) => row.owner === owner);
        expect(sorted(table.ownedBy(owner))).toBe(sorted(owned));
        expect(table.owns(owner)).toBe(owned.length > 0);
      }
    }
  });

  it.each([10, 300])(
    'gives those of an owner oldest first, in whatever order %s rows came',
    (count) => {
      const table = tableOf(new Map([...rowsOf(count)].reverse()));
      table.put({ key: 1_002, owner: 2, value: 0 });

      const keys = table.ownedBy(2).map(({ key }) => key);

      expect(keys.slice(0, 2)).toEqual([2, 9]);
      expect(keys).toEqual(keys.toSorted((one, other) => one - other));
    },
  );

  it('leaves what it was given untouched, and gives it back when nothing changed', () => {
    const rows = rowsOf(1_000);
    const table = tableOf(rows);
    expect(table.snapshot()).toBe(rows);

    table.put({ key: 1, owner: 1, value: 9 });
    table.delete(2);

    expect(rows).toEqual(rowsOf(1_000));
  });

  it('shares many rows with the step before, and copies few', () => {
    const changed = (count: number) => {
      const table = tableOf(rowsOf(count));
      table.put({ key: 1, owner: 1, value: 9 });
      return table.snapshot();
    };

    expect(changed(10)).toBeInstanceOf(Map);
    expect(changed(1_000)).toBeInstanceOf(LayeredRows);
  });

  it('copies them once the changes have become many', () => {
    let rows: ReadonlyMap<number, Row> = rowsOf(1_000);
    const kinds = new Set<boolean>();
    for (let key = 0; key < 100; key++) {
      const table = tableOf(rows);
      table.delete(key);
      rows = table.snapshot();
      kinds.add(rows instanceof LayeredRows);
    }

    expect(kinds).toEqual(new Set([true, false]));
    expect(rows.size).toBe(900);
  });

  it('takes in a row again that was gone', () => {
    const table = tableOf(rowsOf(1_000));
    table.delete(7);
    table.put({ key: 7, owner: 0, value: 1 });

    expect(table.ownedBy(0).filter(({ key }) => key === 7)).toEqual([
      { key: 7, owner: 0, value: 1 },
    ]);
    expect(table.changes().updated).toHaveLength(1);
  });
});
