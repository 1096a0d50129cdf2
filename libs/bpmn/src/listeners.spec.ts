import {
  around,
  codesOf,
  elementOf,
  flow,
  modelOf,
  node,
  processOf,
} from './fixtures/bpmn-text.js';

const text = (value: string) => ({ kind: 'static', value });
const listener = (kind: string, attributes: string, inside = '') =>
  `<zeebe:${kind}Listener ${attributes}>${inside}</zeebe:${kind}Listener>`;
const on = (event: string, type = 't') =>
  `<zeebe:executionListeners>${listener('execution', `eventType="${event}" type="${type}"`)}</zeebe:executionListeners>`;
const execution = (...attributes: readonly string[]) =>
  `<zeebe:executionListeners>${attributes.map((each) => listener('execution', each)).join('')}</zeebe:executionListeners>`;
const task = (...attributes: readonly string[]) =>
  `<zeebe:taskListeners>${attributes.map((each) => listener('task', each)).join('')}</zeebe:taskListeners>`;

describe('listeners', () => {
  it('are compiled by their event, in the order of the model', async () => {
    // given
    const header = '<zeebe:taskHeaders><zeebe:header key="level" value="2" /></zeebe:taskHeaders>';
    const listeners = `<zeebe:executionListeners>
      ${listener('execution', 'eventType="end" type="leave" retries="5"')}
      ${listener('execution', 'eventType="start" type="=kind" retries="=tries"', header)}
      ${listener('execution', 'eventType="start" type="second"')}</zeebe:executionListeners>`;

    // when
    const element = await elementOf(around(node('manualTask', 'id="x"', listeners)));

    // then
    const feel = (source: string) => ({ kind: 'feel', expression: { source } });
    expect(element.listeners).toMatchObject({
      start: [
        { type: feel('kind'), retries: feel('tries'), headers: { level: '2' } },
        { type: text('second'), retries: text('3'), headers: {} },
      ],
      end: [{ type: text('leave'), retries: text('5') }],
    });
  });

  it('of user tasks are told apart from those of all elements', async () => {
    const listeners = task(
      'eventType="creating" type="a"',
      'eventType="assigning" type="b"',
      'eventType="completing" type="c"',
    );
    const element = await elementOf(around(node('userTask', 'id="x"', on('start') + listeners)));

    expect(Object.keys(element.listeners ?? {}).sort()).toEqual([
      'assigning',
      'completing',
      'creating',
      'start',
    ]);
  });

  it('of a process are on its own node', async () => {
    const xml = processOf(`<bpmn:extensionElements>${on('end')}</bpmn:extensionElements>
      <bpmn:startEvent id="start" />`);

    expect((await modelOf(xml)).elements.get('p')?.listeners?.end).toHaveLength(1);
  });

  it('are absent where there are none', async () => {
    expect(await elementOf(around(node('task', 'id="x"')))).not.toHaveProperty('listeners');
  });

  it.each([
    [
      'for an event that nobody knows',
      execution('eventType="middle" type="t"'),
      'unsupported-listener-event',
    ],
    ['for no event', execution('type="t"'), 'unsupported-listener-event'],
    ['without type', execution('eventType="start"'), 'listener-without-type'],
    [
      'with strange retries',
      execution('eventType="start" type="t" retries="0"'),
      'invalid-retries',
    ],
    ['with wrong FEEL', execution('eventType="start" type="=1 +"'), 'invalid-feel'],
    [
      'given twice',
      execution('eventType="end" type="t"', 'eventType="end" type="t" retries="2"'),
      'duplicate-listener',
    ],
    [
      'for the end of the task that is called away',
      task('eventType="canceling" type="t"'),
      'unsupported-listener-event',
    ],
    [
      'for changes of the task',
      task('eventType="updating" type="t"'),
      'unsupported-listener-event',
    ],
    [
      'of a task with a type to be evaluated',
      task('eventType="creating" type="=t"'),
      'listener-not-static',
    ],
    [
      'of a task with retries to be evaluated',
      task('eventType="creating" type="t" retries="=n"'),
      'listener-not-static',
    ],
  ])('%s are refused', async (_what, listeners, code) => {
    expect(await codesOf(around(node('userTask', 'id="x"', listeners)))).toContain(`x ${code}`);
  });

  it.each([
    ['a gateway', node('exclusiveGateway', 'id="x"', on('start'))],
    [
      'a task of another kind, when they are for user tasks',
      node('task', 'id="x"', task('eventType="creating" type="t"')),
    ],
  ])('have no place on %s', async (_where, element) => {
    expect(await codesOf(around(element))).toContain('x misplaced-extension');
  });

  const message = '<bpmn:messageEventDefinition messageRef="m" />';
  const root = `<bpmn:message id="m" name="paid"><bpmn:extensionElements>
    <zeebe:subscription correlationKey="=id" /></bpmn:extensionElements></bpmn:message>`;
  const beside = (event: string, definition: string) =>
    around(
      '<bpmn:manualTask id="x" />',
      node('boundaryEvent', 'id="b" attachedToRef="x"', on(event), definition) +
        '<bpmn:endEvent id="e2" />' +
        flow('f3', 'b', 'e2'),
      root,
    );
  const end = (event: string, definition: string) =>
    processOf(
      `<bpmn:startEvent id="start" />${node('endEvent', 'id="b"', on(event), definition)}${flow('f1', 'start', 'b')}`,
      '<bpmn:error id="err" errorCode="E" />',
    );
  const awaited = (event: string) =>
    processOf(
      `<bpmn:startEvent id="start" /><bpmn:eventBasedGateway id="g" />
       ${node('intermediateCatchEvent', 'id="b"', on(event), message)}
       ${node('intermediateCatchEvent', 'id="c"', '', '<bpmn:timerEventDefinition><bpmn:timeDuration>PT1H</bpmn:timeDuration></bpmn:timerEventDefinition>')}
       ${flow('f1', 'start', 'g')}${flow('f2', 'g', 'b')}${flow('f3', 'g', 'c')}`,
      root,
    );

  it.each([
    ['when a boundary event begins', beside('start', message), true],
    ['when a boundary event is left', beside('end', message), false],
    ['when an event begins that a gateway awaits', awaited('start'), true],
    ['when such an event is left', awaited('end'), false],
    ['after a terminate event', end('end', '<bpmn:terminateEventDefinition />'), true],
    ['before a terminate event', end('start', '<bpmn:terminateEventDefinition />'), false],
    ['after an error event', end('end', '<bpmn:errorEventDefinition errorRef="err" />'), true],
  ])('%s are never called: %#', async (_when, xml, isRefused) => {
    const codes = await codesOf(xml);

    expect(codes.includes('b listener-never-called')).toBe(isRefused);
  });
});
