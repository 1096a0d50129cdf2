import { compileAdHoc } from './ad-hoc.js';
import { compileUserTask } from './assignment.js';
import { childOf, childrenOf, ElementReader } from './element-reader.js';
import {
  compileBoundaryEvent,
  compileCatchEvent,
  compileEndEvent,
  compileStartEvent,
  compileThrowEvent,
} from './event-node.js';
import type { FindingList } from './finding-list.js';
import { compileMappings } from './io-mapping.js';
import { compileListeners } from './listeners.js';
import { compileMultiInstance } from './multi-instance.js';
import { compileNamedTexts } from './named-texts.js';
import type { ElementType, FlowNode } from './process-model.js';
import type { ScopeMember } from './scope-members.js';
import {
  compileBusinessRuleTask,
  compileCallActivity,
  compileJobTask,
  compileReceiveTask,
  compileScriptTask,
} from './tasks.js';
import type { Wiring } from './wiring.js';

interface Compiler {
  readonly type: ElementType;
  readonly compile?: (
    reader: ElementReader,
    properties: FlowNode['properties'],
  ) => Partial<FlowNode>;
}

/** BPMN element → node type and what is peculiar to it. */
const COMPILERS: Readonly<Record<string, Compiler>> = {
  'bpmn:Task': { type: 'task' },
  'bpmn:ManualTask': { type: 'manualTask' },
  'bpmn:UserTask': { type: 'userTask', compile: compileUserTask },
  'bpmn:ServiceTask': { type: 'serviceTask', compile: compileJobTask },
  'bpmn:SendTask': { type: 'sendTask', compile: compileJobTask },
  'bpmn:ScriptTask': { type: 'scriptTask', compile: compileScriptTask },
  'bpmn:BusinessRuleTask': { type: 'businessRuleTask', compile: compileBusinessRuleTask },
  'bpmn:ReceiveTask': { type: 'receiveTask', compile: compileReceiveTask },
  'bpmn:CallActivity': { type: 'callActivity', compile: compileCallActivity },
  'bpmn:SubProcess': { type: 'subProcess' },
  'bpmn:Transaction': { type: 'transaction' },
  'bpmn:AdHocSubProcess': { type: 'adHocSubProcess', compile: compileAdHoc },
  'bpmn:ExclusiveGateway': { type: 'exclusiveGateway' },
  'bpmn:ParallelGateway': { type: 'parallelGateway' },
  'bpmn:InclusiveGateway': { type: 'inclusiveGateway' },
  'bpmn:EventBasedGateway': { type: 'eventBasedGateway' },
  'bpmn:StartEvent': { type: 'startEvent', compile: compileStartEvent },
  'bpmn:IntermediateCatchEvent': { type: 'intermediateCatchEvent', compile: compileCatchEvent },
  'bpmn:IntermediateThrowEvent': { type: 'intermediateThrowEvent', compile: compileThrowEvent },
  'bpmn:BoundaryEvent': { type: 'boundaryEvent', compile: compileBoundaryEvent },
  'bpmn:EndEvent': { type: 'endEvent', compile: compileEndEvent },
};

/** Keeps the picture whole for the checks; the support check has refused the element itself. */
const PLACEHOLDER: Compiler = { type: 'task' };

/** One node of the model, complete with its wiring. */
export function compileFlowNode(
  { element, scopeId }: ScopeMember,
  wiring: Wiring,
  lane: string | undefined,
  findings: FindingList,
): FlowNode {
  const reader = new ElementReader(element, findings);
  const { type, compile } = COMPILERS[element.$type] ?? PLACEHOLDER;
  const properties = compileProperties(reader);
  const defaultFlow = childOf(element, 'default')?.id;
  return {
    id: element.id,
    ...(element.name ? { name: element.name } : {}),
    type: element.get('triggeredByEvent') === true ? 'eventSubProcess' : type,
    scopeId,
    ...(lane === undefined ? {} : { lane }),
    ...wiring,
    ...(defaultFlow === undefined ? {} : { defaultFlow }),
    ...(element.get('isForCompensation') === true ? { isForCompensation: true } : {}),
    ...compileMappings(reader),
    ...compileMultiInstance(reader),
    ...compile?.(reader, properties),
    ...compileListeners(reader),
    properties,
  };
}

/** `zeebe:properties` of any element. */
export function compileProperties(reader: ElementReader): Readonly<Record<string, string>> {
  const properties = reader.extension('zeebe:Properties');
  if (!properties) return {};
  return compileNamedTexts(childrenOf(properties, 'properties'), 'name', 'property', reader);
}
