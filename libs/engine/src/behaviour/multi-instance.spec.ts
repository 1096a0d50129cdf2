import {
  call,
  model,
  Scenario,
  script,
  subWith,
  userTask,
  type Repetition,
  eventSub,
  startOn,
  message,
} from '../fixtures/index.js';

const asked = (each: Repetition): string =>
  model('p', 'start -> ask -> after', userTask('ask', { each }), userTask('after'));

describe('a repeated activity', () => {
  it('begins all its runs at once, each with its own item and number', async () => {
    const run = await Scenario.started(asked({ in: 'divisions', as: 'division' }), {
      divisions: ['a', 'b', 'c'],
    });

    expect(run).toWaitAt('ask', 'ask', 'ask');
    const children = [...run.current.elements.values()].filter(
      ({ multiInstance }) => multiInstance === 'child',
    );
    expect(children.map(({ variables }) => variables)).toEqual([
      { loopCounter: 1, division: 'a' },
      { loopCounter: 2, division: 'b' },
      { loopCounter: 3, division: 'c' },
    ]);
  });

  it('goes on when the last of its runs is done, in whatever order', async () => {
    const run = await Scenario.started(asked({ in: '[1, 2]' }));

    run.complete('ask');
    expect(run).toWaitAt('ask');

    run.complete('ask');
    expect(run).toWaitAt('after');
  });

  it('takes one after another when it is sequential', async () => {
    const run = await Scenario.started(
      asked({ in: '["a", "b"]', as: 'division', sequential: true }),
    );

    expect(run).toWaitAt('ask');
    expect(run.variables('ask')).toMatchObject({ loopCounter: 1 });

    run.complete('ask');
    expect(run).toWaitAt('ask');

    run.complete('ask');
    expect(run).toWaitAt('after');
  });

  it.each([true, false])('over an empty list is passed (sequential: %s)', async (sequential) => {
    const run = await Scenario.started(
      asked({ in: 'none', sequential, collect: ['answers', 'answer'] }),
      { none: [] },
    );

    expect(run).toWaitAt('after');
    expect(run).toHaveVariables({ none: [], answers: [] });
  });

  it.each([
    ['a text', '"a"'],
    ['null', 'null'],
    ['a context', '{a: 1}'],
  ])('over %s is an incident', async (_, items) => {
    const run = await Scenario.started(asked({ in: items }));

    expect(run).toHaveStoppedAt('ask', 'collection-error');
  });

  it('over a list that is missing is an incident, and begins when it is resolved', async () => {
    const run = await Scenario.started(asked({ in: 'divisions' }));
    expect(run).toHaveStoppedAt('ask', 'expression-error');

    run.set({ divisions: [1, 2] });
    run.resolve('ask');

    expect(run).toWaitAt('ask', 'ask');
  });
});

describe('collected outputs', () => {
  it('stand in the order of the items, not of completion', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> ask -> after',
        userTask('ask', {
          each: {
            in: '["a", "b", "c"]',
            as: 'who',
            collect: ['answers', '{who: who, answer: answer}'],
          },
        }),
        userTask('after'),
      ),
    );
    const [a, b, c] = [...run.current.userTasks.values()];
    for (const [task, answer] of [
      [c, 3],
      [a, 1],
      [b, 2],
    ] as const) {
      run.do({ type: 'claim-user-task', userTaskKey: task?.key ?? 0, person: 'an' });
      run.do({
        type: 'complete-user-task',
        userTaskKey: task?.key ?? 0,
        person: 'an',
        variables: { answer },
      });
    }

    expect(run.variables()).toMatchObject({
      answers: [
        { who: 'a', answer: 1 },
        { who: 'b', answer: 2 },
        { who: 'c', answer: 3 },
      ],
    });
  });

  it('are null for a run that brings nothing, whatever another left behind', async () => {
    const run = await Scenario.started(asked({ in: '[1, 2]', collect: ['answers', 'answer'] }));

    run.complete('ask', { answer: 'first' });
    run.complete('ask');

    expect(run).toHaveVariables({ answers: ['first', null] });
  });

  it('stay away from the variables of the process', async () => {
    const run = await Scenario.started(
      asked({ in: '[1, 2]', sequential: true, collect: ['answers', 'answer'] }),
      { answer: 'mine' },
    );

    run.complete('ask', { answer: 'one' });
    run.complete('ask', { answer: 'two' });

    expect(run).toHaveVariables({ answer: 'mine', answers: ['one', 'two'] });
  });

  it('that cannot be evaluated are an incident of that run alone', async () => {
    const run = await Scenario.started(
      asked({ in: '[1, 2]', collect: ['answers', 'answer.text'] }),
    );

    run.complete('ask');
    expect(run).toHaveStoppedAt('ask', 'expression-error');

    run.complete('ask', { answer: { text: 'two' } });
    expect(run).toHaveStoppedAt('ask', 'expression-error');

    run.set({ answer: { text: 'one' } });
    run.resolve('ask');
    expect(run).toWaitAt('after');
    expect(run.variables()).toMatchObject({ answers: ['one', 'two'] });
  });
});

describe('a completion condition', () => {
  it.each([
    ['numberOfCompletedInstances >= 2', 2],
    ['numberOfActiveInstances = 1', 2],
    ['numberOfCompletedInstances / numberOfInstances > 0.3', 1],
    ['numberOfTerminatedInstances > 0', 3],
    ['decided', 1],
  ])('%s ends the others early', async (until, needed) => {
    const run = await Scenario.started(asked({ in: '[1, 2, 3]', until }), { decided: false });

    for (let done = 0; done < needed; done++) run.complete('ask', { decided: true });

    expect(run).toWaitAt('after');
    expect(run.terminated).toHaveLength(3 - needed);
  });

  it('ends a sequence early', async () => {
    const run = await Scenario.started(
      asked({ in: '[1, 2, 3]', sequential: true, until: 'found = true' }),
      { found: false },
    );

    run.complete('ask');
    run.complete('ask', { found: true });

    expect(run).toWaitAt('after');
  });

  it('keeps what was collected so far, and null for the rest', async () => {
    const run = await Scenario.started(
      asked({ in: '[1, 2, 3]', collect: ['answers', 'answer'], until: 'answer = "yes"' }),
    );

    run.complete('ask', { answer: 'yes' });

    expect(run).toHaveVariables({ answers: ['yes', null, null] });
  });

  it('that is not boolean is an incident', async () => {
    const run = await Scenario.started(asked({ in: '[1, 2]', until: 'missing' }));

    run.complete('ask');

    expect(run).toHaveStoppedAt('ask', 'condition-error');
  });

  it('begins no run any more once it holds, however many are still to come', async () => {
    // Given more items than one operation begins, each done at once
    const run = await Scenario.started(
      model(
        'p',
        'start -> each -> after',
        script('each', 'sum', 'n', {
          each: { in: 'for i in 1..1000 return i', as: 'n', until: 'n = 1' },
        }),
        userTask('after'),
      ),
    );

    expect(run).toWaitAt('after');
  });
});

describe('repeated scopes', () => {
  it('are sub-processes that each have their own variables', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> after',
        subWith(
          'x',
          { each: { in: '[10, 20]', as: 'n', collect: ['sums', 'sum'] } },
          'start1 -> add -> check',
          script('add', 'sum', 'n + 1'),
          userTask('check'),
        ),
        userTask('after'),
      ),
    );
    expect(run).toWaitAt('check', 'check');

    run.complete('check');
    run.complete('check');

    expect(run).toHaveVariables({ sums: [11, 21] });
  });

  it('wait for their event sub-processes each for itself', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> after',
        subWith(
          'x',
          { each: { in: '["k1", "k2"]', as: 'key' } },
          'start1 -> a',
          userTask('a'),
          eventSub('esp', 'begin -> b', startOn('begin', message('m')), userTask('b')),
        ),
        userTask('after'),
      ),
    );
    const keys = [...run.current.subscriptions.values()].map((row) => row.correlationKey);
    expect(keys).toEqual(['k1', 'k2']);

    run.correlate('m');

    expect(run).toWaitAt('a', 'b');
  });

  it('are called processes', async () => {
    const run = await Scenario.started([
      model(
        'p',
        'start -> x -> after',
        call('x', 'called', { each: { in: '[1, 2]', as: 'n', collect: ['all', 'result'] } }),
        userTask('after'),
      ),
      model('called', 'start -> double', script('double', 'result', 'n * 2')),
    ]);

    expect(run).toWaitAt('after');
    expect(run.variables()).toMatchObject({ all: [2, 4] });
  });

  it('nest', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> after',
        subWith(
          'x',
          { each: { in: '[[1, 2], [3]]', as: 'row', collect: ['sums', 'inner'] } },
          'start1 -> y',
          script('y', 'square', 'n * n', {
            each: { in: 'row', as: 'n', collect: ['inner', 'square'] },
          }),
        ),
        userTask('after'),
      ),
    );

    expect(run.variables()).toMatchObject({ sums: [[1, 4], [9]] });
  });
});
