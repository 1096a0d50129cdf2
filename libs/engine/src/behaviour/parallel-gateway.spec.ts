import { exclusive, model, parallel, Scenario, userTask } from '../fixtures/index.js';

describe('a parallel gateway', () => {
  it('splits to all flows and joins them again', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> fork -> a -> join -> c; fork -> b -> join',
        parallel('fork'),
        parallel('join'),
        userTask('a'),
        userTask('b'),
      ),
    );
    expect(run).toWaitAt('a', 'b');

    run.complete('b');
    expect(run).toWaitAt('a', 'join');

    run.complete('a');
    expect(run).toHaveEnded();
    expect(run.path.filter((id) => id === 'c')).toHaveLength(1);
  });

  it('lets a second token on the same flow wait for the next round', async () => {
    // Given two tokens that go through `a` and one that goes through `b`
    const run = await Scenario.started(
      model(
        'p',
        'start -> fork -> m -> a -> join -> c; fork -> n -> m; fork -> b -> join',
        parallel('fork'),
        exclusive('m'),
        parallel('join'),
        userTask('a'),
        userTask('b'),
      ),
    );
    expect(run).toWaitAt('a', 'a', 'b');

    // When both have come to the join by the same flow
    run.complete('a');
    run.complete('a');
    expect(run).toWaitAt('b', 'join', 'join');

    // Then only the third makes a round, and one token is left
    run.complete('b');
    expect(run).toWaitAt('join');
    expect(run.path.filter((id) => id === 'c')).toHaveLength(1);
  });

  it('makes two rounds of two tokens on each flow', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> twice -> m -> fork; twice -> n -> m; fork -> a -> join -> c; fork -> b -> join',
        parallel('twice'),
        exclusive('m'),
        parallel('fork'),
        parallel('join'),
        userTask('a'),
        userTask('b'),
      ),
    );

    for (const id of ['a', 'b', 'b', 'a']) run.complete(id);

    expect(run).toHaveEnded();
    expect(run.path.filter((id) => id === 'c')).toHaveLength(2);
  });

  it('joins flows, not tokens, even when two flows come from the same element', async () => {
    const run = await Scenario.started(
      model('p', 'start -> t -> join -> c; t -> join', parallel('join')),
    );

    expect(run).toHaveEnded();
    expect(run).toHavePassed('start', 't', 'join', 'c');
  });

  it('makes its rounds whatever the order of the rows', async () => {
    // Given two tokens that wait at the join, and two that come by the other flow in the same step
    const run = await Scenario.started(
      model(
        'p',
        'start -> a1 -> a -> join -> c; start -> a2 -> a; start -> x -> b1 -> b -> join; x -> b2 -> b',
        exclusive('a'),
        exclusive('b'),
        parallel('join'),
        userTask('x'),
      ),
      {},
      { budget: 1, checked: true },
    );

    run.complete('x');

    expect(run).toHaveEnded();
    expect(run.path.filter((id) => id === 'c')).toHaveLength(2);
  });

  it.each([0, 1])(
    'takes the token that has waited longest on its flow, whatever the order of the rows (%i steps later)',
    async (steps) => {
      // Given two tokens that wait on the same flow
      const joined = model(
        'p',
        'start -> fork -> m -> a -> join -> c; fork -> n -> m; fork -> b -> join',
        parallel('fork'),
        exclusive('m'),
        parallel('join'),
        userTask('a'),
        userTask('b'),
      );
      const run = await Scenario.started(joined, {}, { checked: true });
      const waiting = () =>
        [...run.current.elements.values()].filter(({ elementId }) => elementId === 'join');
      run.complete('a');
      run.complete('a');
      const [older = 0, newer = 0] = waiting()
        .map(({ key }) => key)
        .sort((one, other) => one - other);
      expect(older).toBeLessThan(newer);

      // When the other flow brings its token; the rows turn round with every step
      for (let left = steps; left > 0; left--)
        run.do({ type: 'set-variables', scopeKey: run.current.rootKey, variables: { left } });
      run.complete('b');

      // Then the newer one is left
      expect(waiting().map(({ key }) => key)).toEqual([newer]);
    },
  );

  it('joins and splits at once', async () => {
    const run = await Scenario.started(
      model('p', 'start -> a -> g -> c; start -> b -> g -> d', parallel('g')),
    );

    expect(run).toHaveEnded();
    expect(run).toHavePassed('start', 'a', 'b', 'g', 'c', 'd');
  });
});
