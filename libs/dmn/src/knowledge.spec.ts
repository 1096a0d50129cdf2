import { scopeOf } from '@minhbach/feel';
import { evaluateInFeel } from './evaluate-decision.js';
import { parseDecisions } from './parse-decisions.js';
import {
  codesOf,
  decided,
  dmn,
  inputData,
  literal,
  needs,
  needsInput,
} from './fixtures/dmn-text.js';

const idOf = (name: string): string => name.replaceAll(' ', '-');
const knows = (...names: readonly string[]): string =>
  names
    .map(
      (name) =>
        `<knowledgeRequirement><requiredKnowledge href="#${idOf(name)}" /></knowledgeRequirement>`,
    )
    .join('');

function bkm(name: string, parameters: Readonly<Record<string, string>>, feel: string, more = '') {
  const formal = Object.entries(parameters)
    .map(([parameter, type]) => `<formalParameter name="${parameter}" typeRef="${type}" />`)
    .join('');
  return `<businessKnowledgeModel id="${idOf(name)}" name="${name}"><encapsulatedLogic>${formal}
    <literalExpression><text>${feel}</text></literalExpression></encapsulatedLogic>${more}</businessKnowledgeModel>`;
}

const late = bkm('late fee', { days: 'number' }, 'days * 100');

describe('a business knowledge model', () => {
  it.each([
    ['by position', 'late fee(3)', 300],
    ['by name', 'late fee(days: 4)', 400],
    ['with a list of one for its element', 'late fee([5])', 500],
  ])('is called %s', async (_, text, value) => {
    const xml = dmn(late + literal('d', text, knows('late fee')));

    expect(await decided(xml)).toMatchObject({ value, warnings: [] });
  });

  it('may require others', async () => {
    const twice = bkm('twice', { n: 'number' }, 'late fee(n) * 2', knows('late fee'));

    expect(
      (await decided(dmn(late + twice + literal('d', 'twice(1)', knows('twice'))))).value,
    ).toBe(200);
  });

  it('may call itself', async () => {
    const sum = bkm('sum to', { n: 'number' }, 'if n = 0 then 0 else n + sum to(n - 1)');

    expect((await decided(dmn(sum + literal('d', 'sum to(20)', knows('sum to'))))).value).toBe(210);
  });

  it('sees its parameters, and nothing of the caller', async () => {
    const curious = bkm('curious', { n: 'number' }, 'secret');
    const xml = dmn(curious + literal('d', 'curious(1)', knows('curious')));

    expect((await decided(xml, { secret: 42 })).value).toBeNull();
  });

  it.each([
    ['of another type', 'late fee("x")', /the parameter "days" is not of the type number/],
    ['too many', 'late fee(1, 2)', /parameters/],
    ['of another name', 'late fee(weeks: 1)', /parameter/],
  ])('is not called with parameters %s', async (_, text, warning) => {
    const { value, warnings } = await decided(dmn(late + literal('d', text, knows('late fee'))));

    expect(value).toBeNull();
    expect(warnings.join()).toMatch(warning);
  });

  it.each([
    ['a line of calls', 'f(n + 1)'],
    ['a tree of calls', 'f(n + 1) + f(n + 1)'],
    ['a loop of calls', 'sum(for i in 1..1000 return f(i))'],
  ])('ends when it would not end by itself: %s', async (_, text) => {
    const endless = bkm('f', { n: 'number' }, text);
    const { value, warnings } = await decided(dmn(endless + literal('d', 'f(1)', knows('f'))));

    expect(value).toBeNull();
    expect(warnings.length).toBeGreaterThan(0);
  });

  it('is not required in a circle', async () => {
    const xml = dmn(
      bkm('f', {}, 'g()', knows('g')) + bkm('g', {}, 'f()', knows('f')) + literal('d', '1'),
    );

    expect(await codesOf(xml)).toContain('f circular-requirement');
  });
});

const service = `<decisionService id="quote" name="quote">
    <outputDecision href="#total" /><encapsulatedDecision href="#net" />
    <inputDecision href="#discount" /><inputData href="#price" /></decisionService>`;
const model =
  service +
  inputData('price', 'number') +
  literal('discount', '0') +
  literal('net', 'price - discount', needs('discount') + needsInput('price')) +
  literal('total', 'net + 1', needs('net'));

describe('a decision service', () => {
  it('is called by a decision: input data first, then decisions that it does not make', async () => {
    const xml = dmn(model + literal('d', 'quote(100, 30)', knows('quote')));

    expect(await decided(xml)).toMatchObject({ value: 71, warnings: [] });
  });

  it('changes nothing for its caller', async () => {
    const xml = dmn(
      model + literal('d', '[quote(100, 30), total]', knows('quote') + needs('total')),
    );

    expect((await decided(xml, { price: 10 })).value).toEqual([71, 11]);
  });

  it.each([
    ['one output', model, 71],
    [
      'several',
      model.replace('<encapsulatedDecision', '<outputDecision href="#net" /><encapsulatedDecision'),
      { total: 71, net: 70 },
    ],
  ])('can be evaluated itself, with %s', async (_, xml, value) => {
    const { services } = await parseDecisions(dmn(xml));

    const verdict = evaluateInFeel(services[0]!, scopeOf({ price: 100, discount: 30 }));

    expect(verdict).toMatchObject({ value, warnings: [] });
  });
});
