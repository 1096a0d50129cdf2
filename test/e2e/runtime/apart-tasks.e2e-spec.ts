import { Refusal } from '@minhbach/runtime';
import { process } from '../../support/bpmn.js';
import { RuntimeUnderTest } from '../../support/runtime-under-test.js';

const model = process('beside')
  .start()
  .parallel('fork')
  .userTask('draft')
  .parallel('join')
  .end()
  .from('fork')
  .userTask('check', { apartFrom: 'draft' })
  .to('join');

describe('two tasks that one person may not both do', () => {
  let engine: RuntimeUnderTest;

  beforeAll(async () => {
    engine = await RuntimeUnderTest.start();
    await engine.deploy({ 'beside.bpmn': model.xml() });
  });
  afterAll(async () => engine.stop());

  const refusalOf = (attempt: Promise<unknown>): Promise<string> =>
    attempt.then(
      () => 'accepted',
      (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
    );

  /** He has the first; what he does with both at once, and how it ends. */
  it.each(['claim first', 'complete first'])(
    'are not both his when he acts on both at once, on two processes of the service (%s)',
    async (order) => {
      // given
      const other = await RuntimeUnderTest.start({ beside: engine });
      const ends: string[] = [];
      for (let round = 0; round < 10; round++) {
        const rootKey = await engine.start('beside');
        const draft = await engine.taskAt(rootKey, 'draft');
        const check = await engine.taskAt(rootKey, 'check');
        await engine.runtime.claimTask({ taskKey: draft, person: 'an' });

        // when
        const claims = () => refusalOf(other.runtime.claimTask({ taskKey: check, person: 'an' }));
        const completes = () =>
          refusalOf(engine.runtime.completeTask({ taskKey: draft, person: 'an', variables: {} }));
        const acts = order === 'claim first' ? [claims(), completes()] : [completes(), claims()];
        ends.push((await Promise.all(acts)).toSorted().join());

        // then
        const [task] = await engine.tasks.ofInstance(rootKey);
        expect(task).toMatchObject({ elementId: 'check', assignee: null, barred: ['an'] });
      }
      await other.stop();
      const possible = ['accepted,accepted', 'accepted,must-be-another'];
      expect(ends.filter((end) => !possible.includes(end))).toEqual([]);
    },
  );
});
