import {
  beside,
  boundary,
  call,
  eventSub,
  exclusive,
  message,
  model,
  parallel,
  Scenario,
  service,
  startOn,
  sub,
  subWith,
  timer,
  userTask,
} from '../fixtures/index.js';
import type { ActivateInstruction, MoveInstruction, TokenSelector } from '../index.js';

interface Parts {
  readonly activate?: readonly ActivateInstruction[];
  readonly terminate?: readonly TokenSelector[];
  readonly move?: readonly MoveInstruction[];
}

const modify = ({ activate = [], terminate = [], move = [] }: Parts) =>
  ({ type: 'modify', activate, terminate, move }) as const;

const at = (elementId: string): TokenSelector => ({ elementId });

const nested = model(
  'p',
  'start -> a -> outer -> z -> end',
  userTask('a'),
  userTask('z'),
  sub(
    'outer',
    'startO -> o -> inner -> endO',
    userTask('o'),
    subWith(
      'inner',
      { in: { place: '"inside"' } },
      'startI -> i -> j -> endI',
      userTask('i'),
      userTask('j'),
    ),
    eventSub('onCall', 'called -> e', startOn('called', message('call', '="k"')), userTask('e')),
  ),
  boundary('late', 'outer', timer('duration', 'P1D')),
);

describe('activating', () => {
  it('adds a token and leaves the others', async () => {
    const run = await Scenario.started(nested);

    run.do(modify({ activate: [{ elementId: 'z' }] }));

    expect(run).toWaitAt('a', 'z');
  });

  it('creates the scopes around it, with their mappings, boundary and event sub-processes', async () => {
    const run = await Scenario.started(nested, { key: 'k' });

    run.do(modify({ activate: [{ elementId: 'j' }] }));

    expect(run).toWaitAt('a', 'j');
    expect(run.variables('inner')).toMatchObject({ place: 'inside' });
    expect(run.timerAt('late').dueAt).toBe('2026-11-03T01:00:00.000Z');
    run.correlate('call');
    expect(run).toWaitAt('a', 'e');
  });

  it('lets tokens that need the same new scope share it', async () => {
    const run = await Scenario.started(nested);

    run.do(modify({ activate: [{ elementId: 'i' }, { elementId: 'j' }, { elementId: 'o' }] }));

    expect(run).toWaitAt('a', 'i', 'j', 'o');
    run.complete('j');
    run.complete('o');
    const scopes = [...run.current.elements.values()].filter(
      ({ elementId }) => elementId === 'inner',
    );
    expect(scopes).toHaveLength(2);
  });

  it('uses the scope that is there', async () => {
    const run = await Scenario.started(nested);
    run.complete('a');
    run.complete('o');
    const inner = run.instanceOf('inner');

    run.do(modify({ activate: [{ elementId: 'j' }] }));

    expect(run).toWaitAt('i', 'j');
    expect(run.current.elements.get(run.instanceOf('j'))?.scopeKey).toBe(inner);
  });

  it('brings variables to the element, to a new scope, to the process', async () => {
    const run = await Scenario.started(nested, { everywhere: 1 });

    run.do(
      modify({
        activate: [
          {
            elementId: 'i',
            variables: [
              { variables: { everywhere: 2 } },
              { scopeId: 'outer', variables: { outside: true } },
              { scopeId: 'i', variables: { own: 'x' } },
            ],
          },
        ],
      }),
    );

    expect(run.variables()).toEqual({ everywhere: 2 });
    expect(run.variables('outer')).toEqual({ everywhere: 2, outside: true });
    expect(run.variables('i')).toMatchObject({ own: 'x', outside: true, place: 'inside' });
  });

  it('stops with an incident at a scope whose mappings fail, and goes on when it is resolved', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> a -> s -> end',
        userTask('a'),
        subWith('s', { in: { n: 'm + 1' } }, 'startS -> i', userTask('i')),
      ),
    );

    run.do(modify({ activate: [{ elementId: 'i' }] }));
    expect(run).toHaveStoppedAt('s', 'mapping-error');
    run.set({ m: 1 });
    run.resolve('s');

    expect(run).toWaitAt('a', 'i');
    expect(run.variables('i')).toEqual({ m: 1, n: 2 });
  });

  it('begins a repeated activity as a whole', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> a -> m -> end',
        userTask('a'),
        userTask('m', { each: { in: '[1, 2]', as: 'n' } }),
      ),
    );

    run.do(modify({ activate: [{ elementId: 'm' }] }));

    expect(run).toWaitAt('a', 'm', 'm');
  });
});

describe('joins', () => {
  const joined = model(
    'p',
    'start -> fork -> a -> join; fork -> b -> join; join -> z',
    parallel('fork'),
    parallel('join'),
    userTask('a'),
    userTask('b'),
    userTask('z'),
  );

  it('count a token that is put on one of their flows', async () => {
    const run = await Scenario.started(joined);
    run.complete('a');
    expect(run).toWaitAt('b', 'join');

    run.do(modify({ move: [{ from: at('b'), to: { elementId: 'join', flowId: 'b_join' } }] }));

    expect(run).toWaitAt('z');
  });

  it('let a waiting token be moved back', async () => {
    const run = await Scenario.started(joined);
    run.complete('a');

    run.do(modify({ move: [{ from: at('join'), to: { elementId: 'a' } }] }));
    expect(run).toWaitAt('a', 'b');
    run.complete('b');
    expect(run).toWaitAt('a', 'join');
    run.complete('a');

    expect(run).toWaitAt('z');
  });

  it('keep a second token on the same flow for the next round', async () => {
    const run = await Scenario.started(joined);
    run.complete('a');

    run.do(modify({ activate: [{ elementId: 'join', flowId: 'a_join' }] }));
    expect(run).toWaitAt('b', 'join', 'join');
    run.complete('b');

    expect(run).toWaitAt('join', 'z');
  });

  it('are not passed by a token that comes from nowhere', async () => {
    const run = await Scenario.started(joined);

    const refused = run.send(modify({ activate: [{ elementId: 'join' }] }));

    expect(refused?.faults).toMatchObject([
      { pointer: '/activate/0/flowId', code: 'join-needs-flow' },
    ]);
  });
});

describe('terminating', () => {
  it('takes a scope away with everything inside', async () => {
    const run = await Scenario.started(nested);
    run.complete('a');
    run.do(modify({ activate: [{ elementId: 'z' }] }));

    run.do(modify({ terminate: [at('outer')] }));

    expect(run).toWaitAt('z');
    expect(run.current.timers.size + run.current.subscriptions.size).toBe(0);
  });

  it('takes a scope away that has lost its last token', async () => {
    const run = await Scenario.started(nested);
    run.complete('a');
    run.do(modify({ activate: [{ elementId: 'z' }] }));

    run.do(modify({ terminate: [{ elementInstanceKey: run.instanceOf('o') }] }));

    expect(run).toWaitAt('z');
    expect(run.terminated).toEqual(['o', 'outer']);
  });

  it('ends the instance with its last token', async () => {
    const run = await Scenario.started(nested);

    run.do(modify({ terminate: [at('a')] }));

    expect(run.current.status).toBe('terminated');
  });

  it.each([
    [false, ['m', 'm'], 'z'],
    [true, ['m'], 'z'],
  ])(
    'one run of a repeated activity lets the others go on (sequential: %s)',
    async (sequential, waiting, then) => {
      const run = await Scenario.started(
        model(
          'p',
          'start -> m -> z',
          userTask('m', { each: { in: '[1, 2, 3]', as: 'n', sequential, collect: ['all', 'n'] } }),
          userTask('z'),
        ),
      );
      const first = [...run.current.elements.values()].find(({ loopCounter }) => loopCounter === 1);

      run.do(modify({ terminate: [{ elementInstanceKey: first?.key ?? 0 }] }));
      expect(run).toWaitAt(...waiting);
      run.complete('m');
      run.complete('m');

      expect(run).toWaitAt(then);
      expect(run).toHaveVariables({ all: [null, 2, 3] });
    },
  );

  it('in a called process ends it and its caller', async () => {
    const run = await Scenario.started([
      model('p', 'start -> c; start -> z', call('c', 'child'), userTask('z')),
      model('child', 'start -> k', userTask('k')),
    ]);

    run.do(modify({ terminate: [{ elementInstanceKey: run.instanceOf('k') }] }));

    expect(run).toWaitAt('z');
  });
});

describe('moving', () => {
  it('keeps the scope when its only token stays inside', async () => {
    const run = await Scenario.started(nested);
    run.complete('a');
    run.complete('o');
    const inner = run.instanceOf('inner');

    run.do(modify({ move: [{ from: at('i'), to: { elementId: 'j' } }] }));

    expect(run).toWaitAt('j');
    expect(run.instanceOf('inner')).toBe(inner);
  });

  it('moves each of several tokens within its own run of a repeated sub-process', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> s -> z',
        subWith(
          's',
          { each: { in: '[1, 2]', as: 'n' } },
          'startS -> i -> j',
          userTask('i'),
          userTask('j'),
        ),
        userTask('z'),
      ),
    );

    run.do(modify({ move: [{ from: at('i'), to: { elementId: 'j' } }] }));
    expect(run).toWaitAt('j', 'j');
    run.complete('j');
    run.complete('j');

    expect(run).toWaitAt('z');
  });

  it('works while the instance is suspended, and its work waits', async () => {
    const run = await Scenario.started(
      model('p', 'start -> a -> b -> end', userTask('a'), service('b')),
    );
    run.do({ type: 'suspend' });

    run.do(modify({ move: [{ from: at('a'), to: { elementId: 'b' } }] }));
    expect(run.current.jobs.size).toBe(0);
    run.do({ type: 'resume' });

    expect(run.jobAt('b').type).toBe('b');
  });

  it('out of an activity closes what waited on its boundary', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> a -> b; tick -> t',
        userTask('a'),
        beside('tick', 'a', timer('cycle', 'R/PT1H')),
        userTask('b'),
        userTask('t'),
      ),
    );

    run.do(modify({ move: [{ from: at('a'), to: { elementId: 'b' } }] }));

    expect(run).toWaitAt('b');
    expect(run.current.timers.size).toBe(0);
  });

  it('into a called process needs its scope', async () => {
    const run = await Scenario.started([
      model('p', 'start -> c -> z', call('c', 'child'), userTask('z')),
      model('child', 'start -> k -> l', userTask('k'), userTask('l')),
    ]);

    run.do(
      modify({
        move: [{ from: { elementInstanceKey: run.instanceOf('k') }, to: { elementId: 'l' } }],
      }),
    );
    run.complete('l');

    expect(run).toWaitAt('z');
  });
});

describe('a modification that cannot be done', () => {
  it('changes nothing and tells all faults with their places', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> gate; gate -[n = 1]-> a; gate -[n = 2]-> one; gate -[n = 3]-> two; gate -[n = 4]-> m; late -> end',
        userTask('a'),
        exclusive('gate'),
        userTask('one'),
        userTask('two'),
        subWith('m', { each: { in: '[1]' } }, 'startM -> i', userTask('i')),
        boundary('late', 'a', timer('duration', 'P1D')),
      ),
      { n: 1 },
    );
    const before = run.current;

    const refused = run.send(
      modify({
        activate: [
          { elementId: 'nowhere' },
          { elementId: 'late' },
          { elementId: 'i' },
          { elementId: 'a', flowId: 'gate_m' },
          { elementId: 'a', ancestorKey: 7 },
          { elementId: 'a', variables: [{ scopeId: 'm', variables: {} }] },
          { elementId: 'p' },
        ],
        terminate: [at('two'), { elementInstanceKey: 9 }, { elementInstanceKey: run.rootKey }],
        move: [{ from: at('one'), to: { elementId: 'a' } }],
      }),
    );

    expect(refused?.code).toBe('invalid-modification');
    expect(refused?.faults?.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/terminate/0/elementId', 'no-token'],
      ['/terminate/1/elementInstanceKey', 'no-token'],
      ['/terminate/2/elementInstanceKey', 'whole-instance'],
      ['/move/0/from/elementId', 'no-token'],
      ['/activate/0/elementId', 'unknown-element'],
      ['/activate/1/elementId', 'cannot-activate'],
      ['/activate/2/ancestorKey', 'inside-multi-instance'],
      ['/activate/3/flowId', 'unknown-flow'],
      ['/activate/4/ancestorKey', 'not-an-ancestor'],
      ['/activate/5/variables/0/scopeId', 'unknown-scope'],
      ['/activate/6/elementId', 'cannot-activate'],
    ]);
    expect(run.current).toBe(before);
  });

  it.each<[string, Parts, string]>([
    ['nothing to do', {}, 'no-instruction'],
    [
      'a place inside what it terminates',
      { activate: [{ elementId: 'j' }], terminate: [at('outer')] },
      'scope-terminated',
    ],
  ])('has %s', async (_, parts, code) => {
    const run = await Scenario.started(nested);
    run.complete('a');

    expect(run.send(modify(parts))?.faults).toMatchObject([{ code }]);
  });

  it('does not choose between several scopes', async () => {
    const run = await Scenario.started(
      model(
        'p',
        'start -> s -> end',
        subWith('s', { each: { in: '[1, 2]' } }, 'startS -> i -> j', userTask('i'), userTask('j')),
      ),
    );

    const refused = run.send(modify({ activate: [{ elementId: 'j' }] }));
    expect(refused?.faults).toMatchObject([{ code: 'ambiguous-scope' }]);

    const scope = run.current.elements.get(run.instanceOf('i'))?.scopeKey ?? 0;
    run.do(modify({ activate: [{ elementId: 'j', ancestorKey: scope }] }));
    expect(run).toWaitAt('i', 'i', 'j');
  });
});
