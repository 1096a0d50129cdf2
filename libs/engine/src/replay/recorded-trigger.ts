import type { HistoryRecord } from '../advance-result.js';
import type { InstanceState, Instant, Key, UserTask } from '../state.js';
import type { MappingInstruction } from '../migration/mapping.js';
import type { TriggerBody } from '../trigger.js';
import type { KeyPairs } from './key-pairs.js';
import type { RecordedStep } from './recorded-step.js';

/** What a recorded step is read with. */
export interface Reading {
  readonly step: RecordedStep;
  /** What came after it: an act that listeners held back is told of later. */
  readonly following: readonly RecordedStep[];
  readonly keys: KeyPairs;
  /** As replayed up to the step. */
  readonly state: InstanceState | null;
  readonly rootKey: Key;
  /** The version that the instance is of by now. */
  readonly definitionKey: Key;
}

/** Nothing happened in the step; or something did, and the history does not tell what was asked for. */
export type Untold = 'nothing-happened' | 'not-recorded';

type Reader = (reading: Reading) => TriggerBody | Untold;

type Data = Readonly<Record<string, unknown>>;

/** How each trigger is read from what it left behind; what it brought is found out by replaying (`replay-step.ts`). */
const readers: Readonly<Record<TriggerBody['type'], Reader>> = {
  start: (reading) => ({ type: 'start', definitionKey: startedVersion(reading), variables: {} }),
  'claim-user-task': taskAct(['claimed', 'taken-back'], (task) => ({
    type: 'claim-user-task',
    ...task,
  })),
  'release-user-task': taskAct(['released'], (task) => ({ type: 'release-user-task', ...task })),
  'assign-user-task': taskAct(['assigned'], (task, { assignee }) => ({
    ...{ type: 'assign-user-task', ...task, assignee: String(assignee) },
  })),
  'update-user-task': taskAct(['updated'], (task, { person: _, ...changes }) => ({
    ...{ type: 'update-user-task', ...task, changes },
  })),
  'delegate-user-task': taskAct(['delegated'], (task, { delegate }) => ({
    ...{ type: 'delegate-user-task', ...task, delegate: String(delegate) },
  })),
  'resolve-user-task': taskAct(['resolved'], (task) => ({ type: 'resolve-user-task', ...task })),
  'complete-user-task': taskAct(['completed'], (task) => ({
    ...{ type: 'complete-user-task', ...task, variables: {} },
  })),
  'complete-job': jobEnd('completed', (job) => ({ type: 'complete-job', ...job, variables: {} })),
  'fail-job': jobEnd('failed', (job, { retries, message }) => ({
    ...{ type: 'fail-job', ...job, retries: Number(retries), message: String(message) },
    ...{ retryAt: null, variables: {} },
  })),
  'throw-error': jobEnd('error-thrown', (job, { code, message }) => ({
    ...{ type: 'throw-error', ...job, code: String(code), message: String(message) },
    variables: {},
  })),
  'update-job': jobEnd('retries-updated', ({ jobKey }, { retries }) => ({
    ...{ type: 'update-job', jobKey, retries: Number(retries) },
  })),
  'fire-timer': withKeyOf('timer', 'fired', (timerKey) => ({ type: 'fire-timer', timerKey })),
  correlate: withKeyOf('subscription', 'correlated', (subscriptionKey) => ({
    ...{ type: 'correlate', subscriptionKey, variables: {} },
  })),
  'set-variables': ({ step, keys }) => {
    const changed = find(step.records, 'variable', ['changed'])?.elementInstanceKey;
    if (changed === undefined) return 'nothing-happened';
    return { type: 'set-variables', scopeKey: keys.of(changed), variables: {} };
  },
  // How many tries a job got again is not recorded, nor does anything but a worker depend on it.
  'resolve-incident': withKeyOf('incident', 'resolved', (incidentKey) => ({
    ...{ type: 'resolve-incident', incidentKey, retries: 1 },
  })),
  modify: readModification,
  migrate: readMigration,
  'activate-ad-hoc': readBegun,
  cancel: () => ({ type: 'cancel' }),
  suspend: () => ({ type: 'suspend' }),
  resume: () => ({ type: 'resume' }),
  continue: () => ({ type: 'continue' }),
};

/** What was asked for in a recorded step, as far as it can be read; with the replay's keys. */
export function triggerOf(reading: Reading): TriggerBody | Untold {
  const { trigger } = reading.step;
  if (!Object.hasOwn(readers, trigger)) return 'not-recorded';
  return readers[trigger as TriggerBody['type']](reading);
}

/** Told when the process begins, which listeners may hold back, or when it is taken to another version. */
function startedVersion({ step, following, definitionKey, rootKey }: Reading): Key {
  for (const { type, intent, data, elementInstanceKey } of [step, ...following].flatMap(
    ({ records }) => records,
  )) {
    if (type !== 'process' || elementInstanceKey !== rootKey) continue;
    if (intent === 'activated') return Number(data?.definition);
    if (intent === 'migrated') return Number(data?.fromDefinition);
  }
  return definitionKey;
}

interface TaskPart {
  readonly userTaskKey: Key;
  readonly person: string;
}

/** An act on a task: told at once, or, when listeners held it back, with the key of their job. */
function taskAct(
  intents: readonly string[],
  bodyOf: (task: TaskPart, data: Data) => TriggerBody,
): Reader {
  return ({ step, following, keys, state }) => {
    const told = find(step.records, 'user-task', intents);
    if (told?.key !== undefined)
      return bodyOf(taskPart(keys.of(told.key), told, step), dataOf(told));
    const host = find(step.records, 'listener', ['created'])?.elementInstanceKey;
    if (host === undefined) return 'nothing-happened';
    const task = taskAt(state, keys.of(host));
    if (!task) return 'not-recorded';
    const later = following
      .flatMap(({ records }) => records)
      .find((each) => each.elementInstanceKey === host && isOneOf(each, 'user-task', intents));
    return bodyOf(taskPart(task.key, later, step), dataOf(later));
  };
}

function taskPart(userTaskKey: Key, told: HistoryRecord | undefined, step: RecordedStep): TaskPart {
  const person = told?.data?.person;
  return { userTaskKey, person: typeof person === 'string' ? person : step.actor };
}

function taskAt(state: InstanceState | null, host: Key): UserTask | undefined {
  return [...(state?.userTasks.values() ?? [])].find((task) => task.elementInstanceKey === host);
}

interface JobPart {
  readonly jobKey: Key;
  readonly takenAt?: Instant;
}

function jobEnd(intent: string, bodyOf: (job: JobPart, data: Data) => TriggerBody): Reader {
  return ({ step, keys }) => {
    const told = find(step.records, 'job', [intent]) ?? find(step.records, 'listener', [intent]);
    if (told?.key === undefined) return 'not-recorded';
    const { heldMs } = dataOf(told);
    const takenAt = typeof heldMs === 'number' && {
      takenAt: new Date(Date.parse(step.at) - heldMs).toISOString(),
    };
    return bodyOf({ jobKey: keys.of(told.key), ...takenAt }, dataOf(told));
  };
}

function withKeyOf(
  type: HistoryRecord['type'],
  intent: string,
  bodyOf: (key: Key) => TriggerBody,
): Reader {
  return ({ step, keys }) => {
    const told = find(step.records, type, [intent]);
    return told?.key === undefined ? 'nothing-happened' : bodyOf(keys.of(told.key));
  };
}

function readModification({ step, keys }: Reading): TriggerBody | Untold {
  const told = dataOf(find(step.records, 'process', ['modified']));
  const asked = told.asked as Pick<Modification, 'activate' | 'terminate' | 'move'> | undefined;
  // Earlier releases told only where tokens came and went.
  if (!asked) return 'not-recorded';
  const here = <Part>(part: Part): Part => withKeys(part, keys) as Part;
  const { reason, proposedBy } = told as { reason?: string; proposedBy?: string };
  return {
    type: 'modify',
    activate: here(asked.activate),
    terminate: here(asked.terminate),
    move: here(asked.move),
    ...(reason !== undefined && { reason }),
    ...(proposedBy !== undefined && { proposedBy }),
  };
}

type Modification = Extract<TriggerBody, { type: 'modify' }>;

/** Instructions with the replay's keys; variables in them stay what they are. */
function withKeys(part: unknown, keys: KeyPairs): unknown {
  if (Array.isArray(part)) return part.map((each) => withKeys(each, keys));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([name, value]: [string, unknown]) => {
      const isKey = name === 'elementInstanceKey' || name === 'ancestorKey';
      if (isKey) return [name, keys.of(value as Key)];
      return [name, name === 'variables' ? value : withKeys(value, keys)];
    }),
  );
}

function readMigration({ step, keys }: Reading): TriggerBody | Untold {
  const told = find(step.records, 'process', ['migrated']);
  const { toDefinition, asked } = dataOf(told);
  // Earlier releases told which elements were renamed, not which flows.
  const mappings = asked as readonly MappingInstruction[] | undefined;
  if (!mappings || told?.elementInstanceKey === undefined || typeof toDefinition !== 'number') {
    return 'not-recorded';
  }
  return {
    type: 'migrate',
    definitionKey: toDefinition,
    processInstanceKey: keys.of(told.elementInstanceKey),
    mappings,
  };
}

function readBegun({ step, keys }: Reading): TriggerBody | Untold {
  const begun = step.records.filter((each) => isOneOf(each, 'element', ['begun']));
  const scope = begun[0]?.data?.scope;
  // Earlier releases did not tell with which variables an element was begun.
  if (typeof scope !== 'number') return 'not-recorded';
  return {
    type: 'activate-ad-hoc',
    elementInstanceKey: keys.of(scope),
    elements: begun.map(({ elementId = '', data }) => ({
      ...{ elementId, variables: (data?.variables ?? {}) as Record<string, unknown> },
    })),
  };
}

function find(
  records: readonly HistoryRecord[],
  type: HistoryRecord['type'],
  intents: readonly string[],
): HistoryRecord | undefined {
  return records.find((each) => isOneOf(each, type, intents));
}

function isOneOf(
  record: HistoryRecord,
  type: HistoryRecord['type'],
  intents: readonly string[],
): boolean {
  return record.type === type && intents.includes(record.intent);
}

function dataOf(record: HistoryRecord | undefined): Data {
  return record?.data ?? {};
}
