import type { FlowNode, ProcessModel } from '@minhbach/bpmn';
import type { InstructionFault } from '../advance-result.js';

/** Where an element of the old version is in the new one; flows of joins may be named as well. */
export interface MappingInstruction {
  readonly source: string;
  readonly target: string;
}

/**
 * Which element of one version is which of another: as told, and otherwise the one with the same id and type.
 */
export class ElementMapping {
  private readonly told: ReadonlyMap<string, string>;
  private readonly sources = new Map<string, string>();

  constructor(
    readonly source: ProcessModel,
    readonly target: ProcessModel,
    instructions: readonly MappingInstruction[],
  ) {
    this.told = new Map(instructions.map((each) => [each.source, each.target]));
    for (const id of source.elements.keys()) {
      const mapped = this.targetOf(id);
      if (mapped) this.sources.set(mapped.id, id);
    }
  }

  /** The element's counterpart; undefined when it has none. */
  targetOf(elementId: string): FlowNode | undefined {
    if (elementId === this.source.id) return this.target.elements.get(this.target.id);
    const told = this.told.get(elementId);
    if (told !== undefined) return this.target.elements.get(told);
    const same = this.target.elements.get(elementId);
    return same?.type === this.source.elements.get(elementId)?.type ? same : undefined;
  }

  /** Whether anything of the old version became this element. */
  isNew(targetId: string): boolean {
    return !this.sources.has(targetId);
  }

  /**
   * The flow's counterpart among those that lead to the counterpart of its target: as told, with the same id,
   * or the only one from the counterpart of its source.
   */
  flowOf(flowId: string): string | undefined {
    const flow = this.source.flows.get(flowId);
    const incoming = flow ? (this.targetOf(flow.target)?.incoming ?? []) : [];
    const told = this.told.get(flowId) ?? flowId;
    if (incoming.includes(told)) return told;
    const from = flow && this.targetOf(flow.source)?.id;
    const between = incoming.filter((id) => this.target.flows.get(id)?.source === from);
    return between.length === 1 ? between[0] : undefined;
  }
}

/** What is wrong with the instructions themselves. */
export function mappingFaults(
  { source, target }: ElementMapping,
  instructions: readonly MappingInstruction[],
): InstructionFault[] {
  const has = ({ elements, flows }: ProcessModel, id: string) => elements.has(id) || flows.has(id);
  return instructions.flatMap((instruction, index) => {
    const place = `/mappings/${String(index)}`;
    const faults: InstructionFault[] = [];
    const refuse = (part: 'source' | 'target', code: string, message: string) =>
      faults.push({ pointer: `${place}/${part}`, code, message, elementId: instruction[part] });
    if (!has(source, instruction.source)) {
      refuse('source', 'unknown-element', `The present version has no "${instruction.source}".`);
    }
    if (!has(target, instruction.target)) {
      refuse('target', 'unknown-element', `The new version has no "${instruction.target}".`);
    }
    const first = instructions.findIndex((each) => each.source === instruction.source);
    if (first < index) {
      refuse('source', 'mapped-twice', `"${instruction.source}" is mapped twice. Leave one out.`);
    }
    return faults;
  });
}
