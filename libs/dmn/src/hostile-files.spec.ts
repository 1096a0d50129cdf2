import { codesOf, decided, decisionTable, dmn, literal } from './fixtures/dmn-text.js';

const good = literal('d', '1 + 1');

describe('the versions of DMN', () => {
  it.each([
    'http://www.omg.org/spec/DMN/20151101/dmn.xsd',
    'http://www.omg.org/spec/DMN/20180521/MODEL/',
    'https://www.omg.org/spec/DMN/20191111/MODEL/',
    'https://www.omg.org/spec/DMN/20211108/MODEL/',
    'https://www.omg.org/spec/DMN/20230324/MODEL/',
  ])('%s is read', async (namespace) => {
    expect((await decided(dmn(good, namespace))).value).toBe(2);
  });

  it('are told apart in namespaces only, never in texts', async () => {
    const text = '"https://www.omg.org/spec/DMN/20230324/MODEL/"';

    expect((await decided(dmn(literal('d', text)))).value).toBe(text.slice(1, -1));
  });

  it.each([
    ['a version that is not known', 'https://www.omg.org/spec/DMN/20990101/MODEL/'],
    ['BPMN', 'http://www.omg.org/spec/BPMN/20100524/MODEL'],
  ])('are refused beyond that: %s', async (_, namespace) => {
    expect((await codesOf(dmn(good, namespace))).length).toBeGreaterThan(0);
  });
});

describe('a hostile file', () => {
  it.each([
    ['nothing', '', ['- empty-file']],
    ['no XML', 'hit policy: unique', ['- not-dmn']],
    ['half of it', dmn(good).slice(0, 300), ['- not-dmn']],
    ['a document type', `<!DOCTYPE x>${dmn(good)}`, ['- declaration-not-allowed']],
    [
      'an entity',
      dmn(good).replace('?>', '?><!DOCTYPE d [<!ENTITY a "b">]>'),
      ['- declaration-not-allowed'],
    ],
    [
      'an entity that XML does not know',
      dmn(literal('d', '1').replace('1', '&bomb;')),
      ['- unknown-entity'],
    ],
    ['a control character', dmn(literal('d', '"\u0001"')), ['- illegal-character']],
    ['more than 1 MB', dmn(good + ' '.repeat(1024 * 1024)), ['- file-too-large']],
    ['depth', dmn('<a>'.repeat(5_000) + '</a>'.repeat(5_000)), ['- nested-too-deep']],
    ['elements', dmn('<a/>'.repeat(61_000)), ['- too-many-elements']],
    ['an id used twice', dmn(good + good), ['d duplicate-id']],
  ])('is refused: %s', async (_, xml, findings) => {
    expect(await codesOf(xml)).toEqual(findings);
  });

  it.each([
    ['an element', dmn('<surprise id="s" />' + good)],
    ['an attribute', dmn(good.replace('name="d"', 'name="d" surprise="1"'))],
    [
      'a part of a table',
      dmn(decisionTable({ rules: ['1 | 2'] }).replace('</rule>', '<surprise/></rule>')),
    ],
  ])('is refused with %s that nobody knows', async (_, xml) => {
    expect((await codesOf(xml)).join()).toMatch(/unknown|unreadable/);
  });

  it('of almost the largest size is none', async () => {
    const rules = Array.from({ length: 1_600 }, (_, row) => `${String(row)} | "${String(row)}"`);
    expect((await decided(dmn(decisionTable({ rules })), { n: 1_599 })).value).toBe('1599');
  });
});
