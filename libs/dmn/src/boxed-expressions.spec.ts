import { codesOf, decided, decisionTable, dmn } from './fixtures/dmn-text.js';

/** A decision around the XML of its logic. */
function decision(logic: string): string {
  return dmn(`<decision id="d" name="d">${logic}</decision>`);
}

function feel(text: string, type?: string): string {
  const typed = type === undefined ? '' : ` typeRef="${type}"`;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<literalExpression${typed}><text>${escaped}</text></literalExpression>`;
}

function entry(name: string, logic: string): string {
  return `<contextEntry><variable name="${name}" />${logic}</contextEntry>`;
}

const result = (logic: string): string => `<contextEntry>${logic}</contextEntry>`;
const context = (...entries: readonly string[]): string => `<context>${entries.join('')}</context>`;
const binding = (name: string, logic: string): string =>
  `<binding><parameter name="${name}" />${logic}</binding>`;
const list = (...elements: readonly string[]): string => `<list>${elements.join('')}</list>`;
const fn = (names: readonly string[], logic: string): string =>
  `<functionDefinition>${names.map((name) => `<formalParameter name="${name}" />`).join('')}${logic}</functionDefinition>`;

const table = /<decisionTable[^]*<\/decisionTable>/.exec(
  decisionTable({ inputs: ['size'], rules: ['< 10 | "small"', '>= 10 | "large"'] }),
)![0];

describe('boxed expressions', () => {
  it.each<[what: string, logic: string, value: unknown]>([
    ['a context', context(entry('a', feel('1')), entry('b', feel('a + 1'))), { a: 1, b: 2 }],
    ['a context with a result', context(entry('a', feel('2')), result(feel('a * 3'))), 6],
    [
      'a context whose entries have unusual names',
      context(entry('lead-time', feel('2')), entry('số ngày', feel('lead-time + 1'))),
      { 'lead-time': 2, 'số ngày': 3 },
    ],
    [
      'a context in a context',
      context(entry('a', context(entry('b', feel('5')))), result(feel('a.b'))),
      5,
    ],
    [
      'a function that calls itself',
      context(
        entry('sum to', fn(['n'], feel('if n = 0 then 0 else n + sum to(n - 1)'))),
        result(feel('sum to(4)')),
      ),
      10,
    ],
    [
      'an invocation of a function, in any order of parameters',
      context(
        entry('minus', fn(['a', 'b'], feel('a - b'))),
        result(
          `<invocation>${feel('minus')}${binding('b', feel('2'))}${binding('a', feel('5'))}</invocation>`,
        ),
      ),
      3,
    ],
    ['a list', list(feel('1'), list(feel('"x"'), feel('null'))), [1, ['x', null]]],
    [
      'a relation',
      `<relation><column name="c" /><column name="d" />
         <row>${feel('1')}${feel('"one"')}</row><row>${feel('2')}${feel('"two"')}</row></relation>`,
      [
        { c: 1, d: 'one' },
        { c: 2, d: 'two' },
      ],
    ],
    [
      'a conditional',
      `<conditional><if>${feel('1 < 2')}</if><then>${feel('"yes"')}</then><else>${feel('"no"')}</else></conditional>`,
      'yes',
    ],
    [
      'a conditional that does not hold',
      `<conditional><if>${feel('2 < 1')}</if><then>${feel('"yes"')}</then><else>${feel('"no"')}</else></conditional>`,
      'no',
    ],
    [
      'a filter',
      `<filter><in>${feel('[1, 5, 9]')}</in><match>${feel('item > 4')}</match></filter>`,
      [5, 9],
    ],
    [
      'a filter by an entry',
      `<filter><in>${feel('[{days: 1}, {days: 9}]')}</in><match>${feel('days > 4')}</match></filter>`,
      [{ days: 9 }],
    ],
    [
      'a loop, with the results so far',
      `<for iteratorVariable="i"><in>${feel('[1, 2, 3]')}</in><return>${feel('i + count(partial)')}</return></for>`,
      [1, 3, 5],
    ],
    [
      'a loop over a range',
      `<for iteratorVariable="i"><in>${feel('[2..4]')}</in><return>${feel('i * i')}</return></for>`,
      [4, 9, 16],
    ],
    [
      'some',
      `<some iteratorVariable="i"><in>${feel('[1, 2]')}</in><satisfies>${feel('i = 2')}</satisfies></some>`,
      true,
    ],
    [
      'every',
      `<every iteratorVariable="i"><in>${feel('[1, 2]')}</in><satisfies>${feel('i = 2')}</satisfies></every>`,
      false,
    ],
    ['a table in a context', context(entry('size', feel('12')), result(table)), 'large'],
    [
      'a typed expression whose value is a list of one',
      context(entry('a', feel('[7]', 'number'))),
      { a: 7 },
    ],
  ])('%s', async (_, logic, value) => {
    expect(await decided(decision(logic))).toMatchObject({ value, warnings: [] });
  });

  it.each([
    [
      'a condition that is neither true nor false',
      `<conditional><if>${feel('"x"')}</if><then>${feel('1')}</then><else>${feel('2')}</else></conditional>`,
      'd: the condition is neither true nor false',
    ],
    [
      'a filter by anything else than truth',
      `<filter><in>${feel('[1]')}</in><match>${feel('"x"')}</match></filter>`,
      'd: a condition is neither true nor false',
    ],
    [
      'some by anything else than truth',
      `<some iteratorVariable="i"><in>${feel('[1]')}</in><satisfies>${feel('i')}</satisfies></some>`,
      'd: a condition is neither true nor false',
    ],
    [
      'nothing to go over',
      `<for iteratorVariable="i"><in>${feel('null')}</in><return>${feel('i')}</return></for>`,
      'd: there is no list to go over',
    ],
    [
      'an expression of another type',
      feel('"x"', 'number'),
      'd: the expression is not of the type number',
    ],
  ])('give null and say why: %s', async (_, logic, warning) => {
    expect(await decided(decision(logic))).toMatchObject({ value: null, warnings: [warning] });
  });

  it.each([
    ['a missing part', `<conditional><if>${feel('true')}</if></conditional>`, ['d no-logic']],
    [
      'a row of another length',
      `<relation><column name="c" /><row>${feel('1')}${feel('2')}</row></relation>`,
      ['d wrong-cell-count'],
    ],
    [
      'an iteration without variable',
      `<for><in>${feel('[1]')}</in><return>${feel('1')}</return></for>`,
      ['d no-iterator-variable'],
    ],
    ['a function without body', '<functionDefinition />', ['d no-logic']],
    ['FEEL that is none', context(entry('a', feel('1 +'))), ['d invalid-feel']],
  ])('are refused with %s', async (_, logic, codes) => {
    expect([...new Set(await codesOf(decision(logic)))]).toEqual(codes);
  });
});
