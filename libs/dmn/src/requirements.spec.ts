import {
  codesOf,
  decided,
  decisionOf,
  decisionTable,
  dmn,
  inputData,
  literal,
  needs,
  needsInput,
} from './fixtures/dmn-text.js';

const agency = decisionTable({
  id: 'agency',
  inputs: ['subject'],
  rules: ['1 | "SKHCN"', '2 | "SKHDT"'],
});
const days = decisionTable({
  id: 'days',
  inputs: ['agency', 'urgent'],
  rules: ['"SKHCN" | true | 3', '"SKHCN" | false | 10', '- | - | 15'],
  policy: 'FIRST',
  requires: needs('agency'),
});

describe('decisions that require others', () => {
  it('read their values by name, and explain all of them', async () => {
    const result = await decided(dmn(agency + days), { subject: 1, urgent: false }, 'days');

    expect(result).toEqual({ value: 10, warnings: [], matchedRules: ['agency-r1', 'days-r2'] });
  });

  it('may stand before them in the file', async () => {
    expect((await decided(dmn(days + agency), { subject: 2, urgent: true }, 'days')).value).toBe(
      15,
    );
  });

  it('prefer them to a variable of the same name', async () => {
    const variables = { subject: 1, urgent: true, agency: 'SKHDT' };

    expect((await decided(dmn(agency + days), variables, 'days')).value).toBe(3);
  });

  it('make a decision once even when two of them need it', async () => {
    const xml = dmn(
      agency +
        literal('left', 'agency + "-l"', needs('agency')) +
        literal('right', 'agency + "-r"', needs('agency')) +
        literal('d', '[left, right]', needs('left', 'right')),
    );

    expect(await decided(xml, { subject: 1 })).toEqual({
      value: ['SKHCN-l', 'SKHCN-r'],
      warnings: [],
      matchedRules: ['agency-r1'],
    });
  });

  it('pass on dates as dates', async () => {
    const xml = dmn(
      literal('begun', 'date("2026-01-31")') +
        literal('d', 'begun + duration("P1M") > date("2026-02-27")', needs('begun')),
    );

    expect((await decided(xml)).value).toBe(true);
  });

  it('pass on warnings with the name of the decision', async () => {
    const xml = dmn(literal('broken', '1 + "a"') + literal('d', 'broken = null', needs('broken')));

    expect(await decided(xml)).toEqual({
      value: true,
      warnings: ['broken: cannot compute 1 + "a"'],
      matchedRules: [],
    });
  });

  it('convert declared input data', async () => {
    const xml = dmn(
      inputData('sentOn', 'date') + literal('d', 'sentOn.month', needsInput('sentOn')),
    );

    expect((await decided(xml, { sentOn: '2026-11-02' })).value).toBe(11);
  });

  it('are known by their ids', async () => {
    const decision = await decisionOf(dmn(agency + days), 'days');

    expect(decision.requires.map(({ element }) => element.id)).toEqual(['agency']);
  });
});

describe('requirements that cannot be met', () => {
  it.each([
    [
      'of a decision that is not there',
      dmn(literal('d', '1', needs('x'))),
      ['d unresolved-reference'],
    ],
    ['of itself', dmn(literal('d', '1', needs('d'))), ['d circular-requirement']],
    [
      'in a circle',
      dmn(literal('a', '1', needs('b')) + literal('b', '1', needs('a'))),
      ['a circular-requirement'],
    ],
    [
      'of another file',
      dmn(literal('d', '1', needs('x').replace('#x', 'http://example.org#x'))),
      ['d unresolved-reference'],
    ],
  ])('%s are refused', async (_, xml, findings) => {
    expect(await codesOf(xml)).toEqual(findings);
  });
});

describe('what is not supported', () => {
  const bkm = '<businessKnowledgeModel id="bkm" name="bkm" />';
  const text = '<literalExpression><text>1</text></literalExpression>';

  it.each([
    ['a knowledge model without a function', bkm + literal('d', '1'), ['bkm no-logic']],
    [
      'a decision service without output',
      '<decisionService id="s" name="s" />' + literal('d', '1'),
      ['s no-output'],
    ],
    [
      'a function in Java',
      `<decision id="d" name="d"><functionDefinition id="f" kind="Java">${text}</functionDefinition></decision>`,
      ['f not-supported'],
    ],
    [
      'an import of anything but DMN',
      '<import id="i" name="i" namespace="x" importType="http://www.w3.org/2001/XMLSchema" />' +
        literal('d', '1'),
      ['i unresolved-import'],
    ],
    [
      'an import of a file that is not there',
      '<import id="i" name="i" namespace="x" importType="https://www.omg.org/spec/DMN/20191111/MODEL/" />' +
        literal('d', '1'),
      ['i unresolved-import'],
    ],
    ['a decision without logic', '<decision id="d" name="d" />', ['d no-logic']],
    ['an empty expression', literal('d', ' '), ['d no-logic']],
    [
      'another language',
      literal('d', '1').replace(
        '<literalExpression>',
        '<literalExpression expressionLanguage="javascript">',
      ),
      ['d expression-language'],
    ],
    ['a file without decisions', inputData('x', 'number'), ['- no-decision']],
    ['a decision without id', '<decision name="d">' + text + '</decision>', ['definitions no-id']],
  ])('%s is refused', async (_, elements, findings) => {
    expect(await codesOf(dmn(elements))).toEqual(findings);
  });
});
