import {
  JobDispatcher,
  Refusal,
  TimerService,
  type AfterWork,
  type DomainWork,
} from '@minhbach/runtime';
import { note, Posting, type Side } from './arena.js';

/** An instance with everything that a command may be about. */
export interface Racecourse {
  readonly rootKey: number;
  readonly reviewKey: number;
  readonly incidentKey: number;
  readonly otherVersionKey: number;
}

/** Work of its own that a caller hands along. */
export interface Luggage {
  readonly work?: DomainWork;
  readonly after?: AfterWork;
}

/** The ways of the model. */
export const ways = ['review', 'post', 'paid', 'large'] as const;

export interface Command {
  readonly name: string;
  /** The way that it is about; absent when it concerns the instance as a whole. */
  readonly way?: (typeof ways)[number];
  /** Where work of the caller's own may come along. */
  readonly takes: readonly ('work' | 'after')[];
  /** How the instance must be for the command to do something. */
  readonly given?: 'claimed' | 'late' | 'suspended';
  readonly run: (side: Side, course: Racecourse, luggage: Luggage) => Promise<unknown>;
  /** What the reconciler does a moment later by itself, for what was passed over because the other held it. */
  readonly reconcile?: (side: Side) => Promise<unknown>;
}

/** Everything that may happen to one instance. A claim by two sides is one by two people. */
export const commands: readonly Command[] = [
  {
    name: 'claim',
    takes: ['after'],
    way: 'review',
    run: ({ name, service }, { reviewKey: taskKey }, { after }) =>
      service.runtime.claimTask({ taskKey, person: name, after }),
  },
  {
    name: 'delegate',
    takes: ['after'],
    way: 'review',
    given: 'claimed',
    run: ({ service }, { reviewKey: taskKey }, { after }) =>
      service.runtime.delegateTask({ taskKey, person: 'a', delegate: 'b', after }),
  },
  {
    name: 'complete',
    takes: ['after'],
    way: 'review',
    given: 'claimed',
    run: ({ service }, { reviewKey: taskKey }, { after }) =>
      service.runtime.completeTask({ taskKey, person: 'a', variables: { good: true }, after }),
  },
  {
    name: 'timer',
    takes: [],
    way: 'review',
    given: 'late',
    run: ({ service }) => service.get(TimerService).fireDue(),
    reconcile: ({ service }) => service.get(TimerService).fireDue(),
  },
  {
    name: 'correlate',
    takes: ['work', 'after'],
    way: 'paid',
    run: ({ name, service }, { rootKey }, luggage) => {
      const message = { name: 'paid', variables: { payer: name }, actor: name };
      return service.runtime.correlate({ rootKey, ...message, ...luggage });
    },
  },
  { name: 'job-complete', way: 'post', takes: [], run: ({ service }) => workOff(service, false) },
  { name: 'job-fail', way: 'post', takes: [], run: ({ service }) => workOff(service, true) },
  {
    name: 'set-variable',
    takes: ['work', 'after'],
    way: 'large',
    run: ({ name, service }, { rootKey }, luggage) => {
      const variables = { amount: name === 'a' ? 20 : 5 };
      return service.runtime.setVariables({ rootKey, variables, actor: name, ...luggage });
    },
  },
  {
    name: 'incident-resolve',
    takes: ['after'],
    way: 'large',
    run: ({ name, service }, { incidentKey }, { after }) =>
      service.runtime.resolveIncident({ incidentKey, actor: name, after }),
  },
  {
    name: 'modify',
    way: 'review',
    takes: ['work', 'after'],
    run: ({ name, service }, { rootKey }, luggage) => {
      const move = [{ from: { elementId: 'review' }, to: { elementId: 'reviewed' } }];
      return service.runtime.modify({ rootKey, move, actor: name, ...luggage });
    },
  },
  {
    name: 'migrate',
    takes: ['work', 'after'],
    run: ({ name, service }, { rootKey, otherVersionKey: definitionKey }, luggage) => {
      const mappings = [{ source: 'paid', target: 'payment' }];
      return service.runtime.migrate({ rootKey, definitionKey, mappings, actor: name, ...luggage });
    },
  },
  {
    name: 'cancel',
    takes: ['work', 'after'],
    run: ({ name, service }, { rootKey }, luggage) =>
      service.runtime.cancel({ rootKey, actor: name, ...luggage }),
  },
  {
    name: 'suspend',
    takes: ['work', 'after'],
    run: ({ name, service }, { rootKey }, luggage) =>
      service.runtime.suspend({ rootKey, actor: name, ...luggage }),
  },
  {
    name: 'resume',
    takes: ['work', 'after'],
    given: 'suspended',
    run: ({ name, service }, { rootKey }, luggage) =>
      service.runtime.resume({ rootKey, actor: name, ...luggage }),
  },
];

/** Does a command; false when it was refused, which it may be. Whatever else goes wrong is thrown. */
export async function isDone(
  command: Command,
  side: Side,
  course: Racecourse,
  bringsWork: 'work' | 'after' | null,
): Promise<boolean> {
  try {
    await command.run(side, course, luggageOf(side, bringsWork));
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

function luggageOf({ name }: Side, bringsWork: 'work' | 'after' | null): Luggage {
  if (bringsWork === null) return {};
  if (bringsWork === 'after') return { after: (tx) => note(tx, `after ${name}`) };
  return {
    work: async (tx) => {
      await note(tx, `work ${name}`);
      return undefined;
    },
  };
}

async function workOff(service: Side['service'], fails: boolean): Promise<void> {
  service.get(Posting).fails = fails;
  await service.get(JobDispatcher).workOff();
}
