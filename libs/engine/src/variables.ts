import type { FeelScope } from '@minhbach/feel';
import { isFollowed } from './followed.js';
import type { ElementInstance, Key, Variables } from './state.js';
import type { Step } from './step.js';

/** The chain of scopes seen from an element instance, nearest first; a called process does not see its caller. */
function* visibleScopes(step: Step, key: Key): Generator<ElementInstance> {
  let next: Key | null = key;
  while (next !== null) {
    const instance: ElementInstance | undefined = step.elements.get(next);
    if (!instance) return;
    yield instance;
    if (instance.key === instance.processInstanceKey) return;
    next = instance.scopeKey;
  }
}

/** The variables that an expression at this element instance can read. */
export function scopeAt(step: Step, key: Key): FeelScope {
  return {
    get(name) {
      for (const { variables } of visibleScopes(step, key)) {
        if (variables && Object.hasOwn(variables, name)) return variables[name];
      }
      return undefined;
    },
    all: () => visibleVariables(step, key),
    moment: step.moment,
  };
}

/** All variables visible at an element instance, nearest scope winning. */
export function visibleVariables(step: Step, key: Key): Record<string, unknown> {
  const chain = [...visibleScopes(step, key)].reverse();
  return Object.assign({}, ...chain.map((scope) => scope.variables ?? {})) as Record<
    string,
    unknown
  >;
}

/** Sets variables of exactly this scope. Only what changed is written and recorded. */
export function setLocal(step: Step, key: Key, variables: Variables): void {
  const instance = step.current(key);
  const changed = Object.entries(variables).filter(
    ([name, value]) =>
      !instance.variables ||
      !Object.hasOwn(instance.variables, name) ||
      !sameValue(instance.variables[name], value),
  );
  if (changed.length === 0) return;
  const data = Object.fromEntries(changed);
  step.update(instance, { variables: { ...instance.variables, ...data } });
  step.record({ type: 'variable', intent: 'changed', elementInstanceKey: key, data });
  const names = Object.keys(data);
  const mayFollow = step.timers.size + step.userTasks.size + step.subscriptions.size > 0;
  if (mayFollow && isFollowed(step.modelOf(instance), names)) {
    step.schedule({ op: 'follow', names });
  }
}

/**
 * Merges what a completed task, event or process brings: each variable goes to the nearest scope that has
 * one of that name, a new one to the process instance.
 */
export function propagate(step: Step, key: Key, variables: Variables): void {
  const byScope = new Map<Key, Record<string, unknown>>();
  for (const [name, value] of Object.entries(variables)) {
    const target = homeOf(step, key, name);
    const bundle = byScope.get(target) ?? {};
    bundle[name] = value;
    byScope.set(target, bundle);
  }
  for (const [scopeKey, bundle] of byScope) setLocal(step, scopeKey, bundle);
}

function homeOf(step: Step, key: Key, name: string): Key {
  let last = key;
  for (const scope of visibleScopes(step, key)) {
    if (scope.variables && Object.hasOwn(scope.variables, name)) return scope.key;
    last = scope.key;
  }
  return last;
}

/** As JSON has it. The order of names does not count: a value that was stored comes back with another one. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Entries, b as Entries];
  const names = namesIn(left);
  return (
    names.length === namesIn(right).length &&
    names.every((name) => sameValue(left[name], right[name]))
  );
}

type Entries = Readonly<Record<string, unknown>>;

function namesIn(value: Entries): string[] {
  return Object.keys(value).filter((name) => value[name] !== undefined);
}
