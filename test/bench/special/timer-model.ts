import { chain, definitions } from '../bpmn-text.js';
import type { Workload } from '../workloads.js';

const timer = `<bpmn:intermediateCatchEvent id="wait"><bpmn:timerEventDefinition id="due">
<bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT0S</bpmn:timeDuration>
</bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>`;

/** start → a timer that is due at once → end. */
export const timerWorkload: Workload = {
  id: 'W5',
  title: 'ten thousand due timers',
  processId: 'timer',
  xml: definitions('timer', chain({ wait: timer })),
};
