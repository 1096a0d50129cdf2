import { codesOf, dmn, literal } from './fixtures/dmn-text.js';
import { parseDecisions } from './parse-decisions.js';

const zeebe = 'xmlns:z="http://camunda.org/schema/zeebe/1.0"';
const tag = (value: string) =>
  `<extensionElements><z:versionTag ${zeebe} value="${value}" /></extensionElements>`;
const within = (decision: string, extensions: string) => decision.replace('>', `>${extensions}`);

const tagsOf = async (xml: string) => {
  const { decisions } = await parseDecisions(xml);
  return decisions.map(({ versionTag }) => versionTag);
};

describe('the version tag of a decision', () => {
  it('is its own, or else that of its file', async () => {
    const own = within(literal('a', '1'), tag('v2'));

    expect(await tagsOf(dmn(tag('v1') + own + literal('b', '2')))).toEqual(['v2', 'v1']);
  });

  it('is none when nothing says so', async () => {
    const other = tag('v1').replace('schema/zeebe', 'schema/other');

    expect(await tagsOf(dmn(literal('a', '1')))).toEqual([null]);
    expect(await tagsOf(dmn(within(literal('a', '1'), other)))).toEqual([null]);
  });

  it.each([
    ['nothing', ' '],
    ['an expression', '=tag'],
  ])('that is %s is refused', async (_, value) => {
    expect(await codesOf(dmn(within(literal('a', '1'), tag(value))))).toEqual([
      'a invalid-version-tag',
    ]);
  });
});
