import {
  manual,
  message,
  model,
  receive,
  rule,
  Scenario,
  script,
  task,
  userTask,
} from '../fixtures/index.js';

describe('tasks that wait for nobody', () => {
  it.each([
    ['an undefined task', task('x')],
    ['a manual task', manual('x')],
    ['a script task', script('x', 'total', '1 + 2')],
  ])('%s is passed', async (_, piece) => {
    expect(await Scenario.started(model('p', 'start -> x -> end', piece))).toHaveEnded();
  });

  it('a task without outgoing flow ends its path', async () => {
    expect(await Scenario.started(model('p', 'start -> x'))).toHaveEnded();
  });

  it('all outgoing flows of a task are taken at once', async () => {
    const run = await Scenario.started(
      model('p', 'start -> x -> a; x -> b', userTask('a'), userTask('b')),
    );

    expect(run).toWaitAt('a', 'b');
  });

  it.each([
    [1, ['always', 'one']],
    [5, ['always', 'five']],
  ])('conditional flows of a task are taken when they are true (n = %s)', async (n, taken) => {
    const run = await Scenario.started(
      model('p', 'start -> x -> always; x -[n = 1]-> one; x -[n = 5]-> five'),
      { n },
    );

    expect(run.path.slice(2)).toEqual(taken);
  });

  it('the default flow of a task is taken when no condition is true', async () => {
    const run = await Scenario.started(
      model('p', 'start -> x -[n = 1]-> one; x -[default]-> other'),
      { n: 2 },
    );

    expect(run).toHavePassed('start', 'x', 'other');
  });

  it('a task whose flows are all untrue is an incident', async () => {
    const run = await Scenario.started(
      model('p', 'start -> x -[n = 1]-> one; x -[n = 3]-> three'),
      { n: 2 },
    );

    expect(run).toHaveStoppedAt('x', 'no-flow-taken');
  });
});

describe('a script task', () => {
  it('puts its value into its variable', async () => {
    const run = await Scenario.started(
      model('p', 'start -> x -> wait', script('x', 'total', 'a * 2'), userTask('wait')),
      { a: 21 },
    );

    expect(run).toHaveVariables({ a: 21, total: 42 });
  });

  it.each([
    ['a missing variable', 'a * 2'],
    [
      'a text too long to be kept',
      'string join(for i in 1..9000 return "0123456789012345678901234567890")',
    ],
    ['a NUL character, which the database refuses', '"a\\u0000b"'],
    ['a forbidden name', '{constructor: 1}'],
  ])('is an incident with %s', async (_, feel) => {
    const run = await Scenario.started(model('p', 'start -> x', script('x', 'total', feel)));

    expect(run).toHaveStoppedAt('x', 'expression-error');
  });
});

describe('a business rule task', () => {
  const decide = model('p', 'start -> x -> wait', rule('x', 'lead', 'agency'), userTask('wait'));

  it('keeps the decision and the rules that led to it', async () => {
    const run = await Scenario.started(
      decide,
      { subject: 4 },
      {
        decisions: {
          lead: (scope) => ({
            value: { code: `A${String(scope.get('subject'))}` },
            warnings: [],
            decisionKey: 7,
            matchedRules: ['r4'],
          }),
        },
      },
    );

    expect(run).toHaveVariables({ subject: 4, agency: { code: 'A4' } });
    expect(run.records).toContainEqual(
      expect.objectContaining({
        type: 'decision',
        key: 7,
        data: { decisionId: 'lead', matchedRules: ['r4'] },
      }),
    );
  });

  it('is an incident when the decision is not deployed', async () => {
    expect(await Scenario.started(decide)).toHaveStoppedAt('x', 'unknown-decision');
  });

  it('is an incident when the decision has a warning, and is decided again on resolving', async () => {
    const answers = [['only one rule may match'], []];
    const run = await Scenario.started(
      decide,
      {},
      {
        decisions: {
          lead: ({ get }) => {
            const warnings = answers[get('fixed') === true ? 1 : 0] ?? [];
            return { value: warnings.length > 0 ? null : 'A', warnings, matchedRules: [] };
          },
        },
      },
    );
    expect(run).toHaveStoppedAt('x', 'decision-error');

    run.set({ fixed: true });
    run.resolve('x');

    expect(run).toWaitAt('wait');
  });

  it('is an incident when its value cannot be stored', async () => {
    const run = await Scenario.started(
      decide,
      {},
      {
        decisions: { lead: () => ({ value: 'a\0', warnings: [], matchedRules: [] }) },
      },
    );

    expect(run).toHaveStoppedAt('x', 'decision-error');
  });
});

describe('a receive task', () => {
  it('waits for its message with the key that its variables give', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> wait',
        receive('x', message('paid', '=request.id')),
        userTask('wait'),
      ),
      { request: { id: 12 } },
    );
    expect([...run.current.subscriptions.values()]).toMatchObject([
      { kind: 'message', name: 'paid', correlationKey: '12', targetElementId: 'x' },
    ]);

    run.correlate('paid', { amount: 5 });

    expect(run).toWaitAt('wait');
    expect(run.variables()).toMatchObject({ amount: 5 });
  });

  it('is reached once', async () => {
    const run = await Scenario.started(
      model('p', 'start -> x -> wait', receive('x', message('paid')), userTask('wait')),
      { key: 'k' },
    );
    const [subscriptionKey = 0] = run.current.subscriptions.keys();
    run.correlate('paid');

    const again = run.send({ type: 'correlate', subscriptionKey, variables: {} });

    expect(again).toMatchObject({ code: 'not-found' });
  });

  it('is an incident without correlation key', async () => {
    const run = await Scenario.started(
      model('p', 'start -> x', receive('x', message('paid', '=missing'))),
    );

    expect(run).toHaveStoppedAt('x', 'expression-error');
  });
});
