import { emptyState, type InstanceState, type Job } from '@minhbach/engine';
import { genesisHash } from './history-hash.js';
import { KnownInstances } from './known-instances.js';
import type { InstanceWrite } from './write-steps.js';

describe('known instances', () => {
  const job: Job = {
    key: 2,
    elementInstanceKey: 3,
    elementId: 'send',
    type: 'send',
    retries: 3,
    headers: {},
    priority: 50,
    listener: null,
    notBefore: null,
    createdAt: '2026-01-01T00:00:00.000Z',
  };
  const stateWith = (more: Partial<InstanceState>): InstanceState => ({
    ...emptyState(1),
    ...more,
  });
  const writeOf = (root: Partial<InstanceWrite['root']> = {}) =>
    ({
      root: {
        key: 1,
        status: 'active',
        seq: 7,
        history_hash: `\\x${genesisHash}`,
        agenda: null,
        ...root,
      },
    }) as InstanceWrite;

  it('should give an instance back as it was written', () => {
    // given
    const known = new KnownInstances();
    const variables: Record<string, unknown> = { a: 1 };
    const process = {
      key: 1,
      scopeKey: null,
      processInstanceKey: 1,
      definitionKey: 9,
      elementId: 'p',
      state: 'active',
      enteredAt: '2026-01-01T00:00:00.000Z',
      flowId: null,
      multiInstance: null,
      loopCounter: null,
      variables,
      memory: null,
    } as const;
    known.remember(writeOf(), stateWith({ elements: new Map([[1, process]]) }));

    // when: somebody changes what he had given
    variables.a = 2;

    // then
    expect(known.get(1)).toMatchObject({ key: 1, seq: 7, history_hash: genesisHash });
    expect(known.get(1)?.elements?.[0]?.variables).toEqual({ a: 1 });
  });

  it.each(['completed', 'terminated'] as const)('should drop what has %s', (status) => {
    const known = new KnownInstances();
    known.remember(writeOf(), stateWith({}));
    known.remember(writeOf({ status }), stateWith({ status }));
    expect(known.get(1)).toBeUndefined();
  });

  it('should keep an instance with an open job only where jobs are worked', () => {
    // given
    const api = new KnownInstances();
    const worker = new KnownInstances();
    worker.noteWorker();

    // when: the worker goes on with it next
    for (const known of [api, worker]) {
      known.remember(writeOf(), stateWith({}));
      known.remember(writeOf({ seq: 8 }), stateWith({ jobs: new Map([[2, job]]) }));
    }

    // then
    expect(api.get(1)).toBeUndefined();
    expect(worker.get(1)).toMatchObject({ seq: 8, jobs: [{ key: 2, lockToken: null }] });
  });

  it('should forget the oldest beyond four thousand', () => {
    const known = new KnownInstances();
    for (let key = 1; key <= 4_097; key++) known.remember(writeOf({ key }), stateWith({}));
    expect(known.get(1)).toBeUndefined();
    expect(known.get(2)).toBeDefined();
    expect(known.get(4_097)).toBeDefined();
  });

  it('should guess nothing for a while after four wrong guesses', () => {
    const known = new KnownInstances();
    known.remember(writeOf(), stateWith({}));
    for (const wasRight of [false, true, false, true, false]) known.judge(wasRight);
    expect(known.get(1)).toBeDefined();
    known.judge(false);
    expect(known.get(1)).toBeUndefined();
  });

  it('should not count wrong guesses that lie far apart', () => {
    const known = new KnownInstances();
    known.remember(writeOf(), stateWith({}));
    for (let guess = 0; guess < 1_000; guess++) known.judge(guess % 50 !== 0);
    expect(known.get(1)).toBeDefined();
  });

  describe('given one that was read for its next step', () => {
    const text = JSON.stringify({ key: 1, seq: 7 });

    it.each([
      ['should take it when it knew none', null, 7],
      ['should take what is newer', 6, 7],
      ['should keep what is as new', 7, 7],
      ['should keep what is newer', 8, 8],
    ])('%s', (_what, seq, expected) => {
      const known = new KnownInstances();
      if (seq !== null) known.remember(writeOf({ seq }), stateWith({}));

      known.adopt(1, { seq: 7, text });

      expect(known.get(1)?.seq).toBe(expected);
    });
  });
});
