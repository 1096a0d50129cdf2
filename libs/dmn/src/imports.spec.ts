import { scopeOf } from '@minhbach/feel';
import { evaluateDecision } from './evaluate-decision.js';
import { literal } from './fixtures/dmn-text.js';
import { parseDecisions } from './parse-decisions.js';

const type = 'https://www.omg.org/spec/DMN/20230324/MODEL/';

function file(namespace: string, elements: string): string {
  return `<definitions xmlns="${type}" id="${namespace}" name="${namespace}" namespace="urn:${namespace}">
    ${elements}</definitions>`;
}

const imports = (namespace: string, name: string): string =>
  `<import namespace="urn:${namespace}" name="${name}" importType="${type}" />`;
const needs = (href: string): string =>
  `<informationRequirement><requiredDecision href="${href}" /></informationRequirement>`;
const knows = (href: string): string =>
  `<knowledgeRequirement><requiredKnowledge href="${href}" /></knowledgeRequirement>`;

const law = file(
  'law',
  `<itemDefinition name="tDays"><typeRef>number</typeRef><allowedValues><text>&gt; 0</text></allowedValues></itemDefinition>
   <businessKnowledgeModel id="double" name="double it"><encapsulatedLogic><formalParameter name="n" typeRef="tDays" />
     <literalExpression><text>n * 2</text></literalExpression></encapsulatedLogic></businessKnowledgeModel>
   ${literal('limit', 'base + 5')}`,
);

async function decide(elements: string, others: readonly string[], variables = {}) {
  const { decisions, findings } = await parseDecisions(file('own', elements), others);
  expect(findings).toEqual([]);
  const decision = decisions.find(({ id }) => id === 'd')!;
  return evaluateDecision(decision, scopeOf(variables));
}

describe('imports', () => {
  it.each([
    ['a decision', literal('d', 'law.limit + 1', needs('urn:law#limit')), 16],
    ['a knowledge model', literal('d', 'law.double it(4)', knows('urn:law#double')), 8],
    [
      'both',
      literal('d', 'law.double it(law.limit)', knows('urn:law#double') + needs('urn:law#limit')),
      30,
    ],
  ])('give %s under the name of the import', async (_, elements, value) => {
    expect(await decide(imports('law', 'law') + elements, [law], { base: 10 })).toMatchObject({
      value,
      warnings: [],
    });
  });

  it('without a name give what they import under its own', async () => {
    const xml = imports('law', '') + literal('d', 'limit + 1', needs('urn:law#limit'));

    expect((await decide(xml, [law], { base: 1 })).value).toBe(7);
  });

  it('give types, whose constraints hold', async () => {
    const xml =
      imports('law', 'law') +
      literal('d', '0').replace('<variable', '<variable typeRef="law.tDays"');

    expect((await decide(xml, [law])).warnings).toEqual(['d: the result is not of the type tDays']);
  });

  it('may go over several files', async () => {
    const middle = file(
      'middle',
      imports('law', 'l') + literal('m', 'l.limit', needs('urn:law#limit')),
    );
    const xml = imports('middle', 'middle') + literal('d', 'middle.m', needs('urn:middle#m'));

    expect((await decide(xml, [law, middle], { base: 1 })).value).toBe(6);
  });

  it('that go round in a circle come to an end', async () => {
    const one = file('one', imports('own', 'own') + literal('o', '1'));

    const { findings } = await parseDecisions(
      file('own', imports('one', 'one') + literal('d', 'one.o', needs('urn:one#o'))),
      [one, file('own', imports('one', 'one') + literal('d', '1'))],
    );

    expect(findings).toEqual([]);
  });

  it.each<[string, number, readonly string[]]>([
    ['few enough ways', 6, []],
    ['too many', 7, ['too-many-imports']],
    ['more than could be counted', 60, ['too-many-imports']],
  ])('may come to the same file in several ways: %s', async (_, levels, codes) => {
    const twice = (level: number) =>
      file(
        `level-${String(level)}`,
        (level === 0
          ? ''
          : imports(`level-${String(level - 1)}`, 'a') +
            imports(`level-${String(level - 1)}`, 'b')) + literal('d', '1'),
      );
    const files = Array.from({ length: levels + 1 }, (_level, level) => twice(level));

    const { findings } = await parseDecisions(files.pop()!, files);

    expect(findings.map(({ code }) => code)).toEqual(codes);
  });

  it('own elements may be required by their full name', async () => {
    expect(
      (await decide(literal('a', '1') + literal('d', 'a', needs('urn:own#a')), [])).value,
    ).toBe(1);
  });
});
