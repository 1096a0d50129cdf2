import type { FlowNode, ProcessModel } from '@minhbach/bpmn';
import { evaluateTexts } from './evaluate.js';
import { Fault, type Outcome } from './fault.js';
import type { ElementMapping } from './migration/mapping.js';
import { oldestFirst } from './oldest-first.js';
import type { ElementInstance, Key, KeptValue, UserTask } from './state.js';
import type { Step } from './step.js';

/**
 * Separation of duties: who did one user task does not do another that its model keeps apart from it (`apart-from`).
 * Whose hands did what is remembered at the root for as long as the instance lives, whichever way its tokens went since.
 */
interface Hands {
  readonly processId: string;
  readonly processInstanceKey: Key;
  readonly elementId: string;
  /** The runs of repeated activities around it, the outermost first. */
  readonly runs: readonly Key[];
  /** Who completed it, and those to whom it was delegated meanwhile. */
  readonly people: readonly string[];
}

/**
 * Who may not do a task of this element because of what he did before, or because the model names him. What was done in
 * another run of a repeated activity around it does not count: there it is another paper.
 */
export function barredFrom(
  step: Step,
  instance: ElementInstance,
  { assignment }: FlowNode,
): Outcome<readonly string[]> {
  const { apartFrom = [], apartFromPeople } = assignment ?? {};
  const named = evaluateTexts(step, instance.key, apartFromPeople, 'list of people apart');
  if (named instanceof Fault || apartFrom.length === 0) return named;
  const processId = step.modelOf(instance).id;
  const runs = runsAround(step, instance);
  const done = handsIn(step)
    .map(({ value }) => value as Hands)
    .filter((hands) => hands.processId === processId && apartFrom.includes(hands.elementId))
    .filter((hands) => isTogether(hands.runs, runs))
    .flatMap(({ people }) => people);
  return [...new Set([...named, ...done])];
}

/** Remembers who has done a task, if any other is kept apart from it. Returns the open ones, each with who is barred now. */
export function rememberHands(
  step: Step,
  { elementInstanceKey, elementId, delegates }: UserTask,
  person: string,
): readonly (readonly [task: UserTask, barred: readonly string[]])[] {
  const instance = step.current(elementInstanceKey);
  const model = step.modelOf(instance);
  if (!isKeptApart(model, elementId)) return [];
  const { processInstanceKey } = instance;
  const people = [...new Set([person, ...delegates])];
  const runs = runsAround(step, instance);
  const value: Hands = { processId: model.id, processInstanceKey, elementId, runs, people };
  const position = (handsIn(step).at(-1)?.position ?? 0) + 1;
  const { rootKey } = step;
  step.kept.put({
    key: step.newKey(),
    elementInstanceKey: rootKey,
    kind: 'hands',
    position,
    value,
  });
  return oldestFirst(step.userTasks.values()).flatMap((open) => {
    const host = step.elements.get(open.elementInstanceKey);
    const isApart = host && step.nodeOf(host).assignment?.apartFrom?.includes(elementId);
    if (!isApart || step.modelOf(host).id !== model.id) return [];
    if (!isTogether(runs, runsAround(step, host))) return [];
    return [[open, [...new Set([...open.barred, ...people])]] as const];
  });
}

/** What was done before a process is taken to another version was done at the elements that now stand for those. */
export function migrateHands(step: Step, process: ElementInstance, mapping: ElementMapping): void {
  for (const row of handsIn(step)) {
    const hands = row.value as Hands;
    const elementId = mapping.targetOf(hands.elementId)?.id ?? hands.elementId;
    if (hands.processInstanceKey !== process.key || elementId === hands.elementId) continue;
    step.kept.put({ ...row, value: { ...hands, elementId } });
  }
}

const namedIn = new WeakMap<ProcessModel, ReadonlySet<string>>();

/** Whether anything in the model is kept apart from an element; only then has anything to be remembered. */
function isKeptApart(model: ProcessModel, elementId: string): boolean {
  let named = namedIn.get(model);
  if (!named) {
    const nodes = [...model.elements.values()];
    named = new Set(nodes.flatMap(({ assignment }) => assignment?.apartFrom ?? []));
    namedIn.set(model, named);
  }
  return named.has(elementId);
}

function handsIn(step: Step): KeptValue[] {
  if (step.kept.size === 0) return [];
  return step.kept
    .ownedBy(step.rootKey)
    .filter(({ kind }) => kind === 'hands')
    .sort((left, right) => left.position - right.position);
}

function runsAround(step: Step, { scopeKey }: ElementInstance): readonly Key[] {
  const runs: Key[] = [];
  for (let key = scopeKey; key !== null;) {
    const scope = step.current(key);
    if (scope.multiInstance === 'child') runs.unshift(key);
    key = scope.scopeKey;
  }
  return runs;
}

/** Neither is in a run beside one of the other. */
function isTogether(some: readonly Key[], others: readonly Key[]): boolean {
  return some.every((key, index) => index >= others.length || others[index] === key);
}
