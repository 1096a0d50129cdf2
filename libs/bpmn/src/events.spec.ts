import { around, codesOf, elementOf, flow, node, processOf } from './fixtures/bpmn-text.js';
import { legalPositions } from './fixtures/legal-positions.js';

const ROOTS = `
  <bpmn:message id="m" name="paid"><bpmn:extensionElements><zeebe:subscription correlationKey="=invoiceId" /></bpmn:extensionElements></bpmn:message>
  <bpmn:message id="m-feel" name="=topic"><bpmn:extensionElements><zeebe:subscription correlationKey="=invoiceId" /></bpmn:extensionElements></bpmn:message>
  <bpmn:message id="m-keyless" name="paid" /><bpmn:message id="m-nameless" />
  <bpmn:signal id="sig" name="holiday" /><bpmn:signal id="s-nameless" />
  <bpmn:error id="e" errorCode="NOT_FOUND" /><bpmn:error id="e-codeless" />
  <bpmn:escalation id="c" escalationCode="LATE" /><bpmn:escalation id="c-codeless" />`;

const EVENTS: Readonly<Record<string, string>> = {
  none: '',
  timer: timer('timeDuration', 'P1D'),
  message: '<bpmn:messageEventDefinition messageRef="m" />',
  signal: '<bpmn:signalEventDefinition signalRef="sig" />',
  conditional:
    '<bpmn:conditionalEventDefinition><bpmn:condition>=n &gt; 1</bpmn:condition></bpmn:conditionalEventDefinition>',
  error: '<bpmn:errorEventDefinition errorRef="e" />',
  escalation: '<bpmn:escalationEventDefinition escalationRef="c" />',
  terminate: '<bpmn:terminateEventDefinition />',
};

function timer(kind: string, text: string): string {
  return `<bpmn:timerEventDefinition><bpmn:${kind}>${text}</bpmn:${kind}></bpmn:timerEventDefinition>`;
}

/** A sound process but for event x at the given position. */
function eventAt(position: string, definition: string, attributes = ''): string {
  const event = (tag: string, more = ''): string =>
    node(tag, `id="x" ${more} ${attributes}`, '', definition);
  const inSubProcess = (attribute: string): string =>
    processOf(
      `<bpmn:startEvent id="s" /><bpmn:subProcess id="sub" ${attribute}>${event('startEvent')}</bpmn:subProcess>
       ${attribute ? '' : flow('f', 's', 'sub')}`,
      ROOTS,
    );
  const models: Readonly<Record<string, () => string>> = {
    'process start': () => processOf(event('startEvent'), ROOTS),
    'sub-process start': () => inSubProcess(''),
    'event sub-process start': () => inSubProcess('triggeredByEvent="true"'),
    catch: () => around(event('intermediateCatchEvent'), '', ROOTS),
    throw: () => around(event('intermediateThrowEvent'), '', ROOTS),
    end: () =>
      processOf(`<bpmn:startEvent id="s" />${event('endEvent')}${flow('f', 's', 'x')}`, ROOTS),
    boundary: () =>
      processOf(
        `<bpmn:startEvent id="s" /><bpmn:task id="t" />${event('boundaryEvent', 'attachedToRef="t"')}
         <bpmn:endEvent id="end" />${flow('f1', 's', 't')}${flow('f2', 'x', 'end')}`,
        ROOTS,
      ),
  };
  return models[position]?.() ?? '';
}

describe('where an event may stand', () => {
  const cases = Object.entries(legalPositions).flatMap(([position, legal]) =>
    Object.keys(EVENTS).map((type) => [type, position, legal.split(' ').includes(type)] as const),
  );

  it.each(cases)('%s at %s: %s', async (type, position, isLegal) => {
    const definition =
      type === 'timer' && position === 'process start' ? timer('timeCycle', 'R/P1D') : EVENTS[type];
    const xml = eventAt(position, definition ?? '');

    expect(await codesOf(xml)).toEqual(isLegal ? [] : ['x event-not-allowed-here']);
    const compiled = isLegal ? (await elementOf(xml)).event?.type : type;
    expect(compiled).toBe(type);
  });
});

describe('a condition', () => {
  const conditional = (body: string) =>
    `<bpmn:conditionalEventDefinition>${body}</bpmn:conditionalEventDefinition>`;

  it('says what it reads', async () => {
    const { event } = await elementOf(eventAt('catch', EVENTS.conditional ?? ''));

    expect(event).toMatchObject({ condition: { source: 'n > 1', reads: ['n'] } });
  });

  it.each([
    ['missing', '', 'conditional-event-without-condition'],
    ['empty', '<bpmn:condition />', 'invalid-feel'],
    ['no FEEL', '<bpmn:condition>=n &gt;</bpmn:condition>', 'invalid-feel'],
    ['always the same', '<bpmn:condition>=1 &gt; 2</bpmn:condition>', 'condition-reads-nothing'],
  ])('that is %s is reported', async (_, body, code) => {
    expect(await codesOf(eventAt('boundary', conditional(body)))).toEqual([`x ${code}`]);
  });
});

describe('a timer', () => {
  it.each([
    ['timeDate', '2026-11-01T08:00:00+07:00', 'date'],
    ['timeDuration', 'P5D', 'duration'],
  ])('of %s is kept as written', async (element, text, kind) => {
    const { event } = await elementOf(eventAt('catch', timer(element, ` ${text}\n`)));

    expect(event).toEqual({ type: 'timer', kind, value: { kind: 'static', value: text } });
  });

  it('may be FEEL and then says what it reads', async () => {
    const { event } = await elementOf(eventAt('boundary', timer('timeDate', '=dueAt')));

    expect(event).toMatchObject({
      kind: 'date',
      value: { kind: 'feel', expression: { source: 'dueAt', reads: ['dueAt'] } },
    });
  });

  it('may repeat where it does not interrupt', async () => {
    const xml = eventAt('boundary', timer('timeCycle', 'R3/P1D'), 'cancelActivity="false"');

    expect(await elementOf(xml)).toMatchObject({
      interrupting: false,
      attachedTo: 't',
      event: { kind: 'cycle' },
    });
  });

  it.each([
    ['without time', 'catch', '<bpmn:timerEventDefinition />', 'timer-without-time'],
    [
      'with two times',
      'catch',
      '<bpmn:timerEventDefinition><bpmn:timeDate>2026-01-01</bpmn:timeDate><bpmn:timeDuration>P1D</bpmn:timeDuration></bpmn:timerEventDefinition>',
      'timer-without-time',
    ],
    ['with an empty date', 'catch', timer('timeDate', ''), 'invalid-timer'],
    ['with a date that is none', 'catch', timer('timeDate', '2026-02-30'), 'invalid-timer'],
    ['with a duration that is none', 'catch', timer('timeDuration', '5 days'), 'invalid-timer'],
    [
      'with a cycle that is none',
      'process start',
      timer('timeCycle', '0 0 1 * *'),
      'invalid-timer',
    ],
    ['with broken FEEL', 'catch', timer('timeDate', '=due +'), 'invalid-feel'],
    [
      'of a duration at a start',
      'process start',
      timer('timeDuration', 'P1D'),
      'timer-kind-not-allowed',
    ],
    ['of a cycle at a catch event', 'catch', timer('timeCycle', 'R/P1D'), 'timer-kind-not-allowed'],
    [
      'of a cycle that interrupts',
      'boundary',
      timer('timeCycle', 'R/P1D'),
      'timer-kind-not-allowed',
    ],
  ])('%s is refused', async (_, position, definition, code) => {
    expect(await codesOf(eventAt(position, definition))).toEqual([`x ${code}`]);
  });
});

describe('messages, signals, errors and escalations', () => {
  it('carry name and correlation key where an instance waits', async () => {
    const { event } = await elementOf(eventAt('catch', EVENTS.message ?? ''));

    expect(event).toMatchObject({
      name: { kind: 'static', value: 'paid' },
      correlationKey: { kind: 'feel', expression: { source: 'invoiceId' } },
    });
  });

  it('need no correlation key where a process starts', async () => {
    const xml = eventAt('process start', '<bpmn:messageEventDefinition messageRef="m-keyless" />');

    expect(await elementOf(xml)).toMatchObject({ event: { type: 'message' } });
    expect((await elementOf(xml)).event).not.toHaveProperty('correlationKey');
  });

  it('may have a name in FEEL', async () => {
    const xml = eventAt('catch', '<bpmn:messageEventDefinition messageRef="m-feel" />');

    expect((await elementOf(xml)).event).toMatchObject({ name: { kind: 'feel' } });
  });

  it('are thrown by a job worker where there is a task definition', async () => {
    const xml = around(
      node(
        'intermediateThrowEvent',
        'id="x"',
        '<zeebe:taskDefinition type="send-letter" retries="5" />',
        '<bpmn:messageEventDefinition />',
      ),
    );

    expect(await elementOf(xml)).toMatchObject({
      event: { type: 'message', name: { value: 'send-letter' } },
      task: { type: { value: 'send-letter' }, retries: { value: '5' } },
    });
  });

  it.each(['error', 'escalation'])('%s without code catches every one', async (type) => {
    const { event } = await elementOf(eventAt('boundary', `<bpmn:${type}EventDefinition />`));

    expect(event).toEqual({ type });
  });

  it.each([
    ['no message', 'catch', '<bpmn:messageEventDefinition />', 'message-without-name'],
    [
      'a message without name',
      'catch',
      '<bpmn:messageEventDefinition messageRef="m-nameless" />',
      'message-without-name',
    ],
    [
      'a message without key',
      'catch',
      '<bpmn:messageEventDefinition messageRef="m-keyless" />',
      'message-without-correlation-key',
    ],
    [
      'a message without key',
      'event sub-process start',
      '<bpmn:messageEventDefinition messageRef="m-keyless" />',
      'message-without-correlation-key',
    ],
    ['no signal', 'throw', '<bpmn:signalEventDefinition />', 'signal-without-name'],
    [
      'a signal without name',
      'catch',
      '<bpmn:signalEventDefinition signalRef="s-nameless" />',
      'signal-without-name',
    ],
    ['no error', 'end', '<bpmn:errorEventDefinition />', 'error-without-code'],
    [
      'an error without code',
      'boundary',
      '<bpmn:errorEventDefinition errorRef="e-codeless" />',
      'error-without-code',
    ],
    ['no escalation', 'throw', '<bpmn:escalationEventDefinition />', 'escalation-without-code'],
    [
      'an escalation without code',
      'end',
      '<bpmn:escalationEventDefinition escalationRef="c-codeless" />',
      'escalation-without-code',
    ],
  ])('%s at %s is refused', async (_, position, definition, code) => {
    expect(await codesOf(eventAt(position, definition))).toEqual([`x ${code}`]);
  });
});
