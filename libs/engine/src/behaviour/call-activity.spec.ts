import {
  call,
  model,
  Scenario,
  script,
  sub,
  subWith,
  timer,
  startOn,
  userTask,
  endBy,
  terminate,
} from '../fixtures/index.js';

const work = model('called', 'start -> work -> end', userTask('work'));

describe('a call activity', () => {
  it('runs the latest version of another process inside this instance', async () => {
    const run = await Scenario.started(
      [
        model('p', 'start -> x -> after', call('x', '=name'), userTask('after')),
        work,
        model('called', 'start -> newer', userTask('newer')),
      ],
      { name: 'called' },
    );
    expect(run).toWaitAt('newer');

    run.complete('newer');
    expect(run).toWaitAt('after');
  });

  it.each([
    ['is not deployed', call('x', 'nothing')],
    ['only a timer starts', call('x', 'timed')],
    ['is named by a wrong expression', call('x', '=missing')],
  ])('of a process that %s is an incident', async (_, piece) => {
    const run = await Scenario.started([
      model('p', 'start -> x -> end', piece),
      model('timed', 'begin -> end', startOn('begin', timer('cycle', 'R/P1D'))),
    ]);

    expect([...run.current.incidents.values()]).toMatchObject([
      { elementId: 'x', code: expect.stringMatching(/^(unknown-process|expression-error)$/) },
    ]);
  });

  it('goes on after its incident is resolved', async () => {
    const run = await Scenario.started([model('p', 'start -> x -> end', call('x', '=name')), work]);

    run.set({ name: 'called' });
    run.resolve('x');

    expect(run).toWaitAt('work');
  });

  it('that calls itself for ever stops with an incident', async () => {
    const run = await Scenario.started(model('p', 'start -> x -> end', call('x', 'p')));

    expect(run).toHaveStoppedAt('x', 'called-too-deeply');
  });

  it('is over when the called process terminates', async () => {
    const run = await Scenario.started([
      model('p', 'start -> x -> after', call('x', 'called'), userTask('after')),
      model(
        'called',
        'start -> a -> stop; start -> b',
        userTask('a'),
        userTask('b'),
        endBy('stop', terminate),
      ),
    ]);

    run.complete('a');

    expect(run).toWaitAt('after');
  });
});

describe('variables of a called process', () => {
  const caller = (options: Parameters<typeof call>[2]): string =>
    model('p', 'start -> x -> after', call('x', 'called', options), userTask('after'));

  it('are a copy of what its caller sees', async () => {
    const run = await Scenario.started([caller({ child: false }), work], { a: 1 });

    run.set({ a: 2 });

    expect(run.variables('work')).toEqual({ a: 1 });
  });

  it('are only the mapped ones when nothing else is to be propagated', async () => {
    const run = await Scenario.started([caller({ parent: false, in: { b: 'a + 1' } }), work], {
      a: 1,
    });

    expect(run.variables('work')).toEqual({ b: 2 });
  });

  it("cannot be read by the caller, nor its caller's by the called process", async () => {
    const run = await Scenario.started(
      [
        caller({ parent: false, child: false }),
        model('called', 'start -> s', script('s', 'y', 'a')),
      ],
      { a: 1 },
    );

    expect(run).toHaveStoppedAt('s', 'expression-error');
    expect(run.variables()).toEqual({ a: 1 });
  });

  it.each([
    ['all', {}, { a: 1, r: 5 }],
    ['none', { child: false }, { a: 1 }],
    ['the mapped ones', { out: { s: 'r + 1' } }, { a: 1, s: 6 }],
  ])('come back: %s', async (_, options, expected) => {
    const run = await Scenario.started([caller(options), work], { a: 1 });

    run.complete('work', { r: 5 });

    expect(run).toHaveVariables(expected);
  });
});

describe('calls in scopes', () => {
  it('nest in sub-processes of called processes', async () => {
    const run = await Scenario.started([
      model('p', 'start -> s -> end', sub('s', 'start1 -> x', call('x', 'middle'))),
      model(
        'middle',
        'start -> m',
        subWith('m', { each: { in: '[1, 2]' } }, 'start1 -> y', call('y', 'called')),
      ),
      work,
    ]);
    expect(run).toWaitAt('work', 'work');

    run.complete('work');
    run.complete('work');

    expect(run).toHaveEnded();
  });
});
