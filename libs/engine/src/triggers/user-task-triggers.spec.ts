import { model, Scenario, userTask } from '../fixtures/index.js';
import type { TriggerBody } from '../trigger.js';

const oneTask = model('p', 'start -> review -> end', userTask('review'));

async function waiting(): Promise<{ run: Scenario; userTaskKey: number }> {
  const run = await Scenario.started(oneTask);
  return { run, userTaskKey: run.taskAt('review').key };
}

describe('a user task', () => {
  it('says who may take it, by when, how urgently and with which form', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> review -> end',
        userTask('review', {
          users: '=people',
          groups: 'vpubnd:clerk, vpubnd:head,',
          due: '=dueOn',
          followUp: '2026-11-03',
          priority: '=10 * 8',
          form: 'review-form',
        }),
      ),
      { people: ['an', 'binh'], dueOn: '2026-11-05' },
    );

    expect(run.taskAt('review')).toMatchObject({
      assignee: null,
      candidateUsers: ['an', 'binh'],
      candidateGroups: ['vpubnd:clerk', 'vpubnd:head'],
      dueDate: '2026-11-05',
      followUpDate: '2026-11-03',
      priority: 80,
      formId: 'review-form',
      createdAt: run.now,
      claimedAt: null,
    });
  });

  it('belongs to its assignee from the beginning', async () => {
    const run = await Scenario.started(
      model('p', 'start -> review -> end', userTask('review', { assignee: '=clerk' })),
      { clerk: 'chi' },
    );

    expect(run.taskAt('review')).toMatchObject({ assignee: 'chi', claimedAt: run.now });
  });

  it('keeps its due date in step with the variable that gives it', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> review -> end; start -> other',
        userTask('review', { due: '=dueOn' }),
        userTask('other', { due: '2026-11-05' }),
      ),
      { dueOn: '2026-11-05' },
    );

    run.set({ dueOn: '2026-11-09' });
    expect(run.taskAt('review').dueDate).toBe('2026-11-09');
    expect(run.taskAt('other').dueDate).toBe('2026-11-05');

    run.set({ dueOn: 'soon' });
    expect(run.taskAt('review').dueDate).toBe('2026-11-09');
    expect(run.records.at(-1)).toMatchObject({ type: 'user-task', intent: 'not-moved' });

    run.set({ dueOn: null });
    expect(run.taskAt('review').dueDate).toBeNull();
  });

  it.each([
    ['a due date that is none', { due: '="soon"' }],
    ['a day that no calendar has', { due: '="2026-02-30"' }],
    ['a priority beyond 100', { priority: '=101' }],
    ['a priority that is not whole', { priority: '=2.5' }],
    ['candidates that are no texts', { users: '=[1, 2]' }],
    ['an assignee that is no text', { assignee: '=true' }],
  ])('is an incident with %s', async (_, options) => {
    const run = await Scenario.started(model('p', 'start -> t -> end', userTask('t', options)));

    expect(run).toHaveStoppedAt('t', 'expression-error');
    expect(run.current.userTasks.size).toBe(0);
  });

  it('is claimed, released, assigned and completed', async () => {
    const { run, userTaskKey } = await waiting();

    run.do({ type: 'claim-user-task', userTaskKey, person: 'an' });
    expect(run.taskAt('review').assignee).toBe('an');

    run.do({ type: 'release-user-task', userTaskKey, person: 'an' });
    expect(run.taskAt('review')).toMatchObject({ assignee: null, claimedAt: null });

    run.do({ type: 'assign-user-task', userTaskKey, person: 'head', assignee: 'binh' });
    expect(run.taskAt('review').assignee).toBe('binh');

    run.do({ type: 'complete-user-task', userTaskKey, person: 'binh', variables: { ok: true } });
    expect(run).toHaveEnded();
  });

  it('may be claimed again by the same person', async () => {
    const { run, userTaskKey } = await waiting();

    run.do({ type: 'claim-user-task', userTaskKey, person: 'an' });
    run.do({ type: 'claim-user-task', userTaskKey, person: 'an' });

    expect(run.taskAt('review').assignee).toBe('an');
  });
});

describe('a user task whose candidates follow a variable', () => {
  const offered = model(
    'p',
    'start -> t -> end',
    userTask('t', { assignee: '=handler', groups: '=[agency + ":handler"]', due: '=dueOn' }),
  );
  const started = async (handler: string | null = null) =>
    Scenario.started(offered, { agency: 'old', handler, dueOn: '2026-11-05' });
  const moves = (run: Scenario) =>
    run.records.flatMap(({ type, intent, data }) =>
      type === 'user-task' && intent !== 'created' ? [[intent, data]] : [],
    );

  it('is offered to those of today, on record', async () => {
    const run = await started();

    run.set({ agency: 'new', dueOn: '2026-11-20' });

    expect(run.taskAt('t')).toMatchObject({
      candidateGroups: ['new:handler'],
      dueDate: '2026-11-20',
      assignee: null,
    });
    expect(moves(run)).toEqual([
      ['moved', { dueDate: '2026-11-20' }],
      ['reoffered', { candidateUsers: [], candidateGroups: ['new:handler'] }],
    ]);
  });

  it.each([
    ['had claimed it', { type: 'claim-user-task', person: 'an' }, 'an'],
    ['was given it', { type: 'assign-user-task', person: 'head', assignee: 'binh' }, 'binh'],
  ] as const)('is let go by whoever %s', async (_, act, from) => {
    const run = await started();
    run.do({ ...act, userTaskKey: run.taskAt('t').key });

    run.set({ agency: 'new' });

    expect(run.taskAt('t')).toMatchObject({ assignee: null, owner: null, claimedAt: null });
    expect(moves(run).at(-1)).toEqual(['let-go', { from }]);
  });

  it('takes a delegation back, and remembers who had it in his hands', async () => {
    const run = await started();
    const userTaskKey = run.taskAt('t').key;
    run.do({ type: 'claim-user-task', userTaskKey, person: 'an' });
    run.do({ type: 'delegate-user-task', userTaskKey, person: 'an', delegate: 'binh' });

    run.set({ agency: 'new' });

    expect(run.taskAt('t')).toMatchObject({ assignee: null, owner: null, delegates: ['binh'] });
  });

  it.each([
    ['the one the model names now', { agency: 'new', handler: 'chi' }, 'chi'],
    ['nobody when it names none', { agency: 'new', handler: null }, null],
  ])('goes to %s', async (_, change, assignee) => {
    const run = await started('an');

    run.set(change);

    expect(run.taskAt('t').assignee).toBe(assignee);
  });

  it.each([
    ['its candidates stay the same', { agency: 'old', dueOn: '2026-11-20' }],
    ['only its assignee would be another', { handler: 'chi' }],
    ['the new value is wrong', { agency: true }],
  ])('stays whose it is when %s', async (_, change) => {
    const run = await started();
    run.do({ type: 'claim-user-task', userTaskKey: run.taskAt('t').key, person: 'an' });

    run.set(change);

    expect(run.taskAt('t')).toMatchObject({ assignee: 'an', candidateGroups: ['old:handler'] });
    expect(run.current.incidents.size).toBe(0);
  });

  it('says on record what was wrong with the new value', async () => {
    const run = await started();

    run.set({ agency: true });

    expect(moves(run)).toEqual([['not-reoffered', expect.anything()]]);
  });

  it('is not completed by whoever had it', async () => {
    const run = await started();
    const userTaskKey = run.taskAt('t').key;
    run.do({ type: 'claim-user-task', userTaskKey, person: 'an' });
    run.set({ agency: 'new' });

    expect(
      run.send({ type: 'complete-user-task', userTaskKey, person: 'an', variables: {} }),
    ).toMatchObject({ code: 'not-assignee' });
  });
});

describe('a person who is late, early or not entitled', () => {
  const claimedByAn = (userTaskKey: number): TriggerBody => ({
    type: 'claim-user-task',
    userTaskKey,
    person: 'an',
  });
  const completedBy = (userTaskKey: number, person: string): TriggerBody => ({
    type: 'complete-user-task',
    userTaskKey,
    person,
    variables: {},
  });

  it('cannot claim what another has', async () => {
    const { run, userTaskKey } = await waiting();
    run.do(claimedByAn(userTaskKey));

    const refused = run.send({ type: 'claim-user-task', userTaskKey, person: 'binh' });

    expect(refused).toMatchObject({ code: 'already-claimed' });
    expect(run.taskAt('review').assignee).toBe('an');
  });

  it('cannot release what another has', async () => {
    const { run, userTaskKey } = await waiting();
    run.do(claimedByAn(userTaskKey));

    expect(run.send({ type: 'release-user-task', userTaskKey, person: 'binh' })).toMatchObject({
      code: 'not-assignee',
    });
  });

  it('cannot complete before claiming', async () => {
    const { run, userTaskKey } = await waiting();

    expect(run.send(completedBy(userTaskKey, 'an'))).toMatchObject({ code: 'not-assignee' });
    expect(run).toWaitAt('review');
  });

  it('cannot complete what another has', async () => {
    const { run, userTaskKey } = await waiting();
    run.do(claimedByAn(userTaskKey));

    expect(run.send(completedBy(userTaskKey, 'binh'))).toMatchObject({ code: 'not-assignee' });
  });

  it('cannot complete twice', async () => {
    const run = await Scenario.started(
      model('p', 'start -> a -> b -> end', userTask('a'), userTask('b')),
    );
    const { key } = run.taskAt('a');
    run.complete('a');

    expect(run.send(completedBy(key, 'an'))).toMatchObject({ code: 'not-found' });
    expect(run).toWaitAt('b');
  });

  it('cannot do anything with a task that is gone or was never there', async () => {
    const { run } = await waiting();
    const acts: readonly TriggerBody[] = [
      claimedByAn(1),
      completedBy(1, 'an'),
      { type: 'release-user-task', userTaskKey: 1, person: 'an' },
      { type: 'assign-user-task', userTaskKey: 1, person: 'head', assignee: 'an' },
    ];

    for (const act of acts) expect(run.send(act)).toMatchObject({ code: 'not-found' });
  });
});
