import { codesOf, elementOf, flow, node, processOf } from '../fixtures/bpmn-text.js';

const cancel = '<bpmn:cancelEventDefinition />';
const cancelEnd = node('endEvent', 'id="stop"', '', cancel);
const onBoundary = (attributes = '') =>
  node('boundaryEvent', `id="cancelled" attachedToRef="t" ${attributes}`, '', cancel) +
  `<bpmn:endEvent id="over" />${flow('f9', 'cancelled', 'over')}`;
const within = (end: string) => `<bpmn:startEvent id="s" />${end}${flow('f8', 's', 'stop')}`;
const repeated =
  '<bpmn:multiInstanceLoopCharacteristics><bpmn:extensionElements><zeebe:loopCharacteristics inputCollection="=list" /></bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics>';
/** A process with one activity `t`, and what is on its boundary. */
const around = (tag: string, inside: string, boundary: string, attributes = '') =>
  processOf(
    `<bpmn:startEvent id="start" />${node(tag, `id="t" ${attributes}`, '', inside)}<bpmn:endEvent id="end" />` +
      flow('f1', 'start', 't') +
      flow('f2', 't', 'end') +
      boundary,
  );

describe('transactions before deployment', () => {
  it.each([
    ['directly in it', within(cancelEnd)],
    [
      'in a sub-process of it',
      within(
        node(
          'subProcess',
          'id="stop"',
          '',
          `<bpmn:startEvent id="from" />${node('endEvent', 'id="deep"', '', cancel)}${flow('f7', 'from', 'deep')}`,
        ),
      ),
    ],
  ])('accepts a cancel end event %s', async (_where, inside) => {
    const model = around('transaction', inside, onBoundary());

    expect(await codesOf(model)).toEqual([]);
    expect(await elementOf(model, 't')).toMatchObject({ type: 'transaction' });
    expect(await elementOf(model, 'cancelled')).toMatchObject({ event: { type: 'cancel' } });
  });

  it.each<[string, string, string[]]>([
    [
      'a cancel end event in a sub-process',
      around('subProcess', within(cancelEnd), ''),
      ['stop cancel-outside-transaction'],
    ],
    [
      'a cancel event on the boundary of a sub-process',
      around('subProcess', '<bpmn:startEvent id="s" />', onBoundary()),
      ['cancelled cancel-outside-transaction'],
    ],
    [
      'a cancellation after which nothing follows',
      around('transaction', within(cancelEnd), ''),
      ['stop cancel-not-caught'],
    ],
    [
      'a cancellation of one run among several',
      around('transaction', within(cancelEnd) + repeated, onBoundary()),
      ['stop cancel-of-repeated-transaction'],
    ],
    [
      'a cancellation that does not interrupt',
      around('transaction', within(cancelEnd), onBoundary('cancelActivity="false"')),
      ['cancelled cancel-must-interrupt'],
    ],
    [
      'another way than compensation',
      around('transaction', within(cancelEnd), onBoundary(), 'method="##Image"'),
      ['t unsupported-method'],
    ],
  ])('refuses %s', async (_what, model, codes) => {
    expect(await codesOf(model)).toEqual(codes);
  });

  it('warns of a cancel event that never happens', async () => {
    const model = around('transaction', '<bpmn:startEvent id="s" />', onBoundary());

    expect(await codesOf(model)).toEqual(['cancelled cancel-never-happens']);
  });
});
