import {
  boundary,
  call,
  caught,
  condition,
  element,
  endBy,
  error,
  eventSub,
  exclusive,
  message,
  model,
  parallel,
  Scenario,
  script,
  service,
  signal,
  startOn,
  sub,
  task,
  terminate,
  timer,
  told,
  toldProcess,
  userTask,
} from './fixtures/index.js';

/** Job types that are open, in the order in which they came. */
const open = (run: Scenario) => [...run.current.jobs.values()].map(({ type }) => type);

/** What listeners were told, and what else happened to elements, in that order. */
const story = (run: Scenario) =>
  run.records.flatMap(({ type, intent, elementId = '', data }) => {
    if (type === 'listener' && intent === 'completed')
      return [`${elementId}: ${String(data?.event)}`];
    return type === 'element' && intent !== 'triggered' ? [`${elementId} ${intent}`] : [];
  });

describe('execution listeners', () => {
  it('are told in their order before an element begins and before it is left', async () => {
    // given
    const run = await Scenario.started(
      model(
        'p',
        'start -> a -> end',
        told(service('a'), { start: ['s1', 's2'], end: ['e1', 'e2'] }),
      ),
    );

    // when
    const seen: string[][] = [];
    for (let at = 0; at < 5; at++) {
      seen.push(open(run));
      run.work('a');
    }

    // then
    expect(seen).toEqual([['s1'], ['s2'], ['a'], ['e1'], ['e2']]);
    expect(run).toHaveEnded();
    expect(story(run)).toEqual([
      'start activated',
      'start completed',
      'a: start',
      'a: start',
      'a activated',
      'a: end',
      'a: end',
      'a completed',
      'end activated',
      'end completed',
    ]);
  });

  it.each([
    [
      'a start event',
      (tell: typeof told) => model('p', 'x -> a -> end', tell(element('startEvent', 'x'), both)),
    ],
    [
      'an end event',
      (tell: typeof told) => model('p', 'start -> x', tell(element('endEvent', 'x'), both)),
    ],
    ['a task', (tell: typeof told) => model('p', 'start -> x -> end', tell(task('x'), both))],
    [
      'a script',
      (tell: typeof told) => model('p', 'start -> x', tell(script('x', 'n', '1'), both)),
    ],
    [
      'a sub-process',
      (tell: typeof told) => model('p', 'start -> x', tell(sub('x', 'start1 -> a'), both)),
    ],
    [
      'a throw event',
      (tell: typeof told) =>
        model('p', 'start -> x', tell(element('intermediateThrowEvent', 'x'), both)),
    ],
  ])('are told of %s', async (_what, drawn) => {
    const run = await Scenario.started(drawn(told));

    expect(open(run)).toEqual(['s']);
    run.work('x');
    expect(open(run)).toEqual(['e']);
    run.work('x');

    expect(run).toHaveEnded();
  });
  const both = { start: ['s'], end: ['e'] };

  it('are told of a process, also of a called one', async () => {
    const run = await Scenario.started([
      toldProcess(model('p', 'start -> c -> end', call('c', 'q')), both),
      toldProcess(model('q', 'start -> a'), both),
    ]);

    const seen: string[] = [];
    while (run.current.jobs.size > 0) {
      const [job] = run.current.jobs.values();
      seen.push(`${job?.elementId ?? ''} ${job?.type ?? ''}`);
      run.work(job?.elementId ?? '');
    }

    expect(seen).toEqual(['p s', 'q s', 'q e', 'p e']);
    expect(run).toHaveEnded();
  });

  it('of a repeated activity are told for each run, not of the whole', async () => {
    const each = { in: '[1, 2]', sequential: true };
    const run = await Scenario.started(
      model('p', 'start -> x -> end', told(task('x', { each }), both)),
    );

    for (const type of ['s', 'e', 's', 'e']) {
      expect(open(run)).toEqual([type]);
      run.work('x');
    }
    expect(run).toHaveEnded();
  });

  it('bring variables for the element when it begins, and for the scope when it is left', async () => {
    // given
    const run = await Scenario.started(
      model(
        'p',
        'start -> g -> x -> choice -[way = 2]-> there; choice -[default]-> here',
        told(task('x', { in: { own: 'given' }, out: { seen: 'own + brought' } }), both),
        exclusive('choice'),
        userTask('there'),
        userTask('here'),
      ),
      { given: 1 },
    );
    expect(run.variables('x')).toEqual({ given: 1, own: 1 });

    // when
    run.work('x', { brought: 10 });
    expect(run.variables()).toEqual({ given: 1, seen: 11 });
    run.work('x', { way: 2 });

    // then
    expect(run).toWaitAt('there');
    expect(run.variables()).toEqual({ given: 1, seen: 11, way: 2 });
  });

  it('decide by what they bring which flow the element itself takes', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -[way = 2]-> there; x -[default]-> here',
        told(task('x'), both),
        userTask('there'),
      ),
    );
    run.work('x');
    run.work('x', { way: 2 });

    expect(run).toWaitAt('there');
  });

  it('are told once, and outputs mapped once, whatever fails between', async () => {
    // given an output that counts, and a type that cannot be told yet
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> end',
        told(task('x', { in: { m: 'n' }, out: { n: 'n + 1' } }), {
          start: ['s', '=later'],
          end: ['e', '=last'],
        }),
      ),
      { n: 0 },
    );

    // when
    run.work('x', { m: 5 });
    expect(run).toHaveStoppedAt('x', 'expression-error');
    run.set({ later: 's2' });
    run.resolve('x');
    expect(open(run)).toEqual(['s2']);
    expect(run.variables('x')).toMatchObject({ m: 5 });
    run.work('x');
    run.work('x');
    expect(run).toHaveStoppedAt('x', 'expression-error');
    run.set({ last: 'e2' });
    run.resolve('x');
    run.work('x');

    // then
    expect(run).toHaveEnded();
    expect(story(run).filter((line) => line.startsWith('x: '))).toEqual([
      'x: start',
      'x: start',
      'x: end',
      'x: end',
    ]);
    expect(run.records.filter(({ data }) => data && 'n' in data).map(({ data }) => data)).toEqual([
      { n: 0 },
      { n: 1 },
    ]);
  });

  it('become an incident when their tries are used up, and go on when it is resolved', async () => {
    const run = await Scenario.started(model('p', 'start -> x -> end', told(task('x'), both)));

    run.fail('x');
    expect(run).toHaveStoppedAt('x', 'job-failed');

    run.resolve('x');
    run.work('x');
    expect(open(run)).toEqual(['e']);
    run.fail('x');
    run.resolve('x');
    run.work('x');
    expect(run).toHaveEnded();
  });

  it('may throw an error that the boundary catches, before the element has begun', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> end; wrong -> other',
        told(userTask('x'), both),
        boundary('wrong', 'x', error('E')),
        userTask('other'),
      ),
    );

    run.throwError('x', 'E');

    expect(run).toWaitAt('other');
    expect(run.current.jobs.size).toBe(0);
  });

  it.each([
    ['begins', 0],
    ['is left', 1],
  ])('are cancelled when their element %s and is interrupted', async (_when, worked) => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> end; late -> other',
        told(task('x'), both),
        boundary('late', 'x', timer('duration', 'PT1H')),
        userTask('other'),
      ),
    );
    for (let at = 0; at < worked; at++) run.work('x');
    const jobKey = run.jobAt('x').key;

    run.fire('late');

    expect(run).toWaitAt('other');
    expect(run.send({ type: 'complete-job', jobKey, variables: {} })).toMatchObject({
      code: 'not-found',
    });
  });

  it.each([
    ['begins', 0],
    ['is left', 1],
  ])(
    'are not told twice when a condition beside is put right while it %s',
    async (_when, worked) => {
      // given a condition that went wrong while the listener is told
      const run = await Scenario.started(
        model(
          'p',
          'start -> x -> end; many -> other',
          told(task('x'), both),
          boundary('many', 'x', condition('n > 1')),
          userTask('other'),
        ),
        { n: 0 },
      );
      for (let at = 0; at < worked; at++) run.work('x');
      run.set({ n: 'text' });
      expect(run).toHaveStoppedAt('many', 'condition-error');

      // when
      run.resolve('many');

      // then
      expect(open(run)).toHaveLength(1);
      expect(run.current.subscriptions.size).toBe(1);
      run.set({ n: 2 });
      expect(run).toWaitAt('other');
      expect(run.current.jobs.size).toBe(0);
    },
  );

  it('are cancelled when everything ends', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> fork -> x; fork -> a -> stop',
        parallel('fork'),
        told(task('x'), both),
        userTask('a'),
        endBy('stop', terminate),
      ),
    );

    run.complete('a');

    expect(run).toHaveEnded();
  });

  it('keep event sub-processes of their scope from beginning before it has', async () => {
    const run = await Scenario.started(
      toldProcess(
        model(
          'p',
          'start -> a',
          userTask('a'),
          eventSub('esp', 'begin -> b', startOn('begin', signal('s')), userTask('b')),
        ),
        { start: ['s'] },
      ),
    );
    expect(run.current.subscriptions.size).toBe(0);

    run.work('p');

    expect(run).toWaitAt('a');
    run.correlate('s');
    expect(run).toWaitAt('b');
  });

  it('of an event that has happened do not let it happen again', async () => {
    const run = await Scenario.started(
      model('p', 'start -> x -> end', told(caught('x', message('m')), { end: ['e'] })),
      { key: 'k' },
    );

    run.correlate('m', { got: 1 });

    expect(open(run)).toEqual(['e']);
    expect(run.current.subscriptions.size).toBe(0);
    run.work('x');
    expect(run).toHaveEnded();
  });
});

describe('task listeners', () => {
  const listeners = { creating: ['c1', 'c2'], assigning: ['a'], completing: ['d'] };
  const reviewed = (options: Parameters<typeof userTask>[1] = {}) =>
    model('p', 'start -> t -> end', told(userTask('t', options), listeners));

  it('are told before the task is created, and before it is given to its assignee', async () => {
    const run = await Scenario.started(reviewed({ assignee: '=who' }), { who: 'an' });

    const seen: string[][] = [];
    while (run.current.jobs.size > 0) {
      seen.push(open(run));
      expect(run.current.userTasks.size).toBe(0);
      run.work('t');
    }

    expect(seen).toEqual([['c1'], ['c2'], ['a']]);
    expect(run.taskAt('t').assignee).toBe('an');
  });

  it('hold a claim back until they have been told', async () => {
    // given
    const run = await Scenario.started(reviewed());
    run.work('t', { level: 3 });
    run.work('t');
    const { key: userTaskKey } = run.taskAt('t');
    expect(run.variables('t')).toEqual({ level: 3 });

    // when
    run.do({ type: 'claim-user-task', userTaskKey, person: 'an' });

    // then
    expect(run.taskAt('t').assignee).toBeNull();
    for (const type of ['claim-user-task', 'release-user-task'] as const) {
      expect(run.send({ type, userTaskKey, person: 'binh' })).toMatchObject({
        code: 'wrong-state',
      });
    }
    run.work('t');
    expect(run.taskAt('t').assignee).toBe('an');

    // when it is taken away
    run.do({ type: 'release-user-task', userTaskKey, person: 'an' });
    run.work('t');
    expect(run.taskAt('t').assignee).toBeNull();
  });

  it('join the completion with what they bring', async () => {
    // given
    const run = await Scenario.started(reviewed({ out: { all: 'said + checked' } }));
    for (let at = 0; at < 2; at++) run.work('t');
    const { key: userTaskKey } = run.taskAt('t');
    run.do({ type: 'claim-user-task', userTaskKey, person: 'an' });
    run.work('t');

    // when
    run.do({ type: 'complete-user-task', userTaskKey, person: 'an', variables: { said: 1 } });
    expect(run).toWaitAt('t');
    run.work('t', { checked: 2 });

    // then
    expect(run).toHaveEnded();
    expect(run.variables()).toEqual({});
    expect(run.records.find(({ data }) => data && 'all' in data)?.data).toEqual({ all: 3 });
  });

  it('hear no more of a claim when the task is offered to others meanwhile', async () => {
    // given
    const run = await Scenario.started(
      model(
        'p',
        'start -> t -> end',
        told(userTask('t', { groups: '=[agency]' }), { assigning: ['a'] }),
      ),
      { agency: 'old' },
    );
    run.do({ type: 'claim-user-task', userTaskKey: run.taskAt('t').key, person: 'an' });
    expect(open(run)).toEqual(['a']);

    // when
    run.set({ agency: 'new' });

    // then
    expect(open(run)).toEqual([]);
    expect(run.taskAt('t')).toMatchObject({ assignee: null, candidateGroups: ['new'] });
  });

  it('are told that a task is let go which somebody has', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> t -> end',
        told(userTask('t', { groups: '=[agency]' }), { assigning: ['a'] }),
      ),
      { agency: 'old' },
    );
    run.do({ type: 'claim-user-task', userTaskKey: run.taskAt('t').key, person: 'an' });
    run.work('t');

    run.set({ agency: 'new' });

    expect(run.taskAt('t')).toMatchObject({ assignee: 'an', candidateGroups: ['new'] });
    run.work('t');
    expect(run.taskAt('t').assignee).toBeNull();
  });

  it.each([0, 1])(
    'are told of the oldest task first that is let go, whatever the order of the rows (%i steps later)',
    async (steps) => {
      // given
      const both = ['t', 'u'].map((id) =>
        told(userTask(id, { groups: '=[agency]' }), { assigning: ['a'] }),
      );
      const run = await Scenario.started(
        model('p', 'start -> fork -> t; fork -> u', parallel('fork'), ...both),
        { agency: 'old' },
        { checked: true },
      );
      for (const id of ['t', 'u']) {
        run.do({ type: 'claim-user-task', userTaskKey: run.taskAt(id).key, person: 'an' });
        run.work(id);
      }
      for (let left = steps; left > 0; left--) run.set({ left });

      // when
      run.set({ agency: 'new' });

      // then
      const byAge = [...run.current.jobs.values()].sort((one, other) => one.key - other.key);
      expect(byAge.map(({ elementId }) => elementId)).toEqual(['t', 'u']);
    },
  );

  it('see a completion through that was made before the task was offered to others', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> t -> end',
        told(userTask('t', { groups: '=[agency]' }), { completing: ['d'] }),
      ),
      { agency: 'old' },
    );
    run.complete('t');

    run.set({ agency: 'new' });

    run.work('t');
    expect(run).toHaveEnded();
  });

  it('are cancelled with the task', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> t -> end; late -> other',
        told(userTask('t'), { completing: ['d'] }),
        boundary('late', 't', timer('duration', 'PT1H')),
        userTask('other'),
      ),
    );
    run.complete('t');
    expect(open(run)).toEqual(['d']);

    run.fire('late');

    expect(run).toWaitAt('other');
    expect(run.current.jobs.size + run.current.userTasks.size).toBe(1);
  });
});

describe('an instance whose listeners are being told', () => {
  const version = (listeners: Parameters<typeof told>[1]) =>
    model('p', 'start -> x -> end', told(task('x'), listeners));
  const migrated = async (before: string, after: string) => {
    const run = await Scenario.of([before, after]);
    run.do({ type: 'start', definitionKey: 1, variables: {} });
    const rejection = run.send({ type: 'migrate', definitionKey: 2, mappings: [] });
    return { run, rejection };
  };

  it('is migrated to a version that tells another one, and goes on with that', async () => {
    const { run, rejection } = await migrated(
      version({ start: ['s'] }),
      version({ start: ['t', 'u'] }),
    );

    expect(rejection).toBeNull();
    expect(open(run)).toEqual(['t']);
    run.work('x');
    expect(open(run)).toEqual(['u']);
    run.work('x');
    expect(run).toHaveEnded();
  });

  it('is not migrated to a version without the listener', async () => {
    const { run, rejection } = await migrated(version({ start: ['s'] }), version({ end: ['s'] }));

    expect(rejection).toMatchObject({
      code: 'invalid-migration',
      faults: [{ code: 'listener-gone', elementId: 'x' }],
    });
    run.work('x');
    expect(run).toHaveEnded();
  });

  it('is moved elsewhere, and they are told no more', async () => {
    const run = await Scenario.started(
      model('p', 'start -> x -> a', told(task('x'), { start: ['s'] }), userTask('a')),
    );

    run.do({
      type: 'modify',
      activate: [],
      terminate: [],
      move: [{ from: { elementId: 'x' }, to: { elementId: 'a' } }],
    });

    expect(run).toWaitAt('a');
    expect(run.current.jobs.size).toBe(0);
  });
});
