import type { ProcessModel } from '@minhbach/bpmn';
import { awaitedFlows } from './awaited-flows.js';
import { firstPerFlow, mergeInto } from './join.js';
import { oldestFirst } from './oldest-first.js';
import type { ElementInstance, Key } from './state.js';
import type { Step } from './step.js';

/** Tokens that wait together at an inclusive join, oldest first. */
interface Waiting {
  readonly tokens: readonly ElementInstance[];
  /** Tokens elsewhere in the scope that may still come. */
  readonly blockers: readonly ElementInstance[];
}

/**
 * Lets every inclusive join fire for which no further token can come. Asked for whenever a step has nothing
 * else left to do, so that it does not matter why that is: a token arrived, died, was moved, or an incident
 * was resolved. Returns whether any fired.
 */
export function fireInclusiveJoins(step: Step): boolean {
  const root = step.elements.get(step.rootKey);
  if (!root || !mayJoin(step.modelOf(root))) return false;
  const all = waitingJoins(step);
  if (all.length === 0) return false;
  const ready = all.filter(({ blockers }) => blockers.length === 0);
  if (ready.length === 0) ready.push(...oldestOfCircle(all));
  for (const { tokens } of ready) fire(step, tokens);
  return ready.length > 0;
}

const known = new WeakMap<ProcessModel, boolean>();

/** Whether a token may wait at an inclusive join at all: in the process itself, or in one that it calls. */
function mayJoin(model: ProcessModel): boolean {
  let answer = known.get(model);
  if (answer === undefined) {
    const calls = [...model.elements.values()].some(({ type }) => type === 'callActivity');
    answer = calls || model.inclusiveJoins.size > 0;
    known.set(model, answer);
  }
  return answer;
}

function waitingJoins(step: Step): readonly Waiting[] {
  const groups = new Map<string, ElementInstance[]>();
  for (const token of step.elements.values()) {
    if (token.state !== 'activating' || step.nodeOf(token).type !== 'inclusiveGateway') continue;
    const name = `${String(token.scopeKey)} ${token.elementId}`;
    const group = groups.get(name);
    if (group) group.push(token);
    else groups.set(name, [token]);
  }
  return [...groups.values()].map((tokens) => waitingOf(step, tokens));
}

function waitingOf(step: Step, tokens: readonly ElementInstance[]): Waiting {
  const sorted = oldestFirst(tokens);
  const [first] = sorted;
  const scopeKey = first?.scopeKey ?? null;
  if (!first || scopeKey === null) throw new Error('a gateway stands in a scope');
  const inScope = step.elements.ownedBy(scopeKey);
  const awaited = awaitedFlows(step.modelOf(first), first.elementId, inScope);
  return { tokens: sorted, blockers: awaited.flatMap(({ from }) => from) };
}

/**
 * Joins in a circle may wait for nothing but each other; then the one that has waited longest goes on, or
 * none ever would.
 */
function oldestOfCircle(all: readonly Waiting[]): readonly Waiting[] {
  let circle = all;
  for (;;) {
    const inside = new Set<Key>(circle.flatMap(({ tokens }) => tokens.map(({ key }) => key)));
    const left = circle.filter(({ blockers }) => blockers.every(({ key }) => inside.has(key)));
    if (left.length === circle.length) break;
    circle = left;
  }
  return [...circle].sort((one, other) => firstKey(one) - firstKey(other)).slice(0, 1);
}

function firstKey({ tokens }: Waiting): Key {
  return tokens[0]?.key ?? 0;
}

/** One token of each flow, the oldest, becomes one. */
function fire(step: Step, tokens: readonly ElementInstance[]): void {
  const [first, ...others] = firstPerFlow(tokens);
  if (!first) return;
  mergeInto(step, first, others);
  step.schedule({ op: 'join', key: first.key });
}
