import type { ModdleElement } from 'bpmn-moddle';
import { childOf, childrenOf } from './element-reader.js';
import type { FlowNode, SequenceFlow } from './process-model.js';
import type { IdentifiedElement, ScopeMembers } from './scope-members.js';

export type Wiring = Pick<
  FlowNode,
  | 'incoming'
  | 'outgoing'
  | 'boundaryEvents'
  | 'startEvents'
  | 'implicitStarts'
  | 'eventSubProcesses'
  | 'compensationHandler'
>;

/** How the nodes hang together, from the flows' own ends: the nodes' `incoming` lists may be missing. */
export class WiringPlan {
  private readonly incoming = new Map<string, string[]>();
  private readonly outgoing = new Map<string, string[]>();
  private readonly boundaryEvents = new Map<string, string[]>();
  private readonly startEvents = new Map<string, string[]>();
  private readonly implicitStarts = new Map<string, string[]>();
  private readonly eventSubProcesses = new Map<string, string[]>();
  private readonly handlers = new Map<string, string>();

  constructor({ nodes, associations }: ScopeMembers, flows: ReadonlyMap<string, SequenceFlow>) {
    for (const { id, source, target } of flows.values()) {
      push(this.outgoing, source, id);
      push(this.incoming, target, id);
    }
    for (const { element, scopeId } of nodes) this.addNode(element, scopeId);
    for (const association of associations) this.addAssociation(association);
  }

  of(element: IdentifiedElement): Wiring {
    const { id } = element;
    const handler = this.handlers.get(id);
    return {
      incoming: inDrawnOrder(this.incoming.get(id), element, 'incoming'),
      outgoing: inDrawnOrder(this.outgoing.get(id), element, 'outgoing'),
      boundaryEvents: this.boundaryEvents.get(id) ?? [],
      startEvents: this.startEvents.get(id) ?? [],
      implicitStarts: this.implicitStarts.get(id) ?? [],
      eventSubProcesses: this.eventSubProcesses.get(id) ?? [],
      ...(handler === undefined ? {} : { compensationHandler: handler }),
    };
  }

  /** From an event on a boundary to the activity that undoes; other associations only explain. */
  private addAssociation(association: ModdleElement): void {
    const source = childOf(association, 'sourceRef');
    const target = childOf(association, 'targetRef');
    if (source?.$type !== 'bpmn:BoundaryEvent' || target?.get('isForCompensation') !== true) return;
    if (source.id !== undefined && target.id !== undefined) this.handlers.set(source.id, target.id);
  }

  private addNode(element: IdentifiedElement, scopeId: string): void {
    if (element.$type === 'bpmn:StartEvent') push(this.startEvents, scopeId, element.id);
    if (element.$type === 'bpmn:BoundaryEvent') {
      const activity = childOf(element, 'attachedToRef')?.id;
      if (activity !== undefined) push(this.boundaryEvents, activity, element.id);
    }
    if (element.$type === 'bpmn:SubProcess' && element.get('triggeredByEvent') === true) {
      push(this.eventSubProcesses, scopeId, element.id);
    } else if (!this.incoming.has(element.id) && beginsByItself(element)) {
      push(this.implicitStarts, scopeId, element.id);
    }
  }
}

const NEVER_BY_ITSELF = new Set(['bpmn:StartEvent', 'bpmn:BoundaryEvent']);

/** Whether a node to which no flow leads begins with its scope, and not with an event, a link or an undoing. */
function beginsByItself(element: IdentifiedElement): boolean {
  const catchesLink =
    element.$type === 'bpmn:IntermediateCatchEvent' &&
    childrenOf(element, 'eventDefinitions').some(
      ({ $type }) => $type === 'bpmn:LinkEventDefinition',
    );
  const undoes = element.get('isForCompensation') === true;
  return !NEVER_BY_ITSELF.has(element.$type) && !catchesLink && !undoes;
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** A modeler lists a node's flows in the order in which they were drawn; conditions are tried in that order. */
function inDrawnOrder(
  flows: readonly string[] = [],
  element: IdentifiedElement,
  property: 'incoming' | 'outgoing',
): readonly string[] {
  const drawn = childrenOf(element, property).map(({ id }) => id);
  const rank = (flow: string): number =>
    drawn.includes(flow) ? drawn.indexOf(flow) : drawn.length;
  return [...flows].sort((a, b) => rank(a) - rank(b));
}
