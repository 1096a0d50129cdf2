import { inclusive, model, Scenario, userTask } from '../fixtures/index.js';

describe('a modification beside an inclusive join', () => {
  const joined = model(
    'p',
    'start -> fork; fork -[n > 0]-> a -> join; fork -[n > 1]-> b -> join; join -> z',
    inclusive('fork'),
    inclusive('join'),
    userTask('a'),
    userTask('b'),
    userTask('z'),
  );
  const nothing = { type: 'modify', activate: [], terminate: [], move: [] } as const;

  it('lets it go on when the token that it waits for is terminated', async () => {
    const run = await Scenario.started(joined, { n: 2 });
    run.complete('a');
    expect(run).toWaitAt('b', 'join');

    run.do({ ...nothing, terminate: [{ elementId: 'b' }] });

    expect(run).toWaitAt('z');
  });

  it('counts a token that is moved to it', async () => {
    const run = await Scenario.started(joined, { n: 2 });
    run.complete('a');

    const to = { elementId: 'join', flowId: 'b_join' };
    run.do({ ...nothing, move: [{ from: { elementId: 'b' }, to }] });

    expect(run).toWaitAt('z');
  });
});
