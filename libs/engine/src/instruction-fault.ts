import type { FlowNode } from '@minhbach/bpmn';
import type { InstructionFault } from './advance-result.js';

/** A fault about an element, named as people know it. */
export function faultOf(
  node: FlowNode,
  pointer: string,
  code: string,
  what: string,
): InstructionFault {
  const { id, name } = node;
  const label = name === undefined ? `"${id}"` : `"${name}" (${id})`;
  return {
    pointer,
    code,
    message: `${label}: ${what}`,
    elementId: id,
    ...(name !== undefined && { elementName: name }),
  };
}
