import { endBy, message, model, Scenario, signal, thrown, userTask } from '../fixtures/index.js';

describe('a throwing event', () => {
  it.each([
    ['an intermediate event', thrown],
    ['an end event', endBy],
  ])(
    'publishes its message with the key and the variables that its inputs made: %s',
    async (_, event) => {
      const run = await Scenario.started(
        model(
          'p',
          'start -> x',
          event('x', message('="done " + string(n)', '=id'), { in: { result: 'n * 2' } }),
        ),
        { id: 12, n: 1, secret: 'x' },
      );

      expect(run).toHaveEnded();
      expect(run.commands).toEqual([
        { type: 'publish-message', name: 'done 1', correlationKey: '12', variables: { result: 2 } },
      ]);
    },
  );

  it.each([
    ['an intermediate event', thrown],
    ['an end event', endBy],
  ])('broadcasts its signal: %s', async (_, event) => {
    const run = await Scenario.started(model('p', 'start -> x', event('x', signal('holiday'))), {
      secret: 'x',
    });

    expect(run.commands).toEqual([
      { type: 'broadcast-signal', name: 'holiday', variables: {}, from: run.rootKey },
    ]);
  });

  it('says nothing when its name or key is wrong, and speaks once it is resolved', async () => {
    const run = await Scenario.started(
      model('p', 'start -> x -> wait', thrown('x', message('done', '=id')), userTask('wait')),
    );
    expect(run).toHaveStoppedAt('x', 'expression-error');
    expect(run.commands).toEqual([]);

    run.set({ id: 'k' });
    run.resolve('x');

    expect(run).toWaitAt('wait');
    expect(run.commands).toHaveLength(1);
  });
});
