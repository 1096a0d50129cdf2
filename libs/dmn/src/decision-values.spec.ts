import {
  codesOf,
  decided,
  decisionTable,
  dmn,
  type Column,
  type Table,
} from './fixtures/dmn-text.js';

const one = (input: Column | string, output: Column | string, rules: readonly string[]): string =>
  dmn(decisionTable({ inputs: [input], outputs: [output], rules }));

describe('inputs', () => {
  it.each<[string, string, string, unknown, boolean]>([
    ['a date from its text', 'date', '>= date("2025-03-01")', '2025-03-01', true],
    ['an earlier date', 'date', '>= date("2025-03-01")', '2025-02-28', false],
    ['a time', 'time', '< time("12:00:00")', '08:00:00', true],
    [
      'an instant',
      'dateTime',
      '< date and time("2026-01-01T00:00:00Z")',
      '2025-12-31T23:59:59Z',
      true,
    ],
    ['a duration', 'dayTimeDuration', '> duration("P1D")', 'P2D', true],
    ['months', 'yearMonthDuration', '= duration("P1Y")', 'P12M', true],
    ['a number', 'number', '[1..12]', 12, true],
    ['an integer', 'integer', '(1..12)', 12, false],
    ['a text', 'string', '"a", "b"', 'b', true],
    ['a text negated', 'string', 'not("a", "b")', 'b', false],
    ['a truth', 'boolean', 'true', true, true],
    ['a text that looks like a date, untyped', 'Any', '"2025-03-01"', '2025-03-01', true],
    ['null', 'number', 'null', null, true],
    ['null where a number is tested', 'number', '> 5', null, false],
  ])('are compared as what they are declared to be: %s', async (_, type, test, n, hit) => {
    const result = await decided(one({ name: 'n', type }, 'r', [`${test} | true`]), { n });

    expect(result).toEqual({
      value: hit ? true : null,
      warnings: [],
      matchedRules: hit ? ['d-r1'] : [],
    });
  });

  it.each<[string, Column, unknown]>([
    ['not of its type', { name: 'n', type: 'number' }, '5'],
    ['a text for a truth', { name: 'n', type: 'boolean' }, 'true'],
    ['no date', { name: 'n', type: 'date' }, 'soon'],
    ['a number for a date', { name: 'n', type: 'date' }, 20250301],
    ['a day that no calendar has', { name: 'n', type: 'date' }, '2025-02-30'],
    ['not allowed', { name: 'n', type: 'string', allowed: '"a", "b"' }, 'c'],
    ['out of range', { name: 'n', type: 'number', allowed: '[1..12]' }, 13],
  ])('that are wrong give null and a warning: %s', async (_, column, n) => {
    const { value, warnings } = await decided(one(column, 'r', ['- | true']), { n });

    expect(value).toBeNull();
    expect(warnings).toEqual([`d: the input "n" may not be ${JSON.stringify(n)}`]);
  });

  it('that are missing give a warning', async () => {
    const { warnings } = await decided(one('n', 'r', ['- | true']));

    expect(warnings).toEqual(['d: there is no variable "n"']);
  });

  it('are expressions', async () => {
    const xml = one('request.subject * 2', 'r', ['8 | "four"']);

    expect((await decided(xml, { request: { subject: 4 } })).value).toBe('four');
  });

  it('take their type and values from item definitions', async () => {
    const item = `<itemDefinition id="subject" name="tSubject"><typeRef>number</typeRef>
      <allowedValues><text>[1..12]</text></allowedValues></itemDefinition>`;
    const table = decisionTable({
      inputs: [{ name: 'n', type: 'tSubject' }],
      rules: ['> 6 | "late"'],
    });

    expect((await decided(dmn(item + table), { n: 7 })).value).toBe('late');
    expect((await decided(dmn(item + table), { n: 13 })).warnings).toHaveLength(1);
  });
});

describe('outputs', () => {
  it('of several columns are a context', async () => {
    const xml = dmn(decisionTable({ outputs: ['code', 'days'], rules: ['1 | "A" | 1 + 2'] }));

    expect((await decided(xml, { n: 1 })).value).toEqual({ code: 'A', days: 3 });
  });

  it('are JSON, dates as text', async () => {
    const xml = one('n', { name: 'r', type: 'date' }, [
      '- | "2026-01-31"',
      '5 | date("2026-01-31")',
    ]);

    expect((await decided(xml, { n: 1 })).value).toBe('2026-01-31');
  });

  it('may read variables', async () => {
    expect((await decided(one('n', 'r', ['- | n * factor']), { n: 2, factor: 21 })).value).toBe(42);
  });

  it.each([
    ['of a wrong type', { name: 'r', type: 'number' }, '"five"'],
    ['that is not allowed', { name: 'r', allowed: '"a", "b"' }, '"c"'],
  ])('%s give null and a warning', async (_, column, cell) => {
    const { value, warnings, matchedRules } = await decided(one('n', column, [`- | ${cell}`]), {
      n: 1,
    });

    expect(value).toBeNull();
    expect(warnings).toEqual([expect.stringContaining('the output "d-r1" may not be')]);
    expect(matchedRules).toEqual(['d-r1']);
  });

  it('that cannot be computed give null and a warning', async () => {
    const { value, warnings } = await decided(one('n', 'r', ['- | n + "a"']), { n: 1 });

    expect(value).toBeNull();
    expect(warnings).toEqual(['d: cannot compute 1 + "a"']);
  });

  it('that are empty are null', async () => {
    expect(await decided(one('n', 'r', ['- | ']), { n: 1 })).toMatchObject({
      value: null,
      warnings: [],
    });
  });

  it.each([
    ['one column', [{ name: 'r', otherwise: '"none"' }], 'none'],
    ['one of two columns', ['a', { name: 'b', otherwise: '1 + 1' }], { a: null, b: 2 }],
  ] as const)('have defaults when no rule matches: %s', async (_, outputs, value) => {
    const cells = outputs.map(() => '"x"').join(' | ');
    const xml = dmn(decisionTable({ outputs, rules: [`5 | ${cells}`] }));

    expect(await decided(xml, { n: 1 })).toEqual({ value, warnings: [], matchedRules: [] });
  });

  it('may not have a default that is not allowed', async () => {
    const xml = one('n', { name: 'r', allowed: '"a"', otherwise: '"z"' }, ['5 | "a"']);

    expect(await decided(xml, { n: 1 })).toMatchObject({
      value: null,
      warnings: [expect.stringContaining('may not be "z"')],
    });
  });
});

describe('a table of the wrong shape', () => {
  const table = (more: Partial<Table>): string => dmn(decisionTable({ rules: [], ...more }));

  it.each([
    ['without outputs', table({ outputs: [] }), ['d-table no-output']],
    [
      'with a nameless output among several',
      table({ outputs: ['a', ''] }),
      ['d-table no-output-name'],
    ],
    [
      'with two outputs of one name',
      table({ outputs: ['a', 'a'] }),
      ['d-table duplicate-output-name'],
    ],
    ['with an empty input', table({ inputs: [' '] }), ['d-table no-input-expression']],
    ['with a cell too many', table({ rules: ['1 | 2 | 3'] }), ['d-r1 wrong-cell-count']],
    ['with a cell too few', table({ rules: ['1'] }), ['d-r1 wrong-cell-count']],
    ['with wrong FEEL in a test', table({ rules: ['> | 1'] }), ['d-r1 invalid-feel']],
    ['with wrong FEEL in an output', table({ rules: ['1 | 1 +'] }), ['d-r1 invalid-feel']],
  ])('%s is refused', async (_, xml, findings) => {
    expect(await codesOf(xml)).toEqual(findings);
  });
});

describe('a test of a boolean input', () => {
  it.each([
    ['flag', true, 'same'],
    ['flag', false, 'other'],
    ['not(flag)', false, 'same'],
    ['? = flag', true, 'same'],
  ])('that is the expression %s compares %s with it', async (test, n, value) => {
    const xml = dmn(decisionTable({ policy: 'FIRST', rules: [`${test} | "same"`, '- | "other"'] }));

    expect((await decided(xml, { n, flag: true })).value).toBe(value);
  });
});
