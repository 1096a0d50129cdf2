import { ElementStatistics } from '@minhbach/runtime';
import { call, model, parallel, sub, userTask } from '../../../libs/engine/src/fixtures/index.js';
import { StatisticsRollup } from '../../../libs/runtime/src/statistics-rollup.js';
import { Random } from '../../property/model/random.js';
import { RuntimeUnderTest } from '../../support/runtime-under-test.js';

const outer = model(
  'outer',
  'start -> fork -> review -> join; fork -> each -> join; join -> part -> ask -> end',
  parallel('fork'),
  parallel('join'),
  userTask('review'),
  userTask('each', { each: { in: '[1, 2, 3]' } }),
  sub('part', 'startPart -> inside -> endPart', userTask('inside')),
  call('ask', 'inner'),
);
const inner = model('inner', 'startInner -> answer -> endInner', userTask('answer'));

/** Printed when a run fails; set STATISTICS_SEED to repeat it. */
const seed = Number(process.env.STATISTICS_SEED ?? Date.now() % 2 ** 31);
const period = { from: '2026-03-01', to: '2026-12-31', allVersions: false };

interface Numbers {
  active: number;
  waiting: number;
  terminated: number;
  readonly durations: number[];
}

/** What a person with paper and pencil would count. */
class ByHand {
  readonly numbers = new Map<string, Numbers>();

  of(elementId: string): Numbers {
    const known = this.numbers.get(elementId);
    if (known) return known;
    const none = { active: 0, waiting: 0, terminated: 0, durations: [] };
    this.numbers.set(elementId, none);
    return none;
  }

  pass(...elementIds: readonly string[]): void {
    for (const id of elementIds) this.of(id).durations.push(0);
  }
}

/** One instance of `outer`, as somebody sees it who knows the drawing and what he did himself. */
class Instance {
  private readonly since = new Map<string, number>();
  private each = 3;
  private atJoin = 0;
  tasks = ['review', 'each', 'each', 'each'];

  constructor(
    readonly rootKey: number,
    private readonly paper: ByHand,
    private readonly now: () => number,
  ) {
    paper.pass('start', 'fork');
    this.enter('outer', 'review');
    this.since.set('each', now());
    paper.of('each').active += 3;
  }

  done(task: string): void {
    this.tasks.splice(this.tasks.indexOf(task), 1);
    this.leave(task);
    if (task === 'each' && --this.each > 0) return;
    if (task === 'review' || task === 'each') this.join();
    if (task === 'inside') {
      this.paper.pass('endPart', 'startInner');
      this.leave('part');
      this.enter('ask', 'inner', 'answer');
      this.tasks = ['answer'];
    }
    if (task === 'answer') {
      this.paper.pass('endInner', 'end');
      for (const id of ['inner', 'ask', 'outer']) this.leave(id);
    }
  }

  cancel(): void {
    for (const id of this.since.keys()) {
      const open = id === 'each' ? this.each : 1;
      this.paper.of(id).active -= open;
      this.paper.of(id).terminated += open;
    }
    this.paper.of('join').waiting -= this.atJoin;
    this.paper.of('join').terminated += this.atJoin;
    this.tasks = [];
  }

  private join(): void {
    if (++this.atJoin === 1) {
      this.paper.of('join').waiting++;
      return;
    }
    this.atJoin = 0;
    this.paper.of('join').waiting--;
    this.paper.pass('join', 'startPart');
    this.enter('part', 'inside');
    this.tasks = ['inside'];
  }

  private enter(...elementIds: readonly string[]): void {
    for (const id of elementIds) {
      this.since.set(id, this.now());
      this.paper.of(id).active++;
    }
  }

  private leave(elementId: string): void {
    this.paper.of(elementId).active--;
    this.paper.of(elementId).durations.push(this.now() - (this.since.get(elementId) ?? 0));
    if (elementId !== 'each' || this.each === 1) this.since.delete(elementId);
  }
}

describe(`statistics of elements (seed ${String(seed)})`, () => {
  let engine: RuntimeUnderTest;
  let keys: Record<string, number>;

  beforeEach(async () => {
    engine = await RuntimeUnderTest.start();
    const { processes } = await engine.deploy({ 'outer.bpmn': outer, 'inner.bpmn': inner });
    keys = Object.fromEntries(processes.map(({ id, key }) => [id, key]));
  });
  afterEach(async () => engine.stop());

  const count = async () => engine.get(StatisticsRollup).catchUp();

  const counted = async (question = period) => {
    const of = async (id: string) => engine.get(ElementStatistics).of(keys[id] ?? 0, question);
    const all = [await of('outer'), await of('inner')].flatMap((found) => found?.elements ?? []);
    return new Map(all.map((element) => [element.elementId, element]));
  };

  /** The smallest duration that so many of them do not exceed. */
  const ranked = (durations: readonly number[], share: number) =>
    durations.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(share * durations.length) - 1)];

  it('are what is counted by hand on random ways', async () => {
    // given
    const random = new Random(seed);
    const paper = new ByHand();
    const instances: Instance[] = [];
    const now = () => engine.clock.fixed().getTime();

    // when
    for (let step = 0; step < 120; step++) {
      engine.clock.advance({ minutes: random.below(3_000) });
      const open = instances.filter(({ tasks }) => tasks.length > 0);
      const instance = open[random.below(Math.max(1, open.length))];
      if (!instance || random.below(4) === 0) {
        instances.push(new Instance(await engine.start('outer'), paper, now));
      } else if (random.below(12) === 0) {
        await engine.runtime.cancel({ rootKey: instance.rootKey, actor: 'admin' });
        instance.cancel();
      } else {
        const task = instance.tasks[random.below(instance.tasks.length)] ?? '';
        await engine.complete(instance.rootKey, task, 'an');
        instance.done(task);
      }
      if (random.below(10) === 0) await count();
    }
    await Promise.all([count(), count()]);
    await count();

    // then
    const found = await counted();
    for (const [elementId, { active, waiting, terminated, durations }] of paper.numbers) {
      const completed = durations.length;
      // At the join a token waits before it begins: what was taken away there had not been entered.
      const entered = completed + active + (elementId === 'join' ? 0 : terminated);
      const element = found.get(elementId);
      expect({ elementId, ...element }).toMatchObject({
        elementId,
        active,
        waiting,
        terminated,
        completed,
        entered,
      });
      for (const [share, told] of [
        [0.5, element?.medianMilliseconds],
        [0.9, element?.p90Milliseconds],
      ] as const) {
        const exact = ranked(durations, share) ?? 0;
        expect(Math.abs((told ?? 0) - exact)).toBeLessThanOrEqual(exact / 99);
      }
    }
    expect([...found.keys()].sort()).toEqual([...paper.numbers.keys()].sort());
  }, 60_000);

  it('tell of a period what ended in it, and when they were counted last', async () => {
    // given
    const rootKey = await engine.start('outer');
    engine.clock.advance({ days: 10 });
    await engine.complete(rootKey, 'review', 'an');
    const countedAt = engine.clock.fixed().toISOString();

    // when
    expect(await count()).toBe(1);
    expect(await count()).toBe(0);

    // then
    const onDay = async (day: string) =>
      (await counted({ ...period, from: day, to: day })).get('review')?.completed;
    expect([await onDay('2026-03-11'), await onDay('2026-03-12')]).toEqual([0, 1]);
    const found = await engine.get(ElementStatistics).of(keys.outer ?? 0, period);
    expect(found?.countedAt).toBe(countedAt);
  });

  it('follow an instance to another version, and count all versions together when asked', async () => {
    // given
    const first = keys.outer ?? 0;
    const rootKey = await engine.start('outer');
    await engine.complete(rootKey, 'each', 'an');
    await count();
    const renamed = outer.replaceAll('"review"', '"check"');
    const { processes } = await engine.deploy({ 'outer.bpmn': renamed });
    const definitionKey = processes[0]?.key ?? 0;
    const mappings = [{ source: 'review', target: 'check' }];

    // when
    await engine.runtime.migrate({ rootKey, definitionKey, mappings, actor: 'admin' });
    engine.clock.advance({ minutes: 1 });
    await engine.complete(rootKey, 'check', 'an');
    await engine.complete(rootKey, 'each', 'an');
    await count();

    // then
    const read = async (key: number, allVersions: boolean) => {
      const found = await engine.get(ElementStatistics).of(key, { ...period, allVersions });
      const of = (id: string) => found?.elements.find(({ elementId }) => elementId === id);
      return [of('review')?.completed, of('check')?.completed, of('each')?.completed];
    };
    expect(await read(first, false)).toEqual([0, undefined, 1]);
    expect(await read(definitionKey, false)).toEqual([undefined, 1, 1]);
    expect(await read(definitionKey, true)).toEqual([0, 1, 2]);
    expect((await counted()).get('each')?.active).toBe(0);
  });

  it('show incidents, and tokens that an incident keeps from beginning', async () => {
    // given
    const stops = model('stops', 'start -> work', userTask('work', { in: { a: 'date(b)' } }));
    const { processes } = await engine.deploy({ 'stops.bpmn': stops });
    await engine.start('stops');

    // then
    const found = await engine.get(ElementStatistics).of(processes[0]?.key ?? 0, period);
    expect(found?.elements).toContainEqual(
      expect.objectContaining({ elementId: 'work', active: 0, waiting: 1, incidents: 1 }),
    );
  });
});
