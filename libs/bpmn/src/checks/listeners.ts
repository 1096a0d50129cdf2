import type { FindingList } from '../finding-list.js';
import type { FlowNode, ListenerEvent, ProcessModel } from '../process-model.js';

/** A listener that would never be called is refused: whoever wrote it counts on it. */
export function checkListeners(process: ProcessModel, findings: FindingList): void {
  for (const node of process.elements.values()) {
    for (const event of ['start', 'end'] as const) {
      const why = node.listeners?.[event] && whyNever(node, event, process);
      if (why === undefined) continue;
      findings.error(
        node,
        'listener-never-called',
        `Its "${event}" listener is never called: ${why}`,
      );
    }
  }
}

function whyNever(
  node: FlowNode,
  event: Extract<ListenerEvent, 'start' | 'end'>,
  process: ProcessModel,
): string | undefined {
  if (node.type === 'boundaryEvent') {
    if (node.event?.type === 'compensation')
      return 'the event itself does nothing. Put it on the activity.';
    if (event === 'start') return 'the event begins when it happens. Use an "end" listener.';
  }
  if (event === 'start' && followsEventBasedGateway(node, process)) {
    return 'the event was awaited at the gateway before it. Use an "end" listener.';
  }
  const isLast =
    node.type === 'endEvent' && ['error', 'terminate', 'cancel'].includes(node.event?.type ?? '');
  return event === 'end' && isLast
    ? 'the event ends itself, too. Use a "start" listener.'
    : undefined;
}

function followsEventBasedGateway(node: FlowNode, { elements, flows }: ProcessModel): boolean {
  return node.incoming.some((id) => {
    const source = elements.get(flows.get(id)?.source ?? '');
    return source?.type === 'eventBasedGateway';
  });
}
