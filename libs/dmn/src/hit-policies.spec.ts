import { codesOf, decided, decisionTable, dmn, type Table } from './fixtures/dmn-text.js';

const over = (policy: string | undefined, more: Partial<Table> = {}): string =>
  dmn(
    decisionTable({
      ...(policy !== undefined && { policy }),
      rules: ['> 0 | "positive"', '> 10 | "large"', '> 10 | "large"', '-1 | null'],
      ...more,
    }),
  );
const numbers = { rules: ['> 0 | 5', '> 10 | 7', '> 20 | 1.5'] };

describe('the hit policy', () => {
  it.each<[string, string, number, unknown, readonly string[]]>([
    ['unique, which is the usual one', 'UNIQUE', 5, 'positive', ['d-r1']],
    ['unique without a hit', 'UNIQUE', -5, null, []],
    ['first', 'FIRST', 50, 'positive', ['d-r1']],
    ['rule order', 'RULE ORDER', 50, ['positive', 'large', 'large'], ['d-r1', 'd-r2', 'd-r3']],
    ['collect', 'COLLECT', 50, ['positive', 'large', 'large'], ['d-r1', 'd-r2', 'd-r3']],
    ['collect without a hit', 'COLLECT', -5, null, []],
    ['collect with one hit', 'COLLECT', 5, ['positive'], ['d-r1']],
  ])('%s', async (_, policy, n, value, matchedRules) => {
    expect(await decided(over(policy), { n })).toEqual({ value, warnings: [], matchedRules });
  });

  it('is unique when the file does not say', async () => {
    expect((await decided(over(undefined), { n: 50 })).warnings).toHaveLength(1);
  });

  it.each<[string, number | null]>([
    ['SUM', 13.5],
    ['MIN', 1.5],
    ['MAX', 7],
    ['COUNT', 3],
  ])('collect aggregates by %s', async (aggregation, value) => {
    const result = await decided(over('COLLECT', { aggregation, ...numbers }), { n: 50 });

    expect(result).toEqual({ value, warnings: [], matchedRules: ['d-r1', 'd-r2', 'd-r3'] });
  });

  it('collect counts whatever the outputs are', async () => {
    expect((await decided(over('COLLECT', { aggregation: 'COUNT' }), { n: 50 })).value).toBe(3);
  });

  const ranked = {
    outputs: [{ name: 'r', allowed: '"large", "positive"' }],
    rules: ['> 0 | "positive"', '> 10 | "large"'],
  };

  it('priority takes the output that stands first in the list of values', async () => {
    const result = await decided(over('PRIORITY', ranked), { n: 50 });

    expect(result).toEqual({ value: 'large', warnings: [], matchedRules: ['d-r2'] });
  });

  it('output order sorts by that list', async () => {
    const result = await decided(over('OUTPUT ORDER', ranked), { n: 50 });

    expect(result.value).toEqual(['large', 'positive']);
  });

  it('priority looks at several columns from left to right', async () => {
    const result = await decided(
      over('PRIORITY', {
        outputs: [
          { name: 'a', allowed: '"x", "y"' },
          { name: 'b', allowed: '1, 2' },
        ],
        rules: ['- | "y" | 1', '- | "x" | 2', '- | "x" | 1'],
      }),
      { n: 0 },
    );

    expect(result.value).toEqual({ a: 'x', b: 1 });
  });

  it('priority knows dates in its list', async () => {
    const result = await decided(
      over('PRIORITY', {
        outputs: [{ name: 'r', allowed: 'date("2026-02-02"), date("2026-01-01")' }],
        rules: ['- | date("2026-01-01")', '- | date("2026-02-02")'],
      }),
      { n: 0 },
    );

    expect(result.value).toBe('2026-02-02');
  });

  it('any takes the output on which all agree, contexts and dates included', async () => {
    const table = {
      outputs: ['a', 'b'],
      rules: ['- | date("2026-01-01") | {x: [1]}', '> 1 | date("2026-01-01") | {x: [1]}'],
    };

    expect((await decided(over('ANY', table), { n: 5 })).value).toEqual({
      a: '2026-01-01',
      b: { x: [1] },
    });
  });
});

describe('a table that contradicts its hit policy', () => {
  it.each([
    ['UNIQUE', over('UNIQUE'), 'only one rule may match, but these do: d-r1, d-r2, d-r3'],
    ['ANY', over('ANY'), 'matching rules must agree, but these do: d-r1, d-r2, d-r3'],
    [
      'ANY of different dates',
      over('ANY', { rules: ['- | date("2026-01-01")', '- | date("2026-01-02")'] }),
      'matching rules must agree, but these do: d-r1, d-r2',
    ],
  ])('gives null and says which rules do: %s', async (_, xml, warning) => {
    const { value, warnings, matchedRules } = await decided(xml, { n: 50 });

    expect(value).toBeNull();
    expect(warnings).toEqual([`d: ${warning}`]);
    expect(matchedRules.length).toBeGreaterThan(1);
  });

  it('gives null when SUM meets what is no number', async () => {
    const { value, warnings } = await decided(over('COLLECT', { aggregation: 'SUM' }), { n: 50 });

    expect(value).toBeNull();
    expect(warnings).toContain('d: SUM needs numbers');
  });

  it.each([
    ['MIN', 'large'],
    ['MAX', 'positive'],
  ])('orders texts when %s meets them', async (aggregation, expected) => {
    expect((await decided(over('COLLECT', { aggregation }), { n: 50 })).value).toBe(expected);
  });

  it.each([
    ['an unknown policy', over('ONCE')],
    ['an aggregation without collect', over('FIRST', { aggregation: 'SUM' })],
    ['an unknown aggregation', over('COLLECT', { aggregation: 'AVERAGE' })],
    [
      'an aggregation of several outputs',
      over('COLLECT', { aggregation: 'SUM', outputs: ['a', 'b'], rules: ['- | 1 | 2'] }),
    ],
    ['priority without a list of values', over('PRIORITY')],
    ['output order without a list of values', over('OUTPUT ORDER')],
  ])('is refused where it can be seen before: %s', async (_, xml) => {
    expect(await codesOf(xml)).toContainEqual(expect.stringContaining('hit-policy'));
  });
});
