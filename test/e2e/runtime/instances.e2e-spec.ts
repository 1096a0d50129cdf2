import { ProcessRuntime, Refusal, type Key, type Tampering } from '@minhbach/runtime';
import { process } from '../../support/bpmn.js';
import { RuntimeUnderTest } from '../../support/runtime-under-test.js';

const everything = process('everything')
  .start()
  .parallel('fork')
  .userTask('person', { name: 'Duyệt', groups: 'boss', status: 'Đang duyệt' })
  .parallel('join')
  .end()
  .from('fork')
  .serviceTask('job', 'print-letter')
  .to('join')
  .from('fork')
  .wait('timer', { duration: 'P3D' })
  .to('join')
  .from('fork')
  .waitForMessage('message', 'paid', '=invoice')
  .to('join')
  .from('fork')
  .waitForSignal('signal', 'holiday')
  .to('join')
  .from('fork')
  .eventBased('either')
  .waitForMessage('either-message', 'answered', '=invoice')
  .to('join')
  .from('either')
  .wait('either-timer', { duration: 'P9D' })
  .to('join')
  .from('fork')
  .exclusive('broken')
  .when('=approved')
  .to('join')
  .from('fork')
  .call('called', 'inner')
  .to('join')
  .from('fork')
  .exclusive('early')
  .to('join')
  .xml();

describe('process instances', () => {
  let engine: RuntimeUnderTest;
  let runtime: ProcessRuntime;

  beforeAll(async () => {
    engine = await RuntimeUnderTest.start();
    ({ runtime } = engine);
    await engine.deploy({
      'everything.bpmn': everything,
      'inner.bpmn': process('inner').start().userTask('inside').end().xml(),
      'work.bpmn': process('work').start().userTask('a').userTask('b').end().xml(),
      'waiting.bpmn': process('waiting')
        .start()
        .waitForMessage('first', 'paid', '=invoice')
        .userTask('between')
        .waitForMessage('second', 'paid', '=invoice')
        .end()
        .xml(),
    });
  });

  afterAll(async () => {
    await engine.stop();
  });

  const refusalOf = (attempt: Promise<unknown>): Promise<string> =>
    attempt.then(
      () => 'accepted',
      (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
    );

  describe('looked at', () => {
    it('should show where each token is and why it waits', async () => {
      // given
      const { rootKey } = await runtime.start({
        processId: 'everything',
        variables: { invoice: 'i-1' },
        actor: 'an',
        businessKey: 'case-7',
      });

      // when
      const view = (await engine.instances.view(rootKey))!;

      // then
      expect(view).toMatchObject({
        key: rootKey,
        processId: 'everything',
        version: 1,
        businessKey: 'case-7',
        status: 'active',
        startedAt: '2026-03-02T02:00:00.000Z',
        endedAt: null,
      });
      expect(
        Object.fromEntries(view.tokens.map(({ elementId, why }) => [elementId, why])),
      ).toMatchObject({
        person: { kind: 'user-task', assignee: null, candidateGroups: ['boss'] },
        job: { kind: 'job', type: 'print-letter', retries: 3, notBefore: null },
        timer: { kind: 'timer', dueAt: '2026-03-05T02:00:00.000Z' },
        message: { kind: 'message', name: 'paid' },
        signal: { kind: 'signal', name: 'holiday' },
        either: { kind: 'message', name: 'answered' },
        broken: { kind: 'incident', code: 'condition-error' },
        called: { kind: 'children', count: 1 },
        inside: { kind: 'user-task' },
        join: { kind: 'join' },
      });
      expect(view.tokens).toHaveLength(10);
      expect(view.tokens[0]).toMatchObject({
        elementName: 'Duyệt',
        type: 'userTask',
        since: '2026-03-02T02:00:00.000Z',
        properties: { status: 'Đang duyệt' },
      });
      const join = view.tokens.find(({ elementId }) => elementId === 'join');
      expect(join).toHaveProperty('why.missing.length', 9);
      expect(view.waitsFor.map(({ kind, name }) => `${kind} ${name}`).sort()).toEqual([
        'message answered',
        'message paid',
        'signal holiday',
      ]);
      expect(view.timers.map(({ targetElementId }) => targetElementId).sort()).toEqual([
        'either-timer',
        'timer',
      ]);
      expect(view.incidents).toMatchObject([{ elementId: 'broken' }]);
    });

    it('should tell for a whole list where the tokens stand', async () => {
      // given
      const keys = [await engine.start('work'), await engine.start('work')] as const;
      await engine.complete(keys[1], 'a', 'an');
      await engine.complete(keys[1], 'b', 'an');

      // when
      const tokens = await engine.instances.tokensOf([...keys, 1]);

      // then
      expect([...tokens]).toEqual([
        [keys[0], [{ elementId: 'a', elementName: null, properties: {} }]],
        [keys[1], []],
        [1, []],
      ]);
    });

    it('should not be there when it never was', async () => {
      expect(await engine.instances.view(1)).toBeNull();
      expect(await engine.instances.variables(1)).toEqual({});
      expect(await engine.instances.history(1)).toEqual([]);
      expect(await engine.instances.xmlOf(1)).toBeNull();
    });
  });

  describe('waiting for a message', () => {
    const send = (rootKey: Key, correlationKey?: string) =>
      runtime.correlate({
        rootKey,
        name: 'paid',
        variables: { by: 'lan' },
        actor: 'lan',
        correlationKey,
      });

    it('should go on when it comes, once', async () => {
      // given
      const rootKey = await engine.start('waiting', { invoice: 'i-2' });
      expect(await engine.instances.waitsForMessage(rootKey, 'paid')).toBe(true);

      // when
      const outcomes = await Promise.all([1, 2, 3].map(() => refusalOf(send(rootKey))));

      // then
      expect(outcomes).toEqual(['accepted', 'wrong-state', 'wrong-state']);
      expect(await engine.instances.view(rootKey)).toMatchObject({
        tokens: [{ elementId: 'between' }],
      });
      expect(await engine.instances.variables(rootKey)).toEqual({ invoice: 'i-2', by: 'lan' });
    });

    it('should refuse it when the model does not wait for it now', async () => {
      const rootKey = await engine.start('work');
      expect(await engine.instances.waitsForMessage(rootKey, 'paid')).toBe(false);
      expect(await refusalOf(send(rootKey))).toBe('wrong-state');
      expect(await refusalOf(send(1))).toBe('not-found');
    });

    it('should refuse it under another key', async () => {
      const rootKey = await engine.start('waiting', { invoice: 'i-3' });
      expect(await refusalOf(send(rootKey, 'i-4'))).toBe('wrong-state');
      expect(await refusalOf(send(rootKey, 'i-3'))).toBe('accepted');
    });

    it('should refuse it while suspended, with the work that came with it', async () => {
      // given
      const rootKey = await engine.start('waiting', { invoice: 'i-5' });
      await runtime.suspend({ rootKey, actor: 'boss' });
      let worked = false;

      // when
      const correlating = runtime.correlate({
        rootKey,
        name: 'paid',
        variables: {},
        actor: 'lan',
        work: async () => {
          worked = true;
          return undefined;
        },
      });

      // then
      expect(await refusalOf(correlating)).toBe('suspended');
      expect(worked).toBe(false);
      expect(await engine.instances.waitsForMessage(rootKey, 'paid')).toBe(false);
    });
  });

  describe('with an incident', () => {
    it('should go on when a person has put it right', async () => {
      // given
      await engine.deploy({
        'guarded.bpmn': process('guarded')
          .start()
          .exclusive('xor')
          .when('=approved')
          .userTask('yes')
          .end()
          .from('xor')
          .when('=not(approved)')
          .userTask('no')
          .to('end')
          .xml(),
      });
      const rootKey = await engine.start('guarded');
      const { items } = await engine.incidents.list({ limit: 1 });
      expect(items).toMatchObject([
        {
          rootKey,
          processId: 'guarded',
          businessKey: null,
          elementId: 'xor',
          code: 'condition-error',
        },
      ]);

      // when
      await runtime.setVariables({ rootKey, variables: { approved: false }, actor: 'boss' });
      await runtime.resolveIncident({ incidentKey: items[0]!.key, actor: 'boss' });

      // then
      expect(await engine.instances.view(rootKey)).toMatchObject({
        tokens: [{ elementId: 'no' }],
        incidents: [],
      });
    });

    it('should be listed page by page, the newest first', async () => {
      // given
      for (let i = 0; i < 5; i++) await engine.start('guarded');

      // when
      const seen: Key[] = [];
      let after: string | null | undefined;
      do {
        const page = await engine.incidents.list({ limit: 2, after: after ?? undefined });
        seen.push(...page.items.map(({ key }) => key));
        after = page.next;
      } while (after !== null);

      // then
      const all = await engine.query<{ key: string }>('SELECT key FROM incident ORDER BY key DESC');
      expect(seen).toEqual(all.map(({ key }) => Number(key)));
    });
  });

  describe('in history', () => {
    const finished = async () => {
      const rootKey = await engine.start('work', { subject: 'Hồ sơ "A"' });
      await engine.complete(rootKey, 'a', 'hoa', { note: 'Đã xem' });
      await engine.complete(rootKey, 'b', 'lan');
      return rootKey;
    };
    const tamper = async (rootKey: Key, sql: string) => {
      await engine.asOwner(sql.replaceAll('$key', String(rootKey)));
      return engine.instances.verifyChain(rootKey);
    };

    it('should tell who did what and when', async () => {
      // when
      const history = await engine.instances.history(await finished());

      // then
      expect(
        history.map(({ seq, actor, trigger }) => `${String(seq)} ${actor} ${trigger}`),
      ).toEqual([
        '1 starter start',
        '2 hoa claim-user-task',
        '3 hoa complete-user-task',
        '4 lan claim-user-task',
        '5 lan complete-user-task',
      ]);
      expect(history[2]).toMatchObject({
        at: '2026-03-02T02:00:00.000Z',
        records: expect.arrayContaining([
          expect.objectContaining({ type: 'variable', data: { note: 'Đã xem' } }),
        ]),
      });
    });

    it('should have a row also for what changed nothing', async () => {
      // given
      const rootKey = await engine.start('work');
      const taskKey = await engine.taskAt(rootKey, 'a');
      await engine.runtime.claimTask({ taskKey, person: 'hoa' });

      // when: one's own task is taken again
      await engine.runtime.claimTask({ taskKey, person: 'hoa' });

      // then
      const history = await engine.instances.history(rootKey);
      expect(history.map(({ seq, records }) => [seq, records.length])).toEqual([
        [1, expect.any(Number)],
        [2, 1],
        [3, 0],
      ]);
      expect(await engine.instances.verifyChain(rootKey)).toEqual({ ok: true, steps: 3 });
    });

    it('should have a chain that verifies', async () => {
      expect(await engine.instances.verifyChain(await finished())).toEqual({ ok: true, steps: 5 });
    });

    it.each<[string, string, number, Tampering]>([
      [
        'changed content',
        `UPDATE history SET records = replace(records, 'Đã', 'Chưa') WHERE root_key = $key AND seq = 3`,
        3,
        'changed',
      ],
      [
        'another person',
        `UPDATE history SET actor = 'lan' WHERE root_key = $key AND seq = 2`,
        2,
        'changed',
      ],
      [
        'another time, by less than the service writes',
        `UPDATE history SET at = at + interval '1 us' WHERE root_key = $key AND seq = 4`,
        4,
        'changed',
      ],
      ['a step taken out', 'DELETE FROM history WHERE root_key = $key AND seq = 2', 2, 'deleted'],
      [
        'the last step taken out',
        'DELETE FROM history WHERE root_key = $key AND seq = 5',
        5,
        'truncated',
      ],
      [
        'a step put in',
        `INSERT INTO history SELECT root_key, 6, at, actor, trigger, records, hash FROM history WHERE root_key = $key AND seq = 5`,
        6,
        'added',
      ],
      [
        'steps changed over',
        `UPDATE history h SET records = o.records, trigger = o.trigger, actor = o.actor, hash = o.hash FROM history o
       WHERE o.root_key = $key AND h.root_key = $key AND h.seq IN (3, 4) AND o.seq = 7 - h.seq`,
        3,
        'reordered',
      ],
      ['all of it taken out', 'DELETE FROM history WHERE root_key = $key', 1, 'truncated'],
      [
        'another hash at its end',
        String.raw`UPDATE process_instance SET history_hash = '\x00' WHERE key = $key`,
        5,
        'rewritten',
      ],
      ['the instance taken out', 'DELETE FROM process_instance WHERE key = $key', 1, 'removed'],
    ])('should betray %s', async (_what, sql, seq, tampering) => {
      expect(await tamper(await finished(), sql)).toEqual({ ok: false, seq, tampering });
    });

    it('should not be changed by the service itself', async () => {
      const rootKey = await finished();
      for (const sql of ['UPDATE history SET actor = $2', 'DELETE FROM history']) {
        const attempt = engine.query(`${sql} WHERE root_key = $1 AND $2::text IS NOT NULL`, [
          rootKey,
          'x',
        ]);
        await expect(attempt).rejects.toThrow('permission denied');
      }
    });
  });
});
