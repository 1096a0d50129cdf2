import { wayAhead, type ElementType, type FlowNode, type ProcessModel } from '@minhbach/bpmn';
import type { DeployedProcess, Instant, Key } from '@minhbach/engine';
import { ElementOutcomes } from './element-outcomes.js';
import type { HistoryEntry } from './instance-queries.js';
import type { TokenView } from './instance-view.js';

/** What people see as a step; the rest of the drawing (gateways, starts, ends, containers) only connects them. */
const stepTypes: ReadonlySet<ElementType> = new Set([
  'task',
  'userTask',
  'manualTask',
  'serviceTask',
  'sendTask',
  'scriptTask',
  'businessRuleTask',
  'receiveTask',
  'callActivity',
  'adHocSubProcess',
  'intermediateCatchEvent',
]);

interface StepOfModel {
  readonly elementId: string;
  readonly name: string | null;
  readonly type: ElementType;
  /** The lane that it is drawn in: who has to do with it. */
  readonly lane: string | null;
  /** What the model says of it beside (`zeebe:properties`). */
  readonly properties: FlowNode['properties'];
}

/** A step that was done, or was broken off. A step that was done twice is there twice. */
export interface PastStep extends StepOfModel {
  readonly state: 'done' | 'broken-off';
  readonly from: Instant;
  readonly to: Instant;
  /** Who ended it: a person's id, or `system`. */
  readonly by: string;
}

export interface CurrentStep extends StepOfModel {
  readonly state: 'current';
  readonly from: Instant;
  readonly token: TokenView;
}

export interface ComingStep extends StepOfModel {
  /** `next`: every way leads over it; `possible`: it depends on what is decided or happens. */
  readonly state: 'next' | 'possible';
}

/** The steps of an instance, those done in the order in which they ended. Steps inside called processes are theirs. */
export interface ProcessMap {
  /** The version whose drawing shows them. */
  readonly definitionKey: Key;
  readonly past: readonly PastStep[];
  readonly current: readonly CurrentStep[];
  readonly coming: readonly ComingStep[];
}

/** Derived from the model and what happened, from nothing else. */
export function processMap(
  rootKey: Key,
  deployed: DeployedProcess,
  history: readonly HistoryEntry[],
  tokens: readonly TokenView[],
): ProcessMap {
  const { model } = deployed;
  const own = ownTokens(rootKey, tokens);
  const current = own.flatMap((token) => {
    const node = model.elements.get(token.elementId);
    const isBody = own.some(({ scopeKey, elementId }) => isRunOf(token, scopeKey, elementId));
    if (!node || isBody || !stepTypes.has(node.type)) return [];
    return [{ ...stepOf(model, node), state: 'current' as const, from: token.since, token }];
  });
  const coming = wayAhead(
    model,
    own.map(({ elementId }) => elementId),
  );
  return {
    definitionKey: deployed.key,
    past: pastSteps(rootKey, deployed, history),
    current,
    coming: coming
      .filter(({ node }) => stepTypes.has(node.type))
      .map(({ node, isCertain }) => ({
        ...stepOf(model, node),
        state: isCertain ? ('next' as const) : ('possible' as const),
      })),
  };
}

/** Tokens of the process itself and of the scopes in it: a called process is a scope that is no token. */
function ownTokens(rootKey: Key, tokens: readonly TokenView[]): TokenView[] {
  const scopes = new Set([rootKey]);
  return tokens
    .toSorted((left, right) => left.elementInstanceKey - right.elementInstanceKey)
    .filter(({ scopeKey, elementInstanceKey }) => {
      if (scopeKey === null || !scopes.has(scopeKey)) return false;
      scopes.add(elementInstanceKey);
      return true;
    });
}

/** Of a repeated activity its runs are shown, not the whole of them. */
function isRunOf(body: TokenView, scopeKey: Key | null, elementId: string): boolean {
  return scopeKey === body.elementInstanceKey && elementId === body.elementId;
}

/** Steps of the process itself that have ended, in the order of the history. */
function pastSteps(
  rootKey: Key,
  { key: definitionKey, model }: DeployedProcess,
  history: readonly HistoryEntry[],
): PastStep[] {
  const outcomes = new ElementOutcomes(rootKey, definitionKey);
  return history.flatMap(({ at, actor, records }) =>
    outcomes.next(at, records).flatMap(({ processKey, elementId, outcome, since }) => {
      const node = processKey === rootKey ? model.elements.get(elementId) : undefined;
      if (!node || since === null || !stepTypes.has(node.type)) return [];
      const state = outcome === 'completed' ? 'done' : 'broken-off';
      return [{ ...stepOf(model, node), state, from: since, to: at, by: actor }];
    }),
  );
}

/** Lanes are drawn around the outermost scope: what is inside a sub-process lies where that lies. */
function stepOf(model: ProcessModel, node: FlowNode): StepOfModel {
  let around: FlowNode | undefined = node;
  while (around && around.lane === undefined) around = model.elements.get(around.scopeId ?? '');
  const { id, name = null, type, properties } = node;
  return { elementId: id, name, type, lane: around?.lane ?? null, properties };
}
