import type { FindingList } from '../finding-list.js';
import type { ProcessModel } from '../process-model.js';
import { elementsToActivate } from './graph.js';

/** Nothing begins by itself in an ad-hoc sub-process, and something can be begun (BPMN §10.3.5). */
export function checkAdHoc(process: ProcessModel, findings: FindingList): void {
  for (const node of process.elements.values()) {
    const scope = process.elements.get(node.scopeId ?? '');
    const isEnd = node.type === 'startEvent' || node.type === 'endEvent';
    if (isEnd && scope?.type === 'adHocSubProcess') {
      findings.error(
        node,
        'event-in-ad-hoc',
        'It cannot stand in an ad-hoc sub-process, where everything is begun one by one. Remove it.',
      );
    }
    if (node.type !== 'adHocSubProcess' || elementsToActivate(node, process).length > 0) continue;
    findings.error(node, 'ad-hoc-empty', 'Nothing in it can be begun. Put a task into it.');
  }
}
