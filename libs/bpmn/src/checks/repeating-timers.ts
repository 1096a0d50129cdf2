import type { FindingList } from '../finding-list.js';
import type { FlowNode, ProcessModel } from '../process-model.js';

/**
 * Warns of timers that go on as long as their activity or scope does. A process that begins again and again is
 * meant to; a reminder without end seldom is.
 */
export function checkRepeatingTimers(process: ProcessModel, findings: FindingList): void {
  for (const node of process.elements.values()) {
    if (node.interrupting !== false || !repeatsWithoutEnd(node)) continue;
    findings.warning(
      node,
      'timer-without-end',
      'It repeats for as long as what it belongs to goes on. Say how often, for example R3/P1D.',
    );
  }
}

function repeatsWithoutEnd({ event }: FlowNode): boolean {
  if (event?.type !== 'timer' || event.kind !== 'cycle') return false;
  return event.value.kind === 'static' && event.value.value.startsWith('R/');
}
