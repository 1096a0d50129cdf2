import type { ElementType, FlowNode, ListenerEvent, ProcessModel, Value } from '@minhbach/bpmn';
import fc from 'fast-check';
import { Scenario } from './fixtures/index.js';
import { act } from './fixtures/random/act.js';
import { blocks } from './fixtures/random/blocks.js';
import { filesOf } from './fixtures/random/plan-model.js';
import { planned } from './fixtures/random/plan.js';
import { deployed, libraryOf } from './fixtures/test-library.js';
import type { HistoryRecord, Key } from './index.js';

/** Printed when a run fails; set ENGINE_SEED to repeat it, ENGINE_RUNS for a longer night. */
const seed = Number(process.env.ENGINE_SEED ?? Date.now() % 2 ** 31);
const numRuns = Number(process.env.ENGINE_RUNS ?? 100);

const untold: ReadonlySet<ElementType> = new Set<ElementType>([
  'exclusiveGateway',
  'parallelGateway',
  'inclusiveGateway',
  'eventBasedGateway',
]);
const mostActs = 3_000;

describe('a random process with listeners', () => {
  it(`tells each of them in its turn, whatever happens beside, and ends (seed ${String(seed)})`, async () => {
    await fc.assert(
      fc.asyncProperty(
        blocks,
        fc.array(fc.nat(1_000_000), { minLength: 10, maxLength: 60 }),
        fc.infiniteStream(fc.nat(2)),
        fc.integer({ min: 1, max: 50 }),
        async (block, tape, counts, budget) => {
          // given a process that has up to two listeners of each event
          const { processes } = await deployed(filesOf(planned(block)));
          const models = processes.map(({ model }) => withListeners(model, () => countOf(counts)));
          const run = new Scenario(libraryOf(models), { budget, checked: true });

          // when it is led to its end
          run.start();
          for (const choice of tape) act(run, choice);
          for (let acts = 0; run.current.status === 'active'; acts++) {
            if (acts > mostActs) throw new Error(`no way out\n${run.log()}`);
            act(run, 0);
          }

          // then
          expect(run).toHaveEnded();
          expect(wrongTurns(run)).toEqual([]);
        },
      ),
      { seed, numRuns },
    );
  }, 120_000);
});

function withListeners(model: ProcessModel, count: () => number): ProcessModel {
  const elements = [...model.elements].map(([id, node]): [string, FlowNode] => {
    if (untold.has(node.type)) return [id, node];
    const events: readonly ListenerEvent[] =
      node.type === 'userTask'
        ? ['start', 'creating', 'assigning', 'completing', 'end']
        : ['start', 'end'];
    const listeners = events.map((event) => {
      const all = Array.from({ length: count() }, (_, place) => ({
        type: fixed(`${event} ${String(place)}`),
        retries: fixed('1'),
        headers: {},
      }));
      return [event, all] as const;
    });
    return [id, { ...node, listeners: Object.fromEntries(listeners) }];
  });
  return { ...model, elements: new Map(elements) };
}

const countOf = (counts: fc.Stream<number>): number =>
  (counts.next().value as number | undefined) ?? 0;
const fixed = (value: string): Value => ({ kind: 'static', value });

/** Element instances that were told otherwise than their model says. */
function wrongTurns(run: Scenario): readonly string[] {
  const stories = new Map<Key, HistoryRecord[]>();
  for (const record of run.records) {
    const key = record.elementInstanceKey ?? 0;
    stories.set(key, [...(stories.get(key) ?? []), record]);
  }
  return [...stories.values()].flatMap((records) => {
    const told = storyOf(records);
    const begun = records.find(({ intent }) => intent === 'activated');
    const node = run.library.processes
      .map(({ model }) => model.elements.get(begun?.elementId ?? ''))
      .find((each) => each !== undefined);
    if (!node || told.length === 0) return [];
    const due = expected(run, node, records);
    const isOver = told.at(-1) === 'completed';
    const seen = isOver ? told : told.filter((each) => each !== 'terminated');
    const rightly = isOver ? due : due.slice(0, seen.length);
    return seen.join() === rightly.join() ? [] : [`${node.id}: ${seen.join()} / ${due.join()}`];
  });
}

function storyOf(records: readonly HistoryRecord[]): string[] {
  return records.flatMap(({ type, intent, data }) => {
    if (type === 'listener') return intent === 'created' ? [String(data?.type)] : [];
    const isState = ['activated', 'completed', 'terminated'].includes(intent);
    return (type === 'element' || type === 'process') && isState ? [intent] : [];
  });
}

function expected(run: Scenario, node: FlowNode, records: readonly HistoryRecord[]): string[] {
  const isRun = records.some(({ data }) => data?.loop !== undefined);
  const isBody = node.multiInstance !== undefined && !isRun;
  const of = (event: ListenerEvent) =>
    isBody
      ? []
      : (node.listeners?.[event] ?? []).map(({ type }) =>
          type.kind === 'static' ? type.value : '',
        );
  const isAwaited = node.incoming.some((id) =>
    run.library.processes.some(({ model }) => {
      const source = model.elements.get(model.flows.get(id)?.source ?? '');
      return source?.type === 'eventBasedGateway';
    }),
  );
  const beginsItself = node.type !== 'boundaryEvent' && !isAwaited;
  const endsItself =
    ['error', 'terminate', 'cancel'].includes(node.event?.type ?? '') && node.type === 'endEvent';
  return [
    ...(beginsItself ? [...of('start'), ...of('creating')] : []),
    'activated',
    ...of('assigning'),
    ...of('completing'),
    ...(endsItself ? [] : of('end')),
    'completed',
  ];
}
