import { exclusive, model, Scenario } from '../fixtures/index.js';

const choice = model(
  'p',
  'start -> x -[amount > 100]-> big; x -[amount > 10]-> middle; x -[default]-> small',
  exclusive('x'),
);

describe('an exclusive gateway', () => {
  it.each([
    [500, 'big'],
    [50, 'middle'],
    [5, 'small'],
  ])('takes the first flow that is true, else the default: %s goes to %s', async (amount, way) => {
    const run = await Scenario.started(choice, { amount });

    expect(run).toHaveEnded();
    expect(run).toHavePassed('start', 'x', way);
  });

  it('lets tokens that come one after another pass one by one', async () => {
    const run = await Scenario.started(
      model('p', 'start -> a -> x -> c; start -> b -> x', exclusive('x')),
    );

    expect(run).toHaveEnded();
    expect(run.path.filter((id) => id === 'c')).toHaveLength(2);
  });

  it('ends the path when nothing leaves it', async () => {
    expect(await Scenario.started(model('p', 'start -> x', exclusive('x')))).toHaveEnded();
  });
});

describe('a condition that is neither true nor false', () => {
  it.each([
    ['null', { amount: null }],
    ['a text', { amount: 'much' }],
    ['a missing variable', {}],
  ])('is an incident: %s', async (_, variables) => {
    const run = await Scenario.started(choice, variables);

    expect(run).toHaveStoppedAt('x', 'condition-error');
    expect(run).toWaitAt('x');
  });

  it('is an incident even when the warning came beside a boolean', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> x -[some n in list satisfies n > limit]-> a; x -[default]-> b',
        exclusive('x'),
      ),
      { list: [1, 2] },
    );

    expect(run).toHaveStoppedAt('x', 'condition-error');
  });

  it('goes on when the incident is resolved after the variable was set', async () => {
    const run = await Scenario.started(choice, {});

    run.set({ amount: 5 });
    run.resolve('x');

    expect(run).toHaveEnded();
    expect(run).toHavePassed('start', 'x', 'small');
  });

  it('is an incident again when it is resolved too early', async () => {
    const run = await Scenario.started(choice, {});

    run.resolve('x');

    expect(run).toHaveStoppedAt('x', 'condition-error');
  });
});

describe('no flow that can be taken', () => {
  it('is an incident, not an end', async () => {
    const run = await Scenario.started(
      model('p', 'start -> x -[n = 1]-> a; x -[n = 2]-> b', exclusive('x')),
      { n: 3 },
    );

    expect(run).toHaveStoppedAt('x', 'no-flow-taken');

    run.set({ n: 2 });
    run.resolve('x');

    expect(run).toHavePassed('start', 'x', 'b');
  });
});
