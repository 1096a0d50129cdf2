import type { FlowNode } from '@minhbach/bpmn';
import type { DeployedProcess, HistoryRecord, Instant, Key } from '@minhbach/engine';
import type { HistoryEntry } from './instance-queries.js';

/** One step on the way of a paper through several hands. */
export interface ChainStep {
  readonly elementId: string;
  readonly name: string | null;
  /** Its place in the chain, from 1 on; steps that stand in for one another share theirs. */
  readonly place: number;
  /** `sent-back`: what followed was no later place. */
  readonly state: 'done' | 'sent-back' | 'current' | 'coming';
  /** Who ended it: a person's id, or `system`; null for those that have not ended. */
  readonly by: string | null;
  readonly at: Instant | null;
}

/** The chain of a task: what was done in it, where it is, what is to come. */
export interface TaskChain {
  readonly place: number;
  readonly length: number;
  readonly steps: readonly ChainStep[];
}

interface Scope {
  readonly around: Key | null;
  readonly isRun: boolean;
}

/**
 * Elements of a chain share the property `chain` (`zeebe:properties`) and have their places in `chain-step`. Read from
 * the model and the history of the instance. Of a repeated activity, only what belongs to the task's own run counts.
 * Null where the task's element is in no chain.
 */
export function taskChain(
  { model }: DeployedProcess,
  history: readonly HistoryEntry[],
  task: { readonly elementId: string; readonly elementInstanceKey: Key },
): TaskChain | null {
  const node = model.elements.get(task.elementId);
  const chain = node?.properties.chain;
  if (!node || chain === undefined) return null;
  const links = [...model.elements.values()].filter(({ properties }) => properties.chain === chain);
  const place = placeOf(node);
  return {
    place,
    length: Math.max(...links.map(placeOf)),
    steps: [
      ...pastSteps(links, history, task.elementInstanceKey, place),
      { ...stepOf(node), state: 'current', by: null, at: null },
      ...comingSteps(links, place),
    ],
  };
}

function pastSteps(
  links: readonly FlowNode[],
  history: readonly HistoryEntry[],
  key: Key,
  place: number,
): ChainStep[] {
  const scopes = scopesIn(history);
  const run = runAround(key, scopes);
  const past = history.flatMap(({ at, actor, records }) =>
    records
      .filter((record) => isEnd(record) && runAround(record.elementInstanceKey, scopes) === run)
      .flatMap(({ elementId }) => links.find(({ id }) => id === elementId) ?? [])
      .map((link) => ({ ...stepOf(link), by: actor, at })),
  );
  return past.map((step, index) => {
    const next = past[index + 1]?.place ?? place;
    return { ...step, state: next > step.place ? 'done' : 'sent-back' };
  });
}

/** One for each later place; what stands in for the usual step comes only after it was sent back. */
function comingSteps(links: readonly FlowNode[], place: number): ChainStep[] {
  const after = links.filter((link) => placeOf(link) > place);
  return after
    .filter((link, index) => after.findIndex((each) => placeOf(each) === placeOf(link)) === index)
    .sort((one, other) => placeOf(one) - placeOf(other))
    .map((link) => ({ ...stepOf(link), state: 'coming', by: null, at: null }));
}

function isEnd(
  record: HistoryRecord,
): record is HistoryRecord & { readonly elementInstanceKey: Key } {
  const { type, intent, elementInstanceKey } = record;
  return type === 'element' && intent === 'completed' && elementInstanceKey !== undefined;
}

function scopesIn(history: readonly HistoryEntry[]): Map<Key, Scope> {
  const activated = history.flatMap(({ records }) =>
    records.filter(({ type, intent }) => type === 'element' && intent === 'activated'),
  );
  return new Map(
    activated.flatMap(({ elementInstanceKey: key, data = {} }): [Key, Scope][] => {
      const around = typeof data.scope === 'number' ? data.scope : null;
      return key === undefined ? [] : [[key, { around, isRun: data.loop !== undefined }]];
    }),
  );
}

/** The run of a repeated activity that an element belongs to; null for the process itself. */
function runAround(key: Key, scopes: ReadonlyMap<Key, Scope>): Key | null {
  for (let at: Key | null = key; at !== null;) {
    const scope = scopes.get(at);
    if (scope?.isRun) return at;
    at = scope?.around ?? null;
  }
  return null;
}

function placeOf({ properties }: FlowNode): number {
  return Number(properties['chain-step']);
}

function stepOf(node: FlowNode) {
  return { elementId: node.id, name: node.name ?? null, place: placeOf(node) };
}
