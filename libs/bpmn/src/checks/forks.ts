import type { FlowNode, ProcessModel } from '../process-model.js';
import { isActivity, nodesOf } from './graph.js';

/** A place where the way parts. A branch is the flows by which it begins. */
export interface Fork {
  readonly node: FlowNode;
  readonly branches: readonly ReadonlySet<string>[];
}

/** Forks of which one branch is taken: gateways that choose, and activities that an event may interrupt. */
export function choicesOf(process: ProcessModel): Fork[] {
  return [...process.elements.values()].flatMap((node): Fork[] => {
    if (node.type === 'exclusiveGateway' || node.type === 'eventBasedGateway') {
      return forkOf(node, eachAlone(node));
    }
    const interruptions = nodesOf(node.boundaryEvents, process).filter(
      ({ interrupting }) => interrupting === true,
    );
    const ways = [node, ...interruptions].map(({ outgoing }) => new Set(outgoing));
    return forkOf(node, ways);
  });
}

/** Forks of which all branches are taken: parallel gateways, and activities that several flows leave. */
export function splitsOf(process: ProcessModel): Fork[] {
  return [...process.elements.values()].flatMap((node) => {
    const flows = node.outgoing.flatMap((id) => process.flows.get(id) ?? []);
    const always = flows.every(({ id, condition }) => !condition && id !== node.defaultFlow);
    const splits = node.type === 'parallelGateway' || isActivity(node);
    return splits && always ? forkOf(node, eachAlone(node)) : [];
  });
}

function eachAlone({ outgoing }: FlowNode): ReadonlySet<string>[] {
  return outgoing.map((id) => new Set([id]));
}

function forkOf(node: FlowNode, branches: readonly ReadonlySet<string>[]): Fork[] {
  const taken = branches.filter(({ size }) => size > 0);
  return taken.length > 1 ? [{ node, branches: taken }] : [];
}
