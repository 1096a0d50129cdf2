import type { ElementType, FlowNode } from '@minhbach/bpmn';
import { isCompensated } from '../compensation.js';
import type { ElementInstance } from '../state.js';
import { adHoc } from './ad-hoc.js';
import type { Behaviour } from './behaviour.js';
import { callActivity } from './call-activity.js';
import { catchEvent } from './catch-event.js';
import { compensatedScope } from './compensation.js';
import { container } from './container.js';
import { decisionTask } from './decision-task.js';
import { endEvent } from './end-event.js';
import { eventBasedGateway } from './event-based-gateway.js';
import { exclusiveGateway } from './exclusive-gateway.js';
import { inclusiveGateway } from './inclusive-gateway.js';
import { jobTask } from './job-task.js';
import { multiInstanceBody } from './multi-instance.js';
import { parallelGateway } from './parallel-gateway.js';
import { passing } from './passing.js';
import { process } from './process.js';
import { scriptTask } from './script-task.js';
import { throwEvent } from './throw-event.js';
import { userTask } from './user-task.js';

/** The table of contents of the engine: every element type has exactly one behaviour. */
const behaviours: Readonly<Record<ElementType, Behaviour>> = {
  // Tasks
  task: passing,
  manualTask: passing,
  userTask,
  serviceTask: jobTask,
  sendTask: jobTask,
  scriptTask,
  businessRuleTask: decisionTask,
  receiveTask: catchEvent,
  // Gateways
  exclusiveGateway,
  parallelGateway,
  inclusiveGateway,
  eventBasedGateway,
  // Containers
  process,
  subProcess: container,
  transaction: container,
  eventSubProcess: container,
  adHocSubProcess: adHoc,
  callActivity,
  // Events
  startEvent: passing,
  intermediateCatchEvent: catchEvent,
  intermediateThrowEvent: throwEvent,
  boundaryEvent: passing,
  endEvent,
};

/** A repeated activity as a whole behaves as its body; each of its runs as what it is. */
export function behaviourOf(node: FlowNode, instance: ElementInstance): Behaviour {
  if (isCompensated(instance)) return compensatedScope;
  return instance.multiInstance === 'body' ? multiInstanceBody : behaviours[node.type];
}
