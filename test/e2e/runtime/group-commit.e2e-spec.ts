import { ShuttingDown, type Transaction } from '@minhbach/database';
import type { DomainWork, Key, StepRequest } from '@minhbach/runtime';
import { Refusal } from '@minhbach/runtime';
import { BatchRunner } from '../../../libs/runtime/src/batch-runner.js';
import { StepQueue } from '../../../libs/runtime/src/step-queue.js';
import { process } from '../../support/bpmn.js';
import { noteTable, RuntimeUnderTest } from '../../support/runtime-under-test.js';

describe('group commit', () => {
  let engine: RuntimeUnderTest;
  let queue: StepQueue;
  let batches: (readonly StepRequest[])[];
  let definitionKey: Key;

  beforeAll(async () => {
    engine = await RuntimeUnderTest.start();
    queue = engine.get(StepQueue);
    await engine.asOwner(noteTable);
    const { processes } = await engine.deploy({
      'work.bpmn': process('work').start().userTask('first').end().xml(),
    });
    definitionKey = Number(processes[0]?.key);
    const runner = engine.get(BatchRunner);
    const run = runner.run.bind(runner);
    runner.run = (requests) => {
      batches.push(requests);
      return run(requests);
    };
  });

  beforeEach(() => {
    batches = [];
  });

  afterAll(async () => {
    await engine.stop();
  });

  const startMany = (count: number) =>
    Promise.all(Array.from({ length: count }, () => engine.start('work')));
  const setting = (rootKey: Key, value: string, more: Partial<StepRequest> = {}): StepRequest => ({
    rootKey,
    body: { type: 'set-variables', scopeKey: rootKey, variables: { value } },
    actor: 'an',
    ...more,
  });
  const write = (tx: Transaction, text: string) => tx.query('INSERT INTO note VALUES ($1)', [text]);
  const writing =
    (text: string, then?: () => never): DomainWork =>
    async (tx) => {
      await write(tx, text);
      if (then) then();
      return undefined;
    };
  const notes = async (pattern: string) =>
    (
      await engine.query<{ text: string }>('SELECT text FROM note WHERE text LIKE $1', [pattern])
    ).map(({ text }) => text);
  const refuse = (): never => {
    throw new Refusal('no', 'No.');
  };
  /** A start for each lane keeps it busy while the steps are submitted, so that these come together. */
  const together = async (requests: readonly StepRequest[]) => {
    const body = { type: 'start', definitionKey, variables: {} } as const;
    const starts = Array.from({ length: 3 }, () => ({ rootKey: null, body, actor: 'an' }));
    const all = [...starts, ...requests].map((request) => queue.submit(request));
    return (await Promise.allSettled(all)).slice(3).map(({ status }) => status);
  };

  it('should send a lone step at once and alone', async () => {
    // given
    const rootKey = await engine.start('work');
    batches = [];

    // when
    const step = queue.submit(setting(rootKey, 'a'));

    // then: before anything was waited for
    expect(batches.map(({ length }) => length)).toEqual([1]);
    await step;
  });

  it('should write together what waited while the lanes were busy', async () => {
    // given
    const rootKeys = await startMany(30);
    batches = [];

    // when
    await together(rootKeys.map((rootKey) => setting(rootKey, 'b')));

    // then: three lone starts, and one batch for each lane
    expect(batches.map(({ length }) => length).filter((length) => length === 1)).toHaveLength(3);
    expect(batches).toHaveLength(6);
    const transactions = await engine.query(
      `SELECT DISTINCT xmin::text FROM history WHERE root_key = ANY($1) AND seq = 2`,
      [rootKeys],
    );
    expect(transactions).toHaveLength(3);
  });

  it('should take one step of an instance at a time, in the order of arrival', async () => {
    // given
    const [hot = 0, ...others] = await startMany(20);
    const values = ['1', '2', '3', '4', '5'];
    batches = [];

    // when
    await together([
      ...values.map((value) => setting(hot, value)),
      ...others.map((rootKey) => setting(rootKey, 'x')),
    ]);

    // then
    for (const batch of batches) {
      const roots = batch.map(({ rootKey }) => rootKey).filter((key) => key !== null);
      expect(new Set(roots).size).toBe(roots.length);
    }
    const history = await engine.instances.history(hot);
    const written = history.flatMap(({ records }) =>
      records.filter(({ type }) => type === 'variable').map(({ data }) => data?.value),
    );
    expect(written).toEqual(values);
    // Nobody waited behind the instance that many wanted.
    const last = batches.findLastIndex((batch) =>
      batch.some(({ rootKey }) => rootKey !== null && others.includes(rootKey)),
    );
    const lastOfHot = batches.findLastIndex((batch) =>
      batch.some(({ rootKey }) => rootKey === hot),
    );
    expect(last).toBeLessThan(lastOfHot);
  });

  it('should leave a refused step out without repeating its neighbours', async () => {
    // given
    const rootKeys = await startMany(12);
    let runs = 0;
    const counted: DomainWork = async (tx) => {
      runs++;
      await write(tx, 'beside a refusal');
      return undefined;
    };

    // when
    const answers = await together(
      rootKeys.map((rootKey, index) =>
        setting(rootKey, 'c', { work: index === 5 ? writing('refused', refuse) : counted }),
      ),
    );

    // then
    expect(answers.filter((status) => status === 'rejected')).toHaveLength(1);
    expect(answers[5]).toBe('rejected');
    expect(runs).toBe(11);
    expect(await notes('beside a refusal')).toHaveLength(11);
    expect(await notes('refused')).toHaveLength(0);
  });

  it('should undo what a broken statement did without hurting the neighbours', async () => {
    // given
    const rootKeys = await startMany(12);
    const broken: DomainWork = async (tx) => {
      await write(tx, 'broken');
      await tx.query('SELECT 1 / 0');
      return undefined;
    };

    // when
    const answers = await together(
      rootKeys.map((rootKey, index) =>
        setting(rootKey, 'd', { work: index % 4 === 1 ? broken : writing('whole') }),
      ),
    );

    // then
    expect(answers.filter((status) => status === 'rejected')).toHaveLength(3);
    expect(await notes('whole')).toHaveLength(9);
    expect(await notes('broken')).toHaveLength(0);
  });

  it('should repeat the steps of a failed batch one by one', async () => {
    // given: what comes after the write cannot be undone for one step alone
    const rootKeys = await startMany(9);
    const after = (tx: Transaction) => write(tx, 'after').then(() => undefined);
    batches = [];

    // when
    const answers = await together(
      rootKeys.map((rootKey, index) =>
        setting(rootKey, 'e', { after: index === 4 ? async () => refuse() : after }),
      ),
    );

    // then
    expect(answers.filter((status) => status === 'rejected')).toHaveLength(1);
    expect(answers[4]).toBe('rejected');
    expect(await notes('after')).toHaveLength(8);
    const failed = batches.find((batch) => batch.length > 1 && batch.some(isOf(rootKeys[4])));
    for (const { rootKey } of failed ?? []) {
      expect(batches.filter((batch) => batch.some(isOf(rootKey)))).toHaveLength(2);
    }
    const seqs = await engine.query<{ seq: number }>(
      'SELECT seq FROM process_instance WHERE key = ANY($1) ORDER BY seq',
      [rootKeys],
    );
    expect(seqs.map(({ seq }) => seq)).toEqual([1, 2, 2, 2, 2, 2, 2, 2, 2]);
  });

  it('should refuse what comes after the shutdown, clearly', async () => {
    // given
    const second = await RuntimeUnderTest.start({ beside: engine });
    const closed = second.get(StepQueue);
    const rootKey = await second.start('work');
    await second.stop();

    // when
    const step = closed.submit(setting(rootKey, 'f'));

    // then
    await expect(step).rejects.toBeInstanceOf(ShuttingDown);
  });
});

function isOf(key: Key | null | undefined): (request: StepRequest) => boolean {
  return ({ rootKey }) => rootKey === key;
}
