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
  return {
    pointer,
    code,
    message: `${labelOf(node)}: ${what}`,
    elementId: id,
    ...(name !== undefined && { elementName: name }),
  };
}

/** An element as people know it. */
export function labelOf({ id, name }: FlowNode): string {
  return name === undefined ? `"${id}"` : `"${name}" (${id})`;
}
