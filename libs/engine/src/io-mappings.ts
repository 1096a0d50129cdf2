import type { FlowNode, IoMapping } from '@minhbach/bpmn';
import { evaluate } from './evaluate.js';
import { Fault, type Outcome } from './fault.js';
import type { ElementInstance, Key, Variables } from './state.js';
import type { Step } from './step.js';
import { propagate, scopeAt, setLocal } from './variables.js';

/** Input mappings make local variables of the element before it begins. */
export function applyInputs(step: Step, instance: ElementInstance, node: FlowNode): Outcome<void> {
  for (const mapping of node.inputs) {
    const value = evaluate(step, instance.key, mapping.source);
    if (value instanceof Fault) return mappingFault(mapping, value);
    setLocal(step, instance.key, targeted(step, instance.key, mapping.target, value));
  }
}

/**
 * Output mappings write into the scopes around the element when it is done. Those that were done before a
 * fault stopped the element are not repeated: `count = count + 1` must count once.
 */
export function applyOutputs(step: Step, instance: ElementInstance, node: FlowNode): Outcome<void> {
  if (instance.scopeKey === null) return;
  const { outputsMapped = 0 } = (instance.memory ?? {}) as { outputsMapped?: number };
  for (const [index, mapping] of node.outputs.entries()) {
    if (index < outputsMapped) continue;
    const value = evaluate(step, instance.key, mapping.source);
    if (value instanceof Fault) {
      rememberOutputs(step, instance.key, index);
      return mappingFault(mapping, value);
    }
    propagate(step, instance.scopeKey, targeted(step, instance.scopeKey, mapping.target, value));
  }
}

/** The element stops with a fault after this many output mappings. */
export function rememberOutputs(step: Step, key: Key, outputsMapped: number): void {
  if (outputsMapped === 0) return;
  const instance = step.current(key);
  step.update(instance, { memory: { ...instance.memory, outputsMapped } });
}

/**
 * Variables that a completion brings: with output mappings they are local and the mappings choose from them,
 * without they go to the nearest scope that knows them.
 */
export function bring(step: Step, instance: ElementInstance, variables: Variables): void {
  if (step.nodeOf(instance).outputs.length > 0) setLocal(step, instance.key, variables);
  else propagate(step, instance.key, variables);
}

/** A dotted target writes into a context and keeps its other entries. */
function targeted(step: Step, key: Key, target: string, value: unknown): Variables {
  const [name = target, ...path] = target.split('.');
  if (path.length === 0) return { [name]: value };
  return { [name]: withEntry(scopeAt(step, key).get(name), path, value) };
}

function withEntry(context: unknown, path: readonly string[], value: unknown): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return value;
  const entries = isContext(context) ? context : {};
  return { ...entries, [head]: withEntry(entries[head], rest, value) };
}

function isContext(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mappingFault(mapping: IoMapping, fault: Fault): Fault {
  return new Fault('mapping-error', `mapping to "${mapping.target}": ${fault.message}`);
}
