import { scopeOf } from '@minhbach/feel';
import { evaluateDecision } from './evaluate-decision.js';
import {
  decisionOf,
  decisionTable,
  dmn,
  inputData,
  literal,
  needs,
  needsInput,
} from './fixtures/dmn-text.js';

async function explanationOf(xml: string, variables: Readonly<Record<string, unknown>>) {
  return evaluateDecision(await decisionOf(xml), scopeOf(variables)).decisions;
}

describe('the explanation of a decision', () => {
  it('names each decision, required ones first, with what it read and the rules that matched', async () => {
    const table = decisionTable({
      id: 'agency',
      inputs: ['subject', 'urgent'],
      outputs: ['lead', { name: 'days', type: 'number' }],
      rules: ['1 | true | "A" | 3', '1 | - | "A" | 10', '- | - | "B" | 20'],
      policy: 'FIRST',
    });
    const xml = dmn(table + literal('d', 'agency.days + 1', needs('agency')));

    expect(await explanationOf(xml, { subject: 1, urgent: false })).toEqual([
      {
        decisionId: 'agency',
        decisionName: 'agency',
        value: { lead: 'A', days: 10 },
        inputs: [
          { name: 'subject', value: 1 },
          { name: 'urgent', value: false },
        ],
        matchedRules: [
          {
            id: 'agency-r2',
            row: 2,
            outputs: [
              { name: 'lead', value: 'A' },
              { name: 'days', value: 10 },
            ],
          },
        ],
      },
      {
        decisionId: 'd',
        decisionName: 'd',
        value: 11,
        inputs: [{ name: 'agency', value: { lead: 'A', days: 10 } }],
        matchedRules: [],
      },
    ]);
  });

  it('is JSON, and tells only the beginning of long values', async () => {
    const xml = dmn(
      inputData('on', 'date') +
        inputData('text', 'string') +
        literal('d', 'on.year', needsInput('on') + needsInput('text')),
    );

    const [decision] = await explanationOf(xml, { on: '2026-11-25', text: 'x'.repeat(5000) });

    expect(decision?.inputs).toEqual([
      { name: 'on', value: '2026-11-25' },
      { name: 'text', value: `"${'x'.repeat(999)}…` },
    ]);
  });

  it('tells of a table that matched nothing', async () => {
    const xml = dmn(decisionTable({ rules: ['1 | 2'] }));

    expect(await explanationOf(xml, { n: 7 })).toMatchObject([
      { value: null, inputs: [{ name: 'n', value: 7 }], matchedRules: [] },
    ]);
  });
});
