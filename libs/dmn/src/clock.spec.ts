import { scopeOf } from '@minhbach/feel';
import { evaluateDecision } from './evaluate-decision.js';
import { codesOf, decisionOf, decisionTable, dmn, literal, needs } from './fixtures/dmn-text.js';

const moment = { at: '2026-11-02T17:00:00.000Z', zone: 'Asia/Ho_Chi_Minh' };

const made = async (xml: string, id = 'd') => {
  const { value, warnings } = evaluateDecision(await decisionOf(xml, id), { ...scopeOf(), moment });
  return { value, warnings };
};
const knowledge = `<businessKnowledgeModel id="later" name="later"><variable name="later" />
  <encapsulatedLogic><formalParameter name="days" />
    <literalExpression><text>today() + days * duration("P1D")</text></literalExpression>
  </encapsulatedLogic></businessKnowledgeModel>`;
const needsKnowledge =
  '<knowledgeRequirement><requiredKnowledge href="#later" /></knowledgeRequirement>';

describe('today() in decisions', () => {
  it.each<[where: string, xml: string, value: unknown]>([
    ['an expression', literal('d', 'today()'), '2026-11-03'],
    [
      'a table’s input and cells',
      decisionTable({
        policy: 'FIRST',
        inputs: ['today()'],
        rules: ['< date("2026-11-03") | "before"', '[today()..today()] | "then"', '- | "after"'],
      }),
      'then',
    ],
    [
      'what is required',
      literal('day', 'today()') + literal('d', 'day', needs('day')),
      '2026-11-03',
    ],
    ['a function', knowledge + literal('d', 'later(2)', needsKnowledge), '2026-11-05'],
  ])('is the day of the moment, in %s', async (_, elements, value) => {
    expect(await made(dmn(elements))).toEqual({ value, warnings: [] });
  });

  it('is refused in a type, whose values are checked at any time', async () => {
    const type = `<itemDefinition name="past"><typeRef>date</typeRef>
      <allowedValues><text>&lt; today()</text></allowedValues></itemDefinition>`;

    expect((await codesOf(dmn(type + literal('d', '1')))).join()).toContain('invalid-feel');
  });
});
