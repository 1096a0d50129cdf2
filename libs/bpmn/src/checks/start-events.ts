import type { FindingList } from '../finding-list.js';
import type { FlowNode, ProcessModel } from '../process-model.js';
import { isContainer, nodesOf } from './graph.js';

/**
 * A scope begins with its start events, and with whatever no flow leads to (BPMN 2.0 §10.3.1); a process may
 * begin with a timer, messages or signals instead.
 */
export function checkStartEvents(process: ProcessModel, findings: FindingList): void {
  for (const scope of process.elements.values()) {
    if (!isContainer(scope)) continue;
    const starts = nodesOf(scope.startEvents, process);
    checkThatItBegins(scope, process, findings);
    checkImplicitStarts(scope, process, findings);
    if (starts.length > 1) checkSeveral(scope, starts, findings);
    if (scope.type === 'process') for (const start of starts) checkStartTimer(start, findings);
  }
}

function checkThatItBegins(scope: FlowNode, process: ProcessModel, findings: FindingList): void {
  if (scope.startEvents.length > 0) return;
  if (scope.type === 'eventSubProcess') {
    findings.error(
      scope,
      'no-start-event',
      'It has no start event, so nothing begins it. Add one.',
    );
    return;
  }
  if (scope.implicitStarts.length > 0) {
    findings.warning(
      scope,
      'no-start-event',
      `It has no start event and begins with "${scope.implicitStarts.join('", "')}". Add one to show where it begins.`,
    );
    return;
  }
  const isEmpty = ![...process.elements.values()].some(({ scopeId }) => scopeId === scope.id);
  if (isEmpty && scope.type !== 'process') {
    findings.warning(scope, 'empty-scope', 'There is nothing in it, so it is passed at once.');
  } else findings.error(scope, 'no-start-event', 'It has no start event. Add one.');
}

function checkImplicitStarts(scope: FlowNode, process: ProcessModel, findings: FindingList): void {
  if (scope.startEvents.length === 0) return;
  for (const node of nodesOf(scope.implicitStarts, process)) {
    findings.warning(
      node,
      'implicit-start',
      `No flow leads to it, so it begins together with "${scope.id}". Connect it, or delete it.`,
    );
  }
}

/** Legal, and seldom what somebody wants. */
function checkSeveral(scope: FlowNode, starts: readonly FlowNode[], findings: FindingList): void {
  const none = starts.filter(({ event }) => event?.type === 'none');
  const [first] = none;
  if (scope.type === 'process') {
    if (!first || none.length === 1) return;
    findings.warning(
      scope,
      'several-start-events',
      `It has ${String(none.length)} start events without trigger; "${first.id}" begins it where nobody says which. Keep one, or give the others a message, timer or signal.`,
    );
    return;
  }
  const what =
    scope.type === 'eventSubProcess' ? 'each of them begins it' : 'they all begin at the same time';
  findings.warning(
    scope,
    'several-start-events',
    `It has ${String(starts.length)} start events, and ${what}. Keep one, unless that is meant.`,
  );
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
