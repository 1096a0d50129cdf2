import { around, codesOf, flow, node, processOf } from '../fixtures/bpmn-text.js';
import {
  START,
  END,
  TASK,
  XOR,
  ERROR,
  onError,
  SIGNAL,
  boundary,
  caught,
  eventSubProcess,
  signalled,
} from '../fixtures/event-text.js';
import { parseProcesses } from '../parse-processes.js';

interface Case {
  readonly model: string;
  readonly findings: readonly string[];
}

const ERRORS: Readonly<Record<string, Case>> = {
  'an empty process': {
    model: processOf(''),
    findings: ['p no-start-event'],
  },
  'a process in which everything has a flow before it': {
    model: processOf(`${TASK}<bpmn:task id="y" />${flow('f1', 'x', 'y')}${flow('f2', 'y', 'x')}`),
    findings: [
      'p no-start-event',
      'x unreachable-element',
      'y unreachable-element',
      'x endless-loop',
    ],
  },
  'an event sub-process without start event': {
    model: around(TASK, eventSubProcess('<bpmn:task id="y" />')),
    findings: ['esp no-start-event'],
  },
  'an event sub-process that a flow leads to': {
    model: around(TASK, eventSubProcess(signalled('a')) + flow('f3', 'x', 'esp'), SIGNAL),
    findings: ['esp incoming-flow-not-allowed'],
  },
  'a flow into a start event': {
    model: around(XOR, flow('f3', 'x', 'start', 'a')).replace('id="x"', 'id="x" default="f2"'),
    findings: ['start incoming-flow-not-allowed'],
  },
  'a flow out of an end event': {
    model: around(TASK, `<bpmn:task id="y" />${flow('f3', 'end', 'y')}`),
    findings: ['end outgoing-flow-not-allowed'],
  },
  'a flow without target': {
    model: around(TASK, '<bpmn:sequenceFlow id="f3" sourceRef="x" />'),
    findings: ['f3 flow-without-target'],
  },
  'a flow without source': {
    model: around(TASK, '<bpmn:sequenceFlow id="f3" targetRef="x" />'),
    findings: ['f3 flow-without-source'],
  },
  'a flow to something that is no node': {
    model: around(TASK, `<bpmn:dataObjectReference id="d" />${flow('f3', 'x', 'd')}`),
    findings: ['f3 flow-without-target'],
  },
  'a flow across the border of a sub-process': {
    model: around(
      node('subProcess', 'id="x"', '', '<bpmn:startEvent id="s" />') + flow('f3', 's', 'end'),
    ),
    findings: ['f3 flow-crosses-scope'],
  },
  'an element without id': {
    model: around(TASK, '<bpmn:task name="no id" />'),
    findings: ['- missing-id'],
  },
  'a boundary event attached to nothing': {
    model: around(TASK, boundary('b', '') + flow('f3', 'b', 'end')),
    findings: ['b boundary-event-not-attached'],
  },
  'a boundary event on a gateway': {
    model: around(XOR, boundary('b', 'attachedToRef="x"') + flow('f3', 'b', 'end')),
    findings: ['b boundary-event-not-on-activity'],
  },
  'a boundary event on an event sub-process': {
    model: around(
      TASK,
      eventSubProcess(signalled('a')) +
        boundary('b', 'attachedToRef="esp"') +
        flow('f3', 'b', 'end'),
      SIGNAL,
    ),
    findings: ['b boundary-event-not-on-activity'],
  },
  'an error that does not interrupt': {
    model: around(
      TASK,
      boundary('b', 'attachedToRef="x" cancelActivity="false"', onError) + flow('f3', 'b', 'end'),
      ERROR,
    ),
    findings: ['b error-must-interrupt'],
  },
  'two boundary events for the same error': {
    model: around(
      TASK,
      boundary('b', 'attachedToRef="x"', onError) +
        boundary('c', 'attachedToRef="x"', onError) +
        flow('f3', 'b', 'end') +
        flow('f4', 'c', 'end'),
      ERROR,
    ),
    findings: ['c ambiguous-event'],
  },
  'an event sub-process that repeats': {
    model: around(
      TASK,
      eventSubProcess(
        `${signalled('a')}<bpmn:multiInstanceLoopCharacteristics><bpmn:extensionElements>
          <zeebe:loopCharacteristics inputCollection="=a" /></bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics>`,
      ),
      SIGNAL,
    ),
    findings: ['esp event-sub-process-repeats'],
  },
  'a split without conditions': {
    model: around(XOR, flow('f3', 'x', 'end')),
    findings: ['f2 flow-without-condition', 'f3 flow-without-condition'],
  },
  'a default flow with a condition': {
    model: around(
      '<bpmn:exclusiveGateway id="x" default="f3" />',
      flow('f3', 'x', 'end', 'a'),
    ).replace(flow('f2', 'x', 'end'), flow('f2', 'x', 'end', 'b')),
    findings: ['f3 default-flow-with-condition'],
  },
  'a default flow of another element': {
    model: around('<bpmn:task id="x" default="f1" />'),
    findings: ['x default-flow-not-outgoing'],
  },
  'a condition behind a parallel gateway': {
    model: around('<bpmn:parallelGateway id="x" />', flow('f3', 'x', 'end', 'a')),
    findings: ['f3 condition-not-allowed'],
  },
  'a condition behind an event': {
    model: around(TASK).replace(flow('f1', 'start', 'x'), flow('f1', 'start', 'x', '=a')),
    findings: ['f1 condition-not-allowed'],
  },
  'an event-based gateway before a task and a single event': {
    model: around('<bpmn:eventBasedGateway id="x" />').replace(END, '<bpmn:task id="end" />'),
    findings: ['x event-gateway-without-choice', 'end event-gateway-target'],
  },
  'an event-based gateway whose event has another way in': {
    model: processOf(
      `${START}<bpmn:parallelGateway id="g" /><bpmn:eventBasedGateway id="x" />${caught('a')}${caught('b')}
       ${flow('f1', 'start', 'g')}${flow('f2', 'g', 'x')}${flow('f3', 'x', 'a')}${flow('f4', 'x', 'b')}${flow('f5', 'g', 'b')}`,
    ),
    findings: ['b event-gateway-target-shared'],
  },
  'a loop that neither ends nor waits': {
    model: processOf(
      `${START}${TASK}<bpmn:exclusiveGateway id="g" />${flow('f1', 'start', 'x')}${flow('f2', 'x', 'g')}${flow('f3', 'g', 'x')}`,
    ),
    findings: ['x endless-loop'],
  },
};

describe('before deployment', () => {
  it.each(Object.entries(ERRORS))('%s is an error', async (_, { model, findings }) => {
    expect(await codesOf(model)).toEqual(findings);
    expect((await parseProcesses(model)).processes).toEqual([]);
  });
});
