import {
  caught,
  message,
  model,
  Scenario,
  service,
  startOn,
  subWith,
  eventSub,
  userTask,
  script,
} from './fixtures/index.js';

describe('input mappings', () => {
  it('make variables that only their element sees', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> wait',
        userTask('x', { in: { n: 'a + 1', m: 'n * 10' } }),
        userTask('wait'),
      ),
      { a: 1 },
    );
    expect(run.variables('x')).toEqual({ a: 1, n: 2, m: 20 });

    run.complete('x');

    expect(run).toHaveVariables({ a: 1 });
  });

  it('with dotted targets fill a context and keep its other entries', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> end',
        userTask('x', { in: { 'letter.to.name': '"An"', 'letter.to.city': '"Hà Nội"' } }),
      ),
      { letter: { number: 12, to: { name: 'old', zip: '1' } } },
    );

    expect(run.variables('x')).toEqual({
      letter: { number: 12, to: { name: 'An', city: 'Hà Nội', zip: '1' } },
    });
    expect(run.variables()).toEqual({ letter: { number: 12, to: { name: 'old', zip: '1' } } });
  });

  it('with dotted targets replace what is no context', async () => {
    const run = await Scenario.started(
      model('p', 'start -> x -> end', userTask('x', { in: { 'a.b': '1' } })),
      { a: [1, 2] },
    );

    expect(run.variables('x')).toEqual({ a: { b: 1 } });
  });

  it('that fail are an incident, and are all mapped anew when it is resolved', async () => {
    const run = await Scenario.started(
      model('p', 'start -> x -> end', userTask('x', { in: { n: 'n + 1', m: 'missing' } })),
      { n: 1 },
    );
    expect(run).toHaveStoppedAt('x', 'mapping-error');
    expect(run.variables('x')).toEqual({ n: 1 });

    run.set({ missing: 5 });
    run.resolve('x');

    expect(run.variables('x')).toEqual({ n: 2, m: 5, missing: 5 });
  });
});

describe('output mappings', () => {
  it('choose what leaves the element, and nothing else does', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> wait',
        service('x', 'x', { out: { total: 'sum * 2' } }),
        userTask('wait'),
      ),
      {},
    );

    run.work('x', { sum: 21, noise: true });

    expect(run).toHaveVariables({ total: 42 });
  });

  it('write into dotted targets of the scope around', async () => {
    const run = await Scenario.started(
      model('p', 'start -> x -> wait', userTask('x', { out: { 'a.b': 'v' } }), userTask('wait')),
      { a: { c: 1 } },
    );

    run.complete('x', { v: 2 });

    expect(run).toHaveVariables({ a: { b: 2, c: 1 } });
  });

  it('that fail are not repeated from the beginning', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -> wait',
        userTask('x', { out: { count: 'count + 1', other: 'missing' } }),
        userTask('wait'),
      ),
      { count: 0 },
    );
    run.complete('x');
    expect(run).toHaveStoppedAt('x', 'mapping-error');

    run.set({ missing: 'here' });
    run.resolve('x');

    expect(run).toWaitAt('wait');
    expect(run.variables()).toMatchObject({ count: 1, other: 'here' });
  });

  it('are not repeated when what follows them fails', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -[count > limit]-> wait; x -[default]-> end',
        userTask('x', { out: { count: 'count + 1' } }),
        userTask('wait'),
      ),
      { count: 0 },
    );
    run.complete('x');
    expect(run).toHaveStoppedAt('x', 'condition-error');

    run.set({ limit: 0 });
    run.resolve('x');

    expect(run).toWaitAt('wait');
    expect(run.variables()).toMatchObject({ count: 1 });
  });

  it('of a message event choose from what the message brought', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> c -> wait',
        caught('c', message('paid'), { out: { amount: 'sum' } }),
        userTask('wait'),
      ),
      { key: 'k' },
    );

    run.correlate('paid', { sum: 5, noise: 1 });

    expect(run).toHaveVariables({ key: 'k', amount: 5 });
  });

  it('of the start event of an event sub-process too', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> a',
        userTask('a'),
        eventSub(
          'esp',
          'begin -> c',
          startOn('begin', message('m'), { out: { seen: 'v' } }),
          userTask('c'),
        ),
      ),
      { key: 'k' },
    );

    run.correlate('m', { v: 1, noise: 2 });

    expect(run).toHaveVariables({ key: 'k', seen: 1 });
  });
});

describe('what a task brings', () => {
  const inner = model(
    'p',
    'start -> s -> wait',
    subWith('s', { in: { local: '1' } }, 'start1 -> x -> y', userTask('x'), userTask('y')),
    userTask('wait'),
  );

  it('goes to the nearest scope that knows the name, and else to the process', async () => {
    const run = await Scenario.started(inner, { outer: 1 });

    run.complete('x', { local: 2, outer: 2, fresh: 2 });

    expect(run.variables('y')).toEqual({ local: 2, outer: 2, fresh: 2 });
    expect(run).toHaveVariables({ outer: 2, fresh: 2 });
  });

  it('is on record only where it changed something', async () => {
    const run = await Scenario.started(inner, { outer: { a: 1 }, same: 1 });
    const before = run.records.length;

    run.complete('x', { outer: { a: 1 }, same: 1, local: 5 });

    const changes = run.records.slice(before).filter(({ type }) => type === 'variable');
    expect(changes).toMatchObject([{ data: { local: 5 } }]);
  });

  it('is gone with its scope', async () => {
    const run = await Scenario.started(inner);
    run.complete('x', { local: 7 });
    run.complete('y');

    expect(run).toHaveVariables({});
  });

  it.each(['__proto__', 'constructor', 'toString'])(
    'never comes from JavaScript: %s',
    async (name) => {
      const run = await Scenario.started(model('p', 'start -> x', script('x', 'v', name)));

      expect(run).toHaveStoppedAt('x', 'expression-error');
    },
  );
});
