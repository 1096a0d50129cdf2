import type { InstanceState, Key } from '@minhbach/engine';
import { Injectable } from '@nestjs/common';
import { stateOf, type RootRow, type StoredInstance } from './stored-instance.js';
import type { InstanceWrite } from './write-steps.js';

const mostKnown = 4_096;
/** An instance with more rows is kept as its state; reading it again for each step would take too long. */
const manyRows = 256;
/** Rows of such instances that are kept altogether. */
const mostRows = 100_000;
/** Others whose text is longer are read again rather than kept. */
const longestText = 32_768;

/** After so many guesses that were wrong, among so many, nothing is guessed for a while. */
const mostWrong = 4;
const judgedGuesses = 100;
const pauseMs = 30_000;

/** An instance as JSON, and how far it had come. */
interface InstanceText {
  readonly seq: number;
  readonly text: string;
}

/**
 * Instances as this process left them. The next step of such an instance need not read it: it is advanced from
 * here, and its write fails when another process has gone on with it meanwhile. Kept as text, like in the
 * database, so that nobody can change it under our feet; only of the few that have thousands of rows, whose
 * steps share what they do not change, the state itself is kept.
 */
@Injectable()
export class KnownInstances {
  private readonly texts = new Map<Key, InstanceText>();
  private readonly large = new Map<Key, StoredInstance & { readonly state: InstanceState }>();
  private worksJobs = false;
  private guesses = 0;
  private wrong = 0;
  private pausedUntil = 0;

  /** The instance as last seen; undefined when it must be read. */
  get(rootKey: Key): StoredInstance | undefined {
    return performance.now() < this.pausedUntil ? undefined : this.kept(rootKey);
  }

  /** This process works jobs: where one is open, it is likely to be the next to go on. */
  noteWorker(): void {
    this.worksJobs = true;
  }

  remember({ root }: InstanceWrite, state: InstanceState): void {
    const isKnownLarge = this.large.has(root.key);
    this.forget([root.key]);
    const isOver = root.status === 'completed' || root.status === 'terminated';
    if (isOver || (state.jobs.size > 0 && !this.worksJobs)) return;
    if (rowCount(state) <= manyRows) {
      const text = JSON.stringify(storedOf(root, state));
      this.keepText(root.key, { seq: root.seq, text });
    } else this.rememberLarge(root, isKnownLarge ? state : copied(root, state));
  }

  /** An instance that was read because its next step is expected; what is known already is at least as new. */
  adopt(rootKey: Key, read: InstanceText): void {
    const known = this.large.get(rootKey) ?? this.texts.get(rootKey);
    if (known && known.seq >= read.seq) return;
    this.large.delete(rootKey);
    this.keepText(rootKey, read);
  }

  forget(rootKeys: Iterable<Key>): void {
    for (const key of rootKeys) {
      this.texts.delete(key);
      this.large.delete(key);
    }
  }

  private kept(rootKey: Key): StoredInstance | undefined {
    const large = this.large.get(rootKey);
    if (large) return large;
    const known = this.texts.get(rootKey);
    return known && (JSON.parse(known.text) as StoredInstance);
  }

  private rememberLarge(root: InstanceWrite['root'], state: InstanceState): void {
    this.large.set(root.key, { ...rootOf(root), ...noRows, state });
    let rows = 0;
    for (const { state: each } of this.large.values()) rows += rowCount(each);
    for (const [key, oldest] of this.large) {
      if (rows <= mostRows) return;
      this.large.delete(key);
      rows -= rowCount(oldest.state);
    }
  }

  private keepText(rootKey: Key, kept: InstanceText): void {
    if (kept.text.length > longestText) return;
    this.texts.set(rootKey, kept);
    for (const oldest of this.texts.keys()) {
      if (this.texts.size <= mostKnown) return;
      this.texts.delete(oldest);
    }
  }

  /** Whether a batch that was advanced from known instances could be written. */
  judge(wasRight: boolean): void {
    this.guesses++;
    if (!wasRight) this.wrong++;
    if (this.wrong >= mostWrong) this.pausedUntil = performance.now() + pauseMs;
    if (this.wrong < mostWrong && this.guesses < judgedGuesses) return;
    this.guesses = 0;
    this.wrong = 0;
  }
}

const noRows = {
  elements: null,
  user_tasks: null,
  jobs: null,
  timers: null,
  subscriptions: null,
  incidents: null,
  kept: null,
} as const;

/** Once an instance is known as its state, its steps bring nothing that anybody else holds. */
function copied(root: InstanceWrite['root'], state: InstanceState): InstanceState {
  return stateOf(JSON.parse(JSON.stringify(storedOf(root, state))) as StoredInstance);
}

function rowCount({ elements, kept }: InstanceState): number {
  return elements.size + kept.size;
}

function rootOf(root: InstanceWrite['root']): RootRow {
  return {
    key: root.key,
    definition_key: root.definition_key,
    process_id: root.process_id,
    business_key: root.business_key,
    status: root.status,
    seq: root.seq,
    history_hash: root.history_hash.slice(2),
    agenda: root.agenda,
  };
}

function storedOf(root: InstanceWrite['root'], state: InstanceState): StoredInstance {
  return {
    ...rootOf(root),
    elements: [...state.elements.values()],
    user_tasks: [...state.userTasks.values()],
    // Who holds a job's lock is asked where the step is written.
    jobs: [...state.jobs.values()].map((job) => ({ ...job, lockToken: null })),
    timers: [...state.timers.values()],
    subscriptions: [...state.subscriptions.values()],
    incidents: [...state.incidents.values()],
    kept: [...state.kept.values()],
  };
}
