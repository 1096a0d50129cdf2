import {
  boundary,
  call,
  exclusive,
  model,
  parallel,
  Scenario,
  sub,
  subWith,
  timer,
  told,
  userTask,
} from './fixtures/index.js';

const barred = { code: 'must-be-another' };

const claim = (userTaskKey: number, person: string) =>
  ({ type: 'claim-user-task', userTaskKey, person }) as const;

/** Takes the task and completes it. */
function does(run: Scenario, person: string, elementId: string, variables = {}): void {
  const { key: userTaskKey, assignee } = run.taskAt(elementId);
  if (assignee !== person) run.do(claim(userTaskKey, person));
  run.do({ type: 'complete-user-task', userTaskKey, person, variables });
}

const isRefused = (run: Scenario, person: string, elementId: string) =>
  run.send(claim(run.taskAt(elementId).key, person))?.code === 'must-be-another';

const signing = model(
  'p',
  'start -> m -> draft -> sign -> ok -[back = true]-> m; ok -[default]-> end',
  exclusive('m'),
  userTask('draft'),
  userTask('sign', { apart: 'draft' }),
  exclusive('ok'),
);

describe('a user task that is kept apart from another', () => {
  it('is done by somebody else: who did the other does not get it in any way', async () => {
    // given
    const run = await Scenario.started(signing);
    does(run, 'an', 'draft');
    const { key: userTaskKey } = run.taskAt('sign');

    // when / then
    expect(run.taskAt('sign').barred).toEqual(['an']);
    expect(run.send(claim(userTaskKey, 'an'))).toMatchObject(barred);
    const assigned = { type: 'assign-user-task', userTaskKey, person: 'head', assignee: 'an' };
    expect(run.send(assigned as never)).toMatchObject(barred);
    run.do(claim(userTaskKey, 'binh'));
    const delegated = { type: 'delegate-user-task', userTaskKey, person: 'binh', delegate: 'an' };
    expect(run.send(delegated as never)).toMatchObject(barred);
    const completed = { type: 'complete-user-task', userTaskKey, person: 'an', variables: {} };
    expect(run.send(completed as never)).toMatchObject(barred);
    does(run, 'binh', 'sign', { back: false });
    expect(run).toHaveEnded();
  });

  it('counts to whom the other was delegated, and everybody of each round', async () => {
    const run = await Scenario.started(signing);
    const { key: userTaskKey } = run.taskAt('draft');
    run.do(claim(userTaskKey, 'an'));
    run.do({ type: 'delegate-user-task', userTaskKey, person: 'an', delegate: 'chi' });
    run.do({ type: 'resolve-user-task', userTaskKey, person: 'chi' });
    does(run, 'an', 'draft');
    expect(run.taskAt('sign').barred).toEqual(['an', 'chi']);

    does(run, 'binh', 'sign', { back: true });
    does(run, 'dung', 'draft');

    expect(run.taskAt('sign').barred).toEqual(['an', 'chi', 'dung']);
    expect(isRefused(run, 'an', 'sign')).toBe(true);
    does(run, 'binh', 'sign', { back: false });
    expect(run).toHaveEnded();
  });

  it('is offered to its candidates when the model would give it to whom it bars', async () => {
    const sign = userTask('sign', { apart: 'draft', assignee: '=by' });
    const run = await Scenario.started(
      model('p', 'start -> draft -> sign -> end', userTask('draft'), sign),
      { by: 'an' },
    );

    does(run, 'an', 'draft');

    expect(run.taskAt('sign')).toMatchObject({ assignee: null, claimedAt: null });
  });

  it('is let go of by who does the other while he has it', async () => {
    // given
    const run = await Scenario.started(
      model(
        'p',
        'start -> fork -> draft -> join -> end; fork -> check -> join',
        parallel('fork'),
        parallel('join'),
        userTask('draft'),
        userTask('check', { apart: 'draft' }),
      ),
    );
    run.do(claim(run.taskAt('check').key, 'an'));

    // when
    does(run, 'an', 'draft');

    // then
    expect(run.taskAt('check')).toMatchObject({ assignee: null, barred: ['an'] });
    const letGo = run.records.find(({ intent }) => intent === 'let-go');
    expect(letGo?.data).toEqual({ from: 'an', because: 'must-be-another' });
    does(run, 'binh', 'check');
    expect(run).toHaveEnded();
  });

  it('is not given to whom it bars meanwhile by listeners that are being told', async () => {
    const check = told(userTask('check', { apart: 'draft' }), { assigning: ['tell'] });
    const run = await Scenario.started(
      model(
        'p',
        'start -> fork -> draft -> join -> end; fork -> check -> join',
        parallel('fork'),
        parallel('join'),
        userTask('draft'),
        check,
      ),
    );
    run.do(claim(run.taskAt('check').key, 'an'));

    does(run, 'an', 'draft');

    expect(run.taskAt('check')).toMatchObject({ assignee: null, barred: ['an'] });
    expect(run.current.jobs.size).toBe(0);
  });

  it('does not ask what was done in another run of what is repeated around it', async () => {
    // given
    const part = subWith(
      'part',
      { each: { in: '["a", "b"]', as: 'name' } },
      'start_one -> draft -> approve -> end_one',
      userTask('draft'),
      userTask('approve', { apart: 'draft' }),
    );
    const run = await Scenario.started(
      model('p', 'start -> part -> all -> end', part, userTask('all', { apart: 'draft approve' })),
    );

    // when one drafts in the first, another in the second
    does(run, 'an', 'draft');
    does(run, 'binh', 'draft');

    // then
    const approvals = [...run.current.userTasks.values()];
    expect(approvals.map((task) => task.barred)).toEqual([['an'], ['binh']]);
    run.do(claim(approvals[0]?.key ?? 0, 'binh'));
    does(run, 'binh', 'approve');
    does(run, 'an', 'approve');
    expect(run.taskAt('all').barred.toSorted()).toEqual(['an', 'binh']);
  });

  it('is done by a different person each time when it is kept apart from itself', async () => {
    const each = { in: '[1, 2]', as: 'n' };
    const run = await Scenario.started(
      model('p', 'start -> approve -> end', userTask('approve', { each, apart: 'approve' })),
    );

    does(run, 'an', 'approve');

    expect(isRefused(run, 'an', 'approve')).toBe(true);
    does(run, 'binh', 'approve');
    expect(run).toHaveEnded();
  });

  it('remembers what was done in a called process that was over', async () => {
    const work = model('work', 'start -> do -> end', userTask('do', { apart: 'do' }));
    const run = await Scenario.started([
      model('p', 'start -> x -> y -> end', call('x', 'work'), call('y', 'work')),
      work,
    ]);

    does(run, 'an', 'do');

    expect(isRefused(run, 'an', 'do')).toBe(true);
  });

  it('remembers what was done in a scope that was taken away', async () => {
    const scope = sub(
      'scope',
      'start_in -> draft -> wait -> end_in',
      userTask('draft'),
      userTask('wait'),
    );
    const run = await Scenario.started(
      model(
        'p',
        'start -> scope -> m -> sign -> end; late -> m',
        scope,
        boundary('late', 'scope', timer('duration', 'PT1H')),
        exclusive('m'),
        userTask('sign', { apart: 'draft' }),
      ),
    );
    does(run, 'an', 'draft');

    run.fire('late');

    expect(run.taskAt('sign').barred).toEqual(['an']);
  });
});

describe('people whom the model names', () => {
  const file = model(
    'p',
    'start -> decide -> end',
    userTask('decide', { apartPeople: '=[proposal.by]' }),
  );

  it('are barred, and let go of the task when they are named later', async () => {
    // given
    const run = await Scenario.started(file, { proposal: { by: 'an' } });
    expect(isRefused(run, 'an', 'decide')).toBe(true);
    run.do(claim(run.taskAt('decide').key, 'binh'));

    // when
    run.set({ proposal: { by: 'binh' } });

    // then
    expect(run.taskAt('decide')).toMatchObject({ assignee: null, barred: ['binh'] });
    does(run, 'an', 'decide');
    expect(run).toHaveEnded();
  });

  it('are an incident when nobody can tell who they are', async () => {
    const run = await Scenario.started(file, { proposal: { by: 7 } });

    expect(run.incidentAt('decide').code).toBe('expression-error');
    run.set({ proposal: { by: 'an' } });
    run.resolve('decide');
    expect(run.taskAt('decide').barred).toEqual(['an']);
  });
});

describe('an instance that is taken to another version', () => {
  it('goes on keeping apart, under the new names', async () => {
    const renamed = model(
      'p',
      'start -> write -> sign -> end',
      userTask('write'),
      userTask('sign', { apart: 'write' }),
    );
    const before = model(
      'p',
      'start -> draft -> sign -> end',
      userTask('draft'),
      userTask('sign', { apart: 'draft' }),
    );
    const run = await Scenario.started([before, renamed]);
    does(run, 'an', 'draft');

    const mappings = [{ source: 'draft', target: 'write' }];
    run.do({ type: 'migrate', definitionKey: 2, mappings });

    expect(run.taskAt('sign').barred).toEqual(['an']);
    expect(isRefused(run, 'an', 'sign')).toBe(true);
  });
});
