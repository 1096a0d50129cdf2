import {
  beside,
  boundary,
  call,
  caught,
  condition,
  eventSub,
  exclusive,
  firstOf,
  message,
  model,
  parallel,
  Scenario,
  service,
  signal,
  startOn,
  sub,
  subWith,
  task,
  timer,
  userTask,
  compensation,
  thrown,
  undoneBy,
} from '../fixtures/index.js';
import type { Piece } from '../fixtures/model-text.js';
import type { MappingInstruction, Rejection } from '../index.js';

/** Starts the first of two versions of a process. */
async function between(
  before: string,
  after: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Scenario> {
  return Scenario.started([before, after], variables);
}

function migration(mappings: Readonly<Record<string, string>> = {}) {
  const pairs = Object.entries(mappings);
  const list: MappingInstruction[] = pairs.map(([source, target]) => ({ source, target }));
  return { type: 'migrate', definitionKey: 2, mappings: list } as const;
}

const p = (arrows: string, ...pieces: readonly Piece[]) => model('p', arrows, ...pieces);

const found = (rejection: Rejection | null) =>
  rejection?.faults?.map(({ elementId, code }) => `${elementId ?? ''}: ${code}`);

describe('an event that only the new version waits for', () => {
  it.each([0, 1])(
    'is waited for at the oldest element first, whatever the order of the rows (%i steps later)',
    async (steps) => {
      // Given two tokens at the same task
      const flows = 'start -> fork -> m -> a -> end; fork -> n -> m';
      const pieces = [parallel('fork'), exclusive('m'), userTask('a')];
      const late = boundary('late', 'a', timer('duration', 'PT1H'));
      const run = await Scenario.started(
        [p(flows, ...pieces), p(`${flows}; late -> end`, ...pieces, late)],
        {},
        { checked: true },
      );
      for (let left = steps; left > 0; left--)
        run.do({ type: 'set-variables', scopeKey: run.current.rootKey, variables: { left } });

      // When
      run.do(migration());

      // Then
      const byAge = [...run.current.timers.values()]
        .sort((one, other) => one.key - other.key)
        .map(({ elementInstanceKey }) => elementInstanceKey);
      expect(byAge).toHaveLength(2);
      expect(byAge).toEqual(byAge.toSorted((one, other) => one - other));
    },
  );
});

describe('what was completed before a migration', () => {
  const booked = (hotel: string, handler: string, options: Parameters<typeof service>[2] = {}) =>
    p(
      `start -> ${hotel} -> wait -> undo -> end`,
      service(hotel, hotel, options),
      undoneBy(hotel, handler),
      service(handler, handler, { undoes: true }),
      userTask('wait'),
      thrown('undo', compensation()),
    );

  it('is undone as the new version says', async () => {
    const run = await between(booked('hotel', 'cancel'), booked('room', 'giveBack'));
    run.work('hotel');

    run.do(migration({ hotel: 'room', cancel: 'giveBack' }));
    run.complete('wait');

    expect(run).toWaitAt('giveBack');
    run.work('giveBack');
    expect(run).toHaveEnded();
  });

  it('of a repeated activity may be in the middle of being undone, too', async () => {
    const twice = { each: { in: '[1, 2]' } };
    const run = await between(booked('hotel', 'cancel', twice), booked('room', 'giveBack', twice));
    run.work('hotel');
    run.work('hotel');
    run.complete('wait');

    run.do(migration({ hotel: 'room', cancel: 'giveBack' }));
    run.work('giveBack');
    run.work('giveBack');

    expect(run).toHaveEnded();
  });

  it('may be in the middle of being undone', async () => {
    const run = await between(booked('hotel', 'cancel'), booked('room', 'giveBack'));
    run.work('hotel');
    run.complete('wait');
    expect(run).toWaitAt('cancel');

    run.do(migration({ hotel: 'room', cancel: 'giveBack' }));

    expect(run).toWaitAt('giveBack');
    run.work('giveBack', {});
    expect(run).toHaveEnded();
  });

  it('waits for no event of the new version while it is being undone', async () => {
    const stay = (more: string, ...pieces: readonly Piece[]) =>
      p(
        `start -> stay -> wait -> undo -> end${more}`,
        sub('stay', 'hotel', service('hotel'), undoneBy('hotel', 'cancel'), cancel),
        userTask('wait'),
        thrown('undo', compensation()),
        ...pieces,
      );
    const cancel = service('cancel', 'cancel', { undoes: true });
    const late = boundary('late', 'stay', signal('late'));
    const run = await between(stay(''), stay('; late -> note', late, userTask('note')));
    run.work('hotel');
    run.complete('wait');

    run.do(migration());

    expect(run.current.subscriptions.size).toBe(0);
    run.work('cancel');
    expect(run).toHaveEnded();
  });

  it('stands in the way when the new version cannot undo it', async () => {
    const run = await between(booked('hotel', 'cancel'), booked('room', 'giveBack'));
    run.work('hotel');

    expect(found(run.send(migration()))).toEqual([
      'hotel: no-counterpart',
      'cancel: no-counterpart',
    ]);
  });
});

describe('a migrated instance', () => {
  it('goes on by the new version, and history says so', async () => {
    const run = await between(
      p('start -> a -> b', userTask('a'), userTask('b')),
      p('start -> a -> c', userTask('a', { form: 'f' }), userTask('c')),
    );

    run.do(migration());

    expect(run.taskAt('a')).toMatchObject({ formId: 'f' });
    expect(run.records.at(-1)).toMatchObject({
      intent: 'migrated',
      data: { fromDefinition: 1, toDefinition: 2 },
    });
    run.complete('a');
    expect(run).toWaitAt('c');
  });

  it('keeps the holder of a task whose element has another id', async () => {
    const run = await between(
      p('start -> a', userTask('a', { assignee: 'lan' })),
      p('start -> z', userTask('z', { assignee: 'minh' })),
    );

    run.do(migration({ a: 'z' }));

    expect(run.taskAt('z')).toMatchObject({ assignee: 'lan', elementId: 'z' });
    run.complete('z');
    expect(run).toHaveEnded();
  });

  it.each([
    ['as it is where the model leaves it alone', 'w', 'w'],
    ['with another type where the model says so', 'w', 'v'],
  ])('keeps a job %s', async (_, type, newType) => {
    const run = await between(
      p('start -> s', service('s', type)),
      p('start -> s', service('s', newType)),
    );
    const before = run.jobAt('s');

    run.do(migration());

    expect(run.jobAt('s')).toEqual({ ...before, type: newType });
    run.work('s');
    expect(run).toHaveEnded();
  });

  it('keeps the date of a timer, unless the model says something else', async () => {
    const at = (due: string, more: string) =>
      p(
        'start -> a; same -> x; other -> y',
        userTask('a'),
        boundary('same', 'a', timer('duration', 'PT2H')),
        boundary('other', 'a', timer('duration', due)),
        task(more),
      );
    const run = await between(at('PT3H', 'x'), at('PT5H', 'y'));
    const kept = run.timerAt('same');
    run.at('2026-11-02T02:00:00.000Z');

    run.do(migration());

    expect(run.timerAt('same')).toEqual(kept);
    // Durations count from the arrival of the token.
    expect(run.timerAt('other').dueAt).toBe('2026-11-02T06:00:00.000Z');
  });

  it('closes what is no longer on the boundary and opens what is new', async () => {
    const run = await between(
      p('start -> a; old -> x', userTask('a'), boundary('old', 'a', message('m1', '="k"'))),
      p('start -> a; new -> x', userTask('a'), boundary('new', 'a', message('m2', '="k"'))),
    );

    run.do(migration());

    expect([...run.current.subscriptions.values()]).toMatchObject([
      { name: 'm2', targetElementId: 'new' },
    ]);
    run.correlate('m2');
    expect(run).toHaveEnded();
  });

  it('waits for a renamed message by its new name, and for an unchanged one with the same key', async () => {
    const run = await between(
      p(
        'start -> gate -> one; gate -> two',
        firstOf('gate'),
        caught('one', message('m1')),
        caught('two', message('m2')),
      ),
      p(
        'start -> gate -> one; gate -> two',
        firstOf('gate'),
        caught('one', message('m1')),
        caught('two', message('m3')),
      ),
      { key: 'k' },
    );
    const before = [...run.current.subscriptions.values()];
    run.set({ key: 'changed' });

    run.do(migration());

    expect([...run.current.subscriptions.values()]).toMatchObject([
      before.find(({ name }) => name === 'm1'),
      { name: 'm3', correlationKey: 'changed', targetElementId: 'two' },
    ]);
  });

  it('does not arm again what has fired', async () => {
    const model = p(
      'start -> a',
      userTask('a'),
      eventSub(
        'es',
        'once -> e',
        startOn('once', timer('date', '2026-11-02T03:00:00Z')),
        userTask('e'),
      ),
    );
    const run = await between(model, model);
    run.fire('once');

    run.do(migration());

    expect(run.current.timers.size).toBe(0);
    expect(run).toWaitAt('e');
  });

  it('does not let a condition occur again that was true before', async () => {
    const version = p(
      'start -> a; often -> x -> end',
      userTask('a'),
      beside('often', 'a', condition('n > 1')),
      userTask('x'),
    );
    const run = await between(version, version, { n: 2 });
    expect(run).toWaitAt('a', 'x');

    run.do(migration());
    expect(run).toWaitAt('a', 'x');
    run.set({ n: 0 });
    run.set({ n: 3 });

    expect(run).toWaitAt('a', 'x', 'x');
  });

  it('takes over scopes, runs of repeated activities and incidents', async () => {
    const version = (last: string) =>
      p(
        `start -> s -> ${last}`,
        subWith(
          's',
          { each: { in: '[1, 2]', as: 'n' } },
          'startS -> i -> j',
          userTask('i'),
          service('j', 'j', { in: { x: 'n + y' } }),
        ),
        userTask(last),
      );
    const run = await between(version('k'), version('l'));
    run.complete('i');
    expect(run).toHaveStoppedAt('j', 'mapping-error');

    run.do(migration());

    run.set({ y: 1 });
    run.resolve('j');
    run.work('j');
    run.complete('i');
    run.work('j');
    expect(run).toWaitAt('l');
  });

  it('leaves called processes alone, which are migrated by themselves', async () => {
    const parent = (next: string) => p(`start -> c -> ${next}`, call('c', 'child'), userTask(next));
    const child = (next: string) =>
      model('child', `start -> k -> ${next}`, userTask('k'), userTask(next));
    const run = await Scenario.started([parent('a'), parent('b'), child('l'), child('m')]);
    const processInstanceKey = run.instanceOf('child');

    run.do(migration());
    expect(run.current.elements.get(processInstanceKey)?.definitionKey).toBe(4);
    run.do({ type: 'migrate', definitionKey: 3, mappings: [], processInstanceKey });
    run.complete('k');
    run.complete('l');

    expect(run).toWaitAt('b');
  });

  it('can be suspended', async () => {
    const run = await between(
      p('start -> a', userTask('a')),
      p('start -> a -> b', userTask('a'), userTask('b')),
    );
    run.do({ type: 'suspend' });

    run.do(migration());
    run.do({ type: 'resume' });
    run.complete('a');

    expect(run).toWaitAt('b');
  });
});

describe('a token that waits at a join', () => {
  const joined = (join: string, ...sources: readonly string[]) =>
    p(
      [
        'start -> fork',
        ...sources.map((source) => `fork -> ${source} -> ${join}`),
        `${join} -> z`,
      ].join('; '),
      parallel('fork'),
      parallel(join),
      ...sources.map((source) => userTask(source)),
      userTask('z'),
    );

  it.each<[string, string, Readonly<Record<string, string>>]>([
    ['by the same flow', joined('join', 'a', 'b'), {}],
    ['by the flow from the same element', joined('merge', 'a', 'b'), { join: 'merge' }],
    ['by a flow that is told', joined('join', 'c', 'b'), { a_join: 'c_join' }],
  ])('stays, counted %s', async (_, after, mappings) => {
    const run = await between(joined('join', 'a', 'b'), after);
    run.complete('a');

    run.do(migration(mappings));
    expect(run.tokens).toHaveLength(2);
    run.complete('b');

    expect(run).toWaitAt('z');
  });

  it('goes on when the new version waits for nothing else', async () => {
    const run = await between(joined('join', 'a', 'b', 'c'), joined('join', 'a', 'b'));
    run.complete('a');
    run.complete('b');
    run.do({ type: 'modify', activate: [], move: [], terminate: [{ elementId: 'c' }] });
    expect(run).toWaitAt('join', 'join');

    run.do(migration());

    expect(run).toWaitAt('z');
  });

  it('waits for one more flow where the new version has one more', async () => {
    const run = await between(joined('join', 'a', 'b'), joined('join', 'a', 'b', 'c'));
    run.complete('a');

    run.do(migration());
    run.complete('b');
    expect(run).toWaitAt('join', 'join');
    run.do({ type: 'modify', activate: [{ elementId: 'c' }], move: [], terminate: [] });
    run.complete('c');

    expect(run).toWaitAt('z');
  });

  it('is a problem when its flow is gone', async () => {
    const run = await between(joined('join', 'a', 'b'), joined('join', 'c', 'b'));
    run.complete('a');

    expect(found(run.send(migration()))).toEqual(['join: flow-gone']);
  });
});

describe('a migration that cannot be done', () => {
  it('changes nothing and tells everything that is wrong, each once', async () => {
    const run = await between(
      p(
        'start -> gone; start -> kind; start -> many; start -> inner; start -> wait; start -> named',
        userTask('gone'),
        userTask('kind'),
        userTask('many', { each: { in: '[1, 2, 3]' } }),
        sub('inner', 'startI -> deep', userTask('deep')),
        caught('wait', timer('duration', 'P1D')),
        userTask('named'),
      ),
      p(
        'start -> kind; start -> many; start -> inner; start -> wait; start -> deep; start -> named',
        service('kind'),
        userTask('many'),
        sub('inner', 'startI -> other', userTask('other')),
        caught('wait', message('m', '="k"')),
        userTask('deep'),
        userTask('named'),
        boundary('late', 'named', timer('date', '=missing')),
      ).replace(
        '</bpmn:process>',
        '<bpmn:sequenceFlow id="late_x" sourceRef="late" targetRef="deep"/></bpmn:process>',
      ),
    );
    const before = run.current;

    const refused = run.send(migration());

    expect(refused?.code).toBe('invalid-migration');
    expect(found(refused)).toEqual([
      'gone: no-counterpart',
      'kind: no-counterpart',
      'many: repetition-changed',
      'wait: event-changed',
      'deep: scope-changed',
      'named: expression-error',
    ]);
    expect(refused?.faults?.[0]?.message).toBe(
      '"gone": it is not in the new version. Map it to another element, or move the token.',
    );
    expect(run.current).toBe(before);
  });

  it.each<[string, readonly MappingInstruction[], readonly string[]]>([
    ['an unknown source', [{ source: 'x', target: 'a' }], ['/mappings/0/source unknown-element']],
    ['an unknown target', [{ source: 'a', target: 'x' }], ['/mappings/0/target unknown-element']],
    [
      'an element twice',
      [
        { source: 'a', target: 'a' },
        { source: 'a', target: 'b' },
      ],
      ['/mappings/1/source mapped-twice'],
    ],
  ])('names %s', async (_, mappings, expected) => {
    const version = p('start -> a -> b', userTask('a'), userTask('b'));
    const run = await between(version, version);

    const refused = run.send({ ...migration(), mappings });

    expect(refused?.faults?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected);
  });

  it.each([
    ['another process', 2, 'other-process'],
    ['an unknown definition', 9, 'unknown-definition'],
  ])('names %s', async (_, definitionKey, code) => {
    const run = await between(
      p('start -> a', userTask('a')),
      model('q', 'start -> a', userTask('a')),
    );

    const refused = run.send({ type: 'migrate', definitionKey, mappings: [] });
    expect(refused).toMatchObject({ code: 'invalid-migration', faults: [{ code }] });
  });
});
