import { Refusal, type TaskFilter } from '@minhbach/runtime';
import { process } from '../../support/bpmn.js';
import { RuntimeUnderTest } from '../../support/runtime-under-test.js';

describe('task lists', () => {
  let engine: RuntimeUnderTest;
  const rootKeys: number[] = [];

  beforeAll(async () => {
    engine = await RuntimeUnderTest.start();
    const due = process('due')
      .start()
      .userTask('do', { groups: 'clerks', dueDate: '=due', priority: 50 });
    const other = process('other').start().userTask('do', { users: 'lan', priority: 90 });
    await engine.deploy({ 'due.bpmn': due.end().xml(), 'other.bpmn': other.end().xml() });
    for (const dueDate of ['2026-03-05', null, '2026-03-04', '2026-03-04', null, '2026-03-06']) {
      rootKeys.push(await engine.start('due', { due: dueDate }));
    }
    rootKeys.push(await engine.start('other', { secret: 1 }));
  });

  afterAll(async () => {
    await engine.stop();
  });

  const clerk: TaskFilter = { person: 'hoa', groups: ['clerks'], view: 'available', limit: 100 };
  const listed = async (filter: TaskFilter) => {
    const { items } = await engine.tasks.list(filter);
    return items.map(({ rootKey }) => rootKeys.indexOf(rootKey));
  };

  it('should come by due date, those without one last, then by age', async () => {
    expect(await listed(clerk)).toEqual([2, 3, 0, 5, 1, 4]);
  });

  it.each([1, 2, 3, 4, 5, 6])('should be the same in pages of %d', async (limit) => {
    // when
    const seen: number[] = [];
    let after: string | undefined;
    for (;;) {
      const page = await engine.tasks.list({ ...clerk, limit, after });
      seen.push(...page.items.map(({ rootKey }) => rootKeys.indexOf(rootKey)));
      if (page.next === null) break;
      after = page.next;
    }

    // then
    expect(seen).toEqual([2, 3, 0, 5, 1, 4]);
  });

  it('should hold only what the person may take', async () => {
    expect(await listed({ ...clerk, groups: [] })).toEqual([]);
    expect(await listed({ ...clerk, person: 'lan' })).toEqual([2, 3, 0, 5, 6, 1, 4]);
    expect(await listed({ ...clerk, person: 'lan', groups: ['boss'] })).toEqual([6]);
    expect(await listed({ ...clerk, person: 'lan', processId: 'other' })).toEqual([6]);
  });

  it('should move to the person who takes the task', async () => {
    // given
    const taskKey = await engine.taskAt(rootKeys[0]!, 'do');

    // when
    await engine.runtime.claimTask({ taskKey, person: 'hoa' });

    // then
    expect(await listed(clerk)).toEqual([2, 3, 5, 1, 4]);
    expect(await listed({ ...clerk, view: 'mine' })).toEqual([0]);
    expect(await listed({ ...clerk, view: 'mine', person: 'lan' })).toEqual([]);
    await engine.runtime.releaseTask({ taskKey, person: 'hoa' });
  });

  it('should keep a delegated task in sight of both, and of its owner as such', async () => {
    // given
    const taskKey = await engine.taskAt(rootKeys[0]!, 'do');
    await engine.runtime.claimTask({ taskKey, person: 'hoa' });
    const views = async (person: string) => {
      const found = (view: TaskFilter['view']) => listed({ person, groups: [], view, limit: 100 });
      return {
        mine: await found('mine'),
        delegated: await found('delegated'),
        all: await found('all'),
      };
    };

    // when
    await engine.runtime.delegateTask({ taskKey, person: 'hoa', delegate: 'minh' });

    // then
    expect(await views('hoa')).toEqual({ mine: [], delegated: [0], all: [0] });
    expect(await views('minh')).toEqual({ mine: [0], delegated: [], all: [0] });

    // when
    await engine.runtime.resolveTask({ taskKey, person: 'minh' });

    // then
    expect(await views('hoa')).toEqual({ mine: [0], delegated: [], all: [0] });
    expect(await views('minh')).toEqual({ mine: [], delegated: [], all: [] });
    await engine.runtime.releaseTask({ taskKey, person: 'hoa' });
  });

  it.each([
    '',
    'x',
    Buffer.from('[1]').toString('base64url'),
    Buffer.from('[1,2,3]').toString('base64url'),
  ])('should refuse to go on from "%s"', async (after) => {
    await expect(engine.tasks.list({ ...clerk, after })).rejects.toThrow(Refusal);
  });

  it('should show a task with the variables visible at it', async () => {
    // when
    const task = await engine.tasks.byKey(await engine.taskAt(rootKeys[0]!, 'do'));

    // then
    expect(task).toMatchObject({
      elementId: 'do',
      processId: 'due',
      rootKey: rootKeys[0],
      businessKey: null,
      dueDate: '2026-03-05',
      candidateGroups: ['clerks'],
      createdAt: '2026-03-02T02:00:00.000Z',
      variables: { due: '2026-03-05' },
    });
  });
});
