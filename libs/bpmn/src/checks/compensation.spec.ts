import { around, codesOf, elementOf, flow, node, processOf } from '../fixtures/bpmn-text.js';

const compensate = (attributes = '') => `<bpmn:compensateEventDefinition ${attributes} />`;
const onTask = node('boundaryEvent', 'id="b" attachedToRef="x"', '', compensate());
const handler = '<bpmn:task id="h" isForCompensation="true" />';
const association = '<bpmn:association id="a" sourceRef="b" targetRef="h" />';
const task = '<bpmn:task id="x" />';
const thrower = (attributes = '') => node('endEvent', 'id="end"', '', compensate(attributes));
/** A task that can be undone, and an end event that undoes. */
const undoable = (more: string, end = thrower()) =>
  processOf(
    `<bpmn:startEvent id="start" />${task}${end}${flow('f1', 'start', 'x')}${flow('f2', 'x', 'end')}${more}`,
  );

describe('compensation before deployment', () => {
  it('knows which activity undoes which', async () => {
    const model = undoable(onTask + handler + association);

    expect(await codesOf(model)).toEqual([]);
    expect(await elementOf(model, 'b')).toMatchObject({
      event: { type: 'compensation' },
      compensationHandler: 'h',
    });
    expect(await elementOf(model, 'h')).toMatchObject({ isForCompensation: true });
    expect(await elementOf(model, 'end')).toMatchObject({ event: { type: 'compensation' } });
  });

  it('knows what an event names', async () => {
    const model = undoable(onTask + handler + association, thrower('activityRef="x"'));

    expect(await elementOf(model, 'end')).toMatchObject({ event: { activityId: 'x' } });
  });

  const esp = (start: string) => node('subProcess', 'id="esp" triggeredByEvent="true"', '', start);
  const espStart = esp(node('startEvent', 'id="s"', '', compensate()));
  it.each<[string, string, string[]]>([
    ['an event without association', undoable(onTask), ['b compensation-without-handler']],
    [
      'an association to a task that is not marked',
      undoable(onTask + '<bpmn:task id="h" />' + association),
      ['b compensation-without-handler', 'h implicit-start'],
    ],
    [
      'a flow instead of an association',
      undoable(onTask + handler + flow('f3', 'b', 'h')),
      [
        'b compensation-without-handler',
        'h compensation-handler-in-flow',
        'h compensation-handler-unused',
      ],
    ],
    [
      'a handler that nothing leads to',
      undoable(handler),
      ['h compensation-handler-unused', 'h unreachable-element'],
    ],
    [
      'an event that names what cannot be undone',
      undoable('', thrower('activityRef="x"')),
      ['end compensation-of-nothing'],
    ],
    [
      'a sub-process that would be undone in two ways',
      undoable(onTask + handler + association).replace(
        task,
        node('subProcess', 'id="x"', '', `<bpmn:startEvent id="s2" />${espStart}`),
      ),
      ['b compensated-twice'],
    ],
    ['an event sub-process of the process', undoable(espStart), ['s compensation-of-process']],
    [
      'an event that catches it in a flow',
      around(node('intermediateCatchEvent', 'id="x"', '', compensate())),
      ['x event-not-allowed-here'],
    ],
  ])('refuses %s', async (_, model, codes) => {
    expect((await codesOf(model)).toSorted()).toEqual(codes);
  });

  it('accepts the event sub-process of a sub-process', async () => {
    const inside = `<bpmn:startEvent id="s0" />${espStart}`;

    expect(await codesOf(around(node('subProcess', 'id="x"', '', inside)))).toEqual([]);
  });
});
