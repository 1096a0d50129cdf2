import { around, codesOf, elementOf, node } from '../fixtures/bpmn-text.js';

const adHoc = (children: string, attributes = '', extension = '') =>
  around(node('adHocSubProcess', `id="x" ${attributes}`, extension, children));
const task = '<bpmn:task id="t" />';

describe('an ad-hoc sub-process before deployment', () => {
  it('says what begins, when it is complete and what becomes of the rest', async () => {
    const until = '<bpmn:completionCondition>=done</bpmn:completionCondition>';
    const element = await elementOf(
      adHoc(
        task + until,
        'cancelRemainingInstances="false"',
        '<zeebe:adHoc activeElementsCollection="=chosen" />',
      ),
    );

    expect(element).toMatchObject({
      type: 'adHocSubProcess',
      adHoc: {
        activeElements: { source: 'chosen' },
        completionCondition: { source: 'done' },
        cancelRemaining: false,
      },
    });
  });

  it.each<[string, string, string[]]>([
    ['nothing to begin', adHoc(''), ['x ad-hoc-empty']],
    ['a start event', adHoc(`${task}<bpmn:startEvent id="s" />`), ['s event-in-ad-hoc']],
    ['an order', adHoc(task, 'ordering="Sequential"'), ['x unsupported-ordering']],
    [
      'half an output',
      adHoc(task, '', '<zeebe:adHoc outputCollection="all" />'),
      ['x ad-hoc-output-incomplete'],
    ],
  ])('refuses %s', async (_, model, codes) => {
    expect(await codesOf(model)).toEqual(codes);
  });
});
