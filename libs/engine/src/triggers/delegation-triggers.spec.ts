import { model, Scenario, userTask } from '../fixtures/index.js';
import type { TriggerBody } from '../trigger.js';

type Act = (userTaskKey: number, person: string) => TriggerBody;

const claim: Act = (userTaskKey, person) => ({ type: 'claim-user-task', userTaskKey, person });
const release: Act = (userTaskKey, person) => ({ type: 'release-user-task', userTaskKey, person });
const resolve: Act = (userTaskKey, person) => ({ type: 'resolve-user-task', userTaskKey, person });
const complete: Act = (userTaskKey, person) => ({
  type: 'complete-user-task',
  userTaskKey,
  person,
  variables: {},
});
const delegateTo =
  (delegate: string): Act =>
  (userTaskKey, person) => ({ type: 'delegate-user-task', userTaskKey, person, delegate });

/** An's task, on which Binh works. */
async function delegated(): Promise<{ run: Scenario; key: number }> {
  const run = await Scenario.started(model('p', 'start -> review -> end', userTask('review')));
  const { key } = run.taskAt('review');
  run.do(claim(key, 'an'));
  run.do(delegateTo('binh')(key, 'an'));
  return { run, key };
}

describe('a delegated user task', () => {
  it('is worked on by the delegate, handed back, and completed by its owner', async () => {
    // given
    const { run, key } = await delegated();
    expect(run.taskAt('review')).toMatchObject({ assignee: 'binh', owner: 'an' });

    // when
    run.do(resolve(key, 'binh'));

    // then
    expect(run.taskAt('review')).toMatchObject({
      assignee: 'an',
      owner: 'an',
      delegates: ['binh'],
      claimedAt: run.now,
    });
    run.do(complete(key, 'an'));
    expect(run).toHaveEnded();
  });

  it('is taken back by its owner', async () => {
    const { run, key } = await delegated();

    run.do(claim(key, 'an'));

    expect(run.taskAt('review')).toMatchObject({ assignee: 'an', owner: null });
    expect(run.records.at(-1)).toMatchObject({
      intent: 'taken-back',
      data: { person: 'an', from: 'binh' },
    });
    expect(run.send(resolve(key, 'binh'))).toMatchObject({ code: 'not-delegated' });
  });

  it('may be delegated again once it is back, and tells who had it', async () => {
    const { run, key } = await delegated();
    run.do(resolve(key, 'binh'));

    run.do(delegateTo('chi')(key, 'an'));
    run.do(resolve(key, 'chi'));
    run.do(delegateTo('binh')(key, 'an'));

    expect(run.taskAt('review')).toMatchObject({
      assignee: 'binh',
      owner: 'an',
      delegates: ['chi', 'binh'],
    });
  });

  it.each<[string, (key: number) => readonly TriggerBody[], string | null]>([
    ['its owner releases it', (key) => [resolve(key, 'binh'), release(key, 'an')], null],
    [
      'somebody above assigns it',
      (userTaskKey) => [{ type: 'assign-user-task', userTaskKey, person: 'head', assignee: 'chi' }],
      'chi',
    ],
  ])('belongs to no owner any more when %s', async (_when, acts, assignee) => {
    const { run, key } = await delegated();

    for (const act of acts(key)) run.do(act);

    expect(run.taskAt('review')).toMatchObject({ assignee, owner: null, delegates: ['binh'] });
  });

  it.each<[string, string, Act, string]>([
    ['completed by the delegate', 'binh', complete, 'delegated'],
    ['released by the delegate', 'binh', release, 'delegated'],
    ['delegated further by the delegate', 'binh', delegateTo('chi'), 'delegated'],
    ['completed by its owner before it is back', 'an', complete, 'not-assignee'],
    ['released by its owner before it is back', 'an', release, 'not-assignee'],
    ['handed back by its owner', 'an', resolve, 'not-delegated'],
    ['claimed by a third', 'chi', claim, 'already-claimed'],
    ['delegated by a third', 'chi', delegateTo('dung'), 'not-assignee'],
    ['handed back by a third', 'chi', resolve, 'not-delegated'],
  ])('cannot be %s', async (_what, person, act, code) => {
    const { run, key } = await delegated();
    const before = run.taskAt('review');

    expect(run.send(act(key, person))).toMatchObject({ code });
    expect(run.taskAt('review')).toEqual(before);
  });
});

describe('a user task that is not delegated', () => {
  it.each<[string, Act, string]>([
    ['handed back', resolve, 'not-delegated'],
    ['delegated to its assignee', delegateTo('an'), 'delegate-is-assignee'],
  ])('cannot be %s', async (_what, act, code) => {
    const run = await Scenario.started(model('p', 'start -> review -> end', userTask('review')));
    const { key } = run.taskAt('review');
    run.do(claim(key, 'an'));

    expect(run.send(act(key, 'an'))).toMatchObject({ code });
  });

  it('cannot be delegated by whoever has not taken it, nor when it is gone', async () => {
    const run = await Scenario.started(model('p', 'start -> review -> end', userTask('review')));
    const { key } = run.taskAt('review');

    expect(run.send(delegateTo('binh')(key, 'an'))).toMatchObject({ code: 'not-assignee' });
    expect(run.send(delegateTo('binh')(1, 'an'))).toMatchObject({ code: 'not-found' });
    expect(run.send(resolve(1, 'an'))).toMatchObject({ code: 'not-found' });
  });
});
