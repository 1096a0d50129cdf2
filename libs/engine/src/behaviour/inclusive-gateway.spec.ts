import {
  beside,
  boundary,
  call,
  caught,
  exclusive,
  inclusive,
  link,
  model,
  parallel,
  Scenario,
  service,
  sub,
  subWith,
  thrown,
  timer,
  userTask,
} from '../fixtures/index.js';

/** Any of a, b and c, joined; then `after`. */
const anyOf = model(
  'p',
  'start -> fork -[a]-> A -> join; fork -[b]-> B -> join; fork -[c]-> C -> join -> after -> end',
  inclusive('fork'),
  userTask('A'),
  userTask('B'),
  userTask('C'),
  inclusive('join'),
  userTask('after'),
);

describe('an inclusive gateway that splits', () => {
  it.each([
    [{ a: true, b: false, c: false }, ['A']],
    [{ a: true, b: false, c: true }, ['A', 'C']],
    [{ a: true, b: true, c: true }, ['A', 'B', 'C']],
  ])('takes every flow whose condition holds: %j', async (variables, tasks) => {
    expect(await Scenario.started(anyOf, variables)).toWaitAt(...tasks);
  });

  it('stops with an incident where none holds, and where one is neither true nor false', async () => {
    const none = await Scenario.started(anyOf, { a: false, b: false, c: false });
    const unknown = await Scenario.started(anyOf, { a: true, b: null, c: true });

    expect(none).toHaveStoppedAt('fork', 'no-flow-taken');
    expect(unknown).toHaveStoppedAt('fork', 'condition-error');
  });

  it('takes the default alone, and only where no other is taken', async () => {
    const file = model(
      'p',
      'start -> fork -[a]-> A; fork -[b]-> B; fork -[default]-> D',
      inclusive('fork'),
      userTask('A'),
      userTask('B'),
      userTask('D'),
    );

    expect(await Scenario.started(file, { a: false, b: false })).toWaitAt('D');
    expect(await Scenario.started(file, { a: false, b: true })).toWaitAt('B');
  });
});

describe('an inclusive gateway that joins', () => {
  it('waits for those who can come, in any order, and goes on once', async () => {
    const run = await Scenario.started(anyOf, { a: true, b: false, c: true });

    run.complete('C');
    expect(run).toWaitAt('A', 'join');
    run.complete('A');

    expect(run).toWaitAt('after');
    expect(run.path.filter((id) => id === 'join')).toEqual(['join']);
  });

  it('goes on when the last one who could come takes another way', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> split -> A -> join -> after; split -> B -> which -[ok]-> join; which -[default]-> elsewhere',
        parallel('split'),
        userTask('A'),
        userTask('B'),
        exclusive('which'),
        inclusive('join'),
        userTask('after'),
        userTask('elsewhere'),
      ),
    );

    run.complete('A');
    expect(run).toWaitAt('B', 'join');
    run.complete('B', { ok: false });

    expect(run).toWaitAt('after', 'elsewhere');
  });

  it('goes on when an interrupting boundary event ends the last one who could come', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> split -> A -> join -> after; split -> B -> join; late -> elsewhere',
        parallel('split'),
        userTask('A'),
        sub('B', 'start_b -> deep', userTask('deep')),
        boundary('late', 'B', timer('duration', 'PT1H')),
        inclusive('join'),
        userTask('after'),
        userTask('elsewhere'),
      ),
    );
    run.complete('A');
    expect(run).toWaitAt('deep', 'join');

    run.fire('late');

    expect(run).toWaitAt('after', 'elsewhere');
  });

  it('waits for one who can come by an event on a boundary, beside the activity that goes on', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> split -> A -> join -> after; split -> B -> end; hint -> note -> join',
        parallel('split'),
        userTask('A'),
        userTask('B'),
        beside('hint', 'B', timer('duration', 'PT1H')),
        userTask('note'),
        inclusive('join'),
        userTask('after'),
      ),
    );

    run.complete('A');
    run.fire('hint');
    expect(run).toWaitAt('B', 'join', 'note');
    run.complete('B');
    expect(run).toWaitAt('join', 'note');
    run.complete('note');

    expect(run).toWaitAt('after');
  });

  it('waits for one who can come by a link', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> split -> A -> join -> after; split -> B -> away; back -> join',
        parallel('split'),
        userTask('A'),
        userTask('B'),
        thrown('away', link('l')),
        caught('back', link('l')),
        inclusive('join'),
        userTask('after'),
      ),
    );

    run.complete('A');
    expect(run).toWaitAt('B', 'join');
    run.complete('B');

    expect(run).toWaitAt('after');
  });

  it('does not wait for a second one on a flow that has its token, which then comes through alone', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> split -> A -> or -> join -> after; split -> B -> or; split -> join',
        parallel('split'),
        userTask('A'),
        userTask('B'),
        exclusive('or'),
        inclusive('join'),
        userTask('after'),
      ),
    );

    run.complete('A');
    expect(run).toWaitAt('B', 'after');
    run.complete('B');

    expect(run).toWaitAt('after', 'after');
  });

  it('is not held up by a token that could come only through itself', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> split -> join -> body -> again -[more]-> split; again -[default]-> end; split -> side -> join',
        inclusive('split'),
        userTask('body'),
        userTask('side'),
        exclusive('again'),
        inclusive('join'),
      ),
    );

    run.complete('side');
    run.complete('body', { more: true });
    expect(run).toWaitAt('join', 'side');
    run.complete('side');
    run.complete('body', { more: false });

    expect(run).toHaveEnded();
  });

  it('does not wait for ever where joins wait for nothing but each other', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> split -> one -> x -[default]-> two; x -[out]-> end; split -> two -> y -[default]-> one; y -[out]-> end',
        parallel('split'),
        inclusive('one'),
        inclusive('two'),
        userTask('x'),
        userTask('y'),
      ),
    );

    // `one` came first and goes on; `two` then waits for what `one` lets go.
    expect(run).toWaitAt('two', 'x');
  });

  it('goes on after an incident elsewhere is resolved and leads away', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> split -> A -> join -> after; split -> which -[ok]-> join; which -[default]-> elsewhere',
        parallel('split'),
        userTask('A'),
        exclusive('which'),
        inclusive('join'),
        userTask('after'),
        userTask('elsewhere'),
      ),
    );
    run.complete('A');
    expect(run).toHaveStoppedAt('which', 'condition-error');
    expect(run).toWaitAt('join', 'which');

    run.do({ type: 'set-variables', scopeKey: run.rootKey, variables: { ok: false } });
    run.resolve('which');

    expect(run).toWaitAt('after', 'elsewhere');
  });

  it('goes on after a modification has taken the last one away', async () => {
    const run = await Scenario.started(anyOf, { a: true, b: true, c: false });
    run.complete('A');

    run.do({ type: 'modify', activate: [], move: [], terminate: [{ elementId: 'B' }] });

    expect(run).toWaitAt('after');
  });

  it('counts the tokens of its own scope only', async () => {
    const inner = subWith(
      'each',
      { each: { in: '[1,2]' } },
      'start_e -> fork -> A -> join -> after; fork -> B -> join',
      parallel('fork'),
      userTask('A'),
      service('B'),
      inclusive('join'),
      userTask('after'),
    );
    const run = await Scenario.started(model('p', 'start -> each -> end', inner));

    run.complete('A');
    run.work('B');

    expect(run).toWaitAt('A', 'B', 'after');
  });

  it('is not held up by a token that could come to it around a loop, by the flow of the one that waits', async () => {
    const run = await Scenario.started(
      model(
        'p',
        `start -> again -> outer -> inner -[a]-> A -> near; inner -[default]-> B -> near -> far -> more;
         outer -> C -> far; more -[once]-> again; more -[default]-> end`,
        exclusive('again'),
        parallel('outer'),
        inclusive('inner'),
        userTask('A'),
        userTask('B'),
        userTask('C'),
        inclusive('near'),
        inclusive('far'),
        exclusive('more'),
      ),
      { a: true, once: false },
    );

    run.complete('C');
    expect(run).toWaitAt('A', 'far');
    run.complete('A');

    expect(run).toHaveEnded();
    expect(run.path.filter((id) => ['near', 'far'].includes(id))).toEqual(['near', 'far']);
  });

  it('joins in a called process', async () => {
    const run = await Scenario.started(
      [model('caller', 'start -> c -> end', call('c', 'p')), anyOf],
      { a: true, b: true, c: false },
    );

    run.complete('B');
    run.complete('A');

    expect(run).toWaitAt('after');
  });

  it('is not asked before the work of a long step is done', async () => {
    const run = await Scenario.started(anyOf, { a: true, b: true, c: true }, { budget: 1 });

    for (const id of ['A', 'B', 'C']) run.complete(id);

    expect(run).toWaitAt('after');
  });
});
