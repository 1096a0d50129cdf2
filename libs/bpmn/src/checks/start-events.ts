import type { FindingList } from '../finding-list.js';
import type { FlowNode, ProcessModel } from '../process-model.js';
import { isContainer, nodesOf } from './graph.js';

/** Each scope begins in exactly one way; a process may also begin with a timer, messages or signals. */
export function checkStartEvents(process: ProcessModel, findings: FindingList): void {
  for (const scope of process.elements.values()) {
    if (isContainer(scope)) checkScope(scope, nodesOf(scope.startEvents, process), findings);
  }
}

function checkScope(scope: FlowNode, starts: readonly FlowNode[], findings: FindingList): void {
  if (starts.length === 0) {
    findings.error(scope, 'no-start-event', 'It has no start event. Add one.');
  } else if (scope.type === 'process') {
    checkProcessStarts(scope, starts, findings);
  } else if (starts.length > 1) {
    findings.error(
      scope,
      'several-start-events',
      `It has ${String(starts.length)} start events and would not know where to begin. Keep one.`,
    );
  }
}

function checkProcessStarts(
  scope: FlowNode,
  starts: readonly FlowNode[],
  findings: FindingList,
): void {
  const none = starts.filter(({ event }) => event?.type === 'none');
  if (none.length > 1) {
    findings.error(
      scope,
      'several-start-events',
      `It has ${String(none.length)} start events without trigger. Keep one, or give the others a message, timer or signal.`,
    );
  }
  for (const start of starts) checkStartTimer(start, findings);
}

/** The timer is armed at deployment, when no instance and no variable exists. */
function checkStartTimer(start: FlowNode, findings: FindingList): void {
  if (start.event?.type !== 'timer' || start.event.value.kind !== 'feel') return;
  const { reads } = start.event.value.expression;
  if (reads.length === 0) return;
  findings.warning(
    start,
    'start-timer-reads-variables',
    `The timer reads ${reads.join(', ')}, but no variable exists before the process starts. Use a fixed date or cycle.`,
  );
}
