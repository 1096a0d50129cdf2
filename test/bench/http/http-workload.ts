import { definitions, end, extended, flow, start } from '../bpmn-text.js';
import type { Workload } from '../workloads.js';

/** start → a user task that this person may claim → gateway → end. */
export function httpWorkload(personId: string): Workload {
  const task = `<zeebe:userTask /><zeebe:assignmentDefinition candidateUsers="${personId}" />`;
  const condition = `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">=approved</bpmn:conditionExpression>`;
  const content = [
    start,
    extended('userTask', 'decide', task),
    '<bpmn:exclusiveGateway id="approved" default="approved-refused" />',
    end,
    '<bpmn:endEvent id="refused" />',
    flow('start', 'decide'),
    flow('decide', 'approved'),
    flow('approved', 'end', condition),
    flow('approved', 'refused'),
  ].join('\n');
  const processId = 'http-approval';
  return { id: 'W6', title: 'over HTTP', processId, xml: definitions(processId, content) };
}
