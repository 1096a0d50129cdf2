import { around, codesOf, flow, node, processOf, userTask } from '../fixtures/bpmn-text.js';
import {
  START,
  END,
  TASK,
  XOR,
  SIGNAL,
  boundary,
  caught,
  eventSubProcess,
  message,
  waiting,
  signalled,
} from '../fixtures/event-text.js';
import { parseProcesses } from '../parse-processes.js';

interface Case {
  readonly model: string;
  readonly findings: readonly string[];
}

const daily = (cycle: string) =>
  `<bpmn:timerEventDefinition><bpmn:timeCycle>${cycle}</bpmn:timeCycle></bpmn:timerEventDefinition>`;

const WARNINGS: Readonly<Record<string, Case>> = {
  'a process without start event': {
    model: processOf(TASK),
    findings: ['p no-start-event'],
  },
  'an empty sub-process': {
    model: around('<bpmn:subProcess id="x" />'),
    findings: ['x empty-scope'],
  },
  'a process with two plain start events': {
    model: around(TASK, `<bpmn:startEvent id="s2" />${flow('f3', 's2', 'x')}`),
    findings: ['p several-start-events'],
  },
  'an event sub-process with two start events': {
    model: around(TASK, eventSubProcess(signalled('a') + signalled('b')), SIGNAL),
    findings: ['esp several-start-events'],
  },
  'a gateway that waits for one event': {
    model: around(
      '<bpmn:eventBasedGateway id="x" />',
      caught('y') + flow('f3', 'y', 'end'),
    ).replace(flow('f2', 'x', 'end'), flow('f2', 'x', 'y')),
    findings: ['x event-gateway-without-choice'],
  },
  'a choice without default': {
    model: around(XOR, flow('f3', 'x', 'end', 'a')).replace(
      flow('f2', 'x', 'end'),
      flow('f2', 'x', 'end', 'b'),
    ),
    findings: ['x no-default-flow'],
  },
  'conditional flows out of a task, without default': {
    model: around(TASK).replace(flow('f2', 'x', 'end'), flow('f2', 'x', 'end', '=b')),
    findings: ['x no-default-flow'],
  },
  'a flow out of an inclusive gateway that is always taken': {
    model: around('<bpmn:inclusiveGateway id="x" default="f3" />', flow('f3', 'x', 'end')),
    findings: ['f2 flow-always-taken'],
  },
  'an inclusive choice without default': {
    model: around('<bpmn:inclusiveGateway id="x" />', flow('f3', 'x', 'end', 'a')).replace(
      flow('f2', 'x', 'end'),
      flow('f2', 'x', 'end', 'b'),
    ),
    findings: ['x no-default-flow'],
  },
  'a user task that nobody can claim': {
    model: around('<bpmn:userTask id="x" />'),
    findings: ['x nobody-can-claim'],
  },
  'an element that nothing leads to': {
    model: around(TASK, `<bpmn:task id="y" />${flow('f3', 'y', 'end')}`),
    findings: ['y implicit-start'],
  },
  'a sub-process that nothing leads to, once': {
    model: around(TASK, node('subProcess', 'id="y"', '', '<bpmn:startEvent id="s" />')),
    findings: ['y implicit-start'],
  },
  'a loop of waiting tasks without way out': {
    model: processOf(
      `${START}${userTask('x')}${userTask('y')}${flow('f1', 'start', 'x')}${flow('f2', 'x', 'y')}${flow('f3', 'y', 'x')}`,
    ),
    findings: ['x never-ends'],
  },
  'a boundary event that leads nowhere': {
    model: around(TASK, boundary('b', 'attachedToRef="x"')),
    findings: ['b boundary-event-leads-nowhere'],
  },
  'message names that differ by case': {
    model: around(
      waiting('x', 'm1'),
      waiting('y', 'm2') + flow('f3', 'x', 'y'),
      message('m1', 'Paid') + message('m2', 'paid'),
    ),
    findings: ['y similar-message-names'],
  },
  'message names that differ by one letter': {
    model: around(
      waiting('x', 'm1'),
      waiting('y', 'm2') + flow('f3', 'x', 'y'),
      message('m1', 'request-withdrawn') + message('m2', 'request-withdawn'),
    ),
    findings: ['y similar-message-names'],
  },
  'a start timer that reads a variable': {
    model: around(TASK).replace(
      START,
      node(
        'startEvent',
        'id="start"',
        '',
        '<bpmn:timerEventDefinition><bpmn:timeDate>=someDay</bpmn:timeDate></bpmn:timerEventDefinition>',
      ),
    ),
    findings: ['start start-timer-reads-variables'],
  },
  'a reminder without end': {
    model: around(
      userTask('x'),
      boundary('b', 'attachedToRef="x" cancelActivity="false"', daily('R/P1D')) +
        flow('f3', 'b', 'end'),
    ),
    findings: ['b timer-without-end'],
  },
  'a correlation key that looks like a forgotten variable': {
    model: around(waiting('x', 'm1'), '', message('m1', 'paid').replace('=key', 'key')),
    findings: ['x static-correlation-key'],
  },
};

const SOUND: Readonly<Record<string, string>> = {
  'a task between two events': around(TASK),
  'an implicit end': processOf(START + TASK + flow('f1', 'start', 'x')),
  'a gateway that only joins': around(XOR, flow('f3', 'start', 'x')),
  'a choice with default': around(
    '<bpmn:exclusiveGateway id="x" default="f2" />',
    flow('f3', 'x', 'end', 'a'),
  ),
  'a loop with a way out': around(
    '<bpmn:exclusiveGateway id="x" default="f2" />',
    `${userTask('y')}${flow('f3', 'x', 'y', 'again')}${flow('f4', 'y', 'x')}`,
  ),
  'a loop that only a boundary event leaves': processOf(
    `${START}${END}${userTask('x')}${userTask('y')}${boundary('b', 'attachedToRef="x"')}
     ${flow('f1', 'start', 'x')}${flow('f2', 'x', 'y')}${flow('f3', 'y', 'x')}${flow('f4', 'b', 'end')}`,
  ),
  'message names that differ by a number': around(
    waiting('x', 'm1'),
    waiting('y', 'm2') + flow('f3', 'x', 'y'),
    message('m1', 'reminder-1') + message('m2', 'reminder-2'),
  ),
  'a reminder that ends': around(
    userTask('x'),
    boundary('b', 'attachedToRef="x" cancelActivity="false"', daily('R3/P1D')) +
      flow('f3', 'b', 'end'),
  ),
  'several ways to begin': around(TASK, signalled('s2') + flow('f3', 's2', 'x'), SIGNAL),
};

describe('before deployment', () => {
  it.each(Object.entries(WARNINGS))('%s is a warning', async (_, { model, findings }) => {
    expect(await codesOf(model)).toEqual(findings);
    expect((await parseProcesses(model)).processes).toHaveLength(1);
  });

  it.each(Object.entries(SOUND))('%s is sound', async (_, model) => {
    expect(await codesOf(model)).toEqual([]);
  });
});
