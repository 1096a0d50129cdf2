import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Arena } from '../arena.js';
import type { Bench } from '../bench-group.js';
import { definitions, end, extended, flow, start } from '../bpmn-text.js';
import { fixed } from '../spread.js';
import type { Workload } from '../workloads.js';

const passes = 100_000;
const usualRoundMs = 1_000;
/** What is reached within the first passes is what the process needs anyway. */
const settledAfter = 0.2;
/** Between two looks at the heap. */
const stepsBetween = 10;
const mostGrowthMb = 16;

/** One instance that goes round a hundred thousand times without waiting: its memory must not grow. */
export async function benchLoop(bench: Bench): Promise<void> {
  const count = Math.ceil(Math.min(1, bench.options.roundMs / usualRoundMs) * passes);
  const workload = modelOf(count);
  const arena = await Arena.open(await bench.database(), [workload]);
  try {
    const heap = await heapDuring(arena, workload, count);
    bench.say(`  ${count.toLocaleString('en')} passes: ${heap.seconds.toFixed(1)} s`);
    bench.report({
      workload: 'loop',
      name: 'growth of the heap after the first fifth',
      value: fixed(heap.growthMb),
      unit: 'MB',
      must: { atMost: mostGrowthMb },
    });
  } finally {
    await arena.close();
  }
}

function modelOf(count: number): Workload {
  const condition = `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">=attempts &lt; ${String(count)}</bpmn:conditionExpression>`;
  const content = [
    start,
    extended(
      'scriptTask',
      'count',
      '<zeebe:script expression="=attempts + 1" resultVariable="attempts" />',
    ),
    '<bpmn:exclusiveGateway id="again" default="again-end" />',
    end,
    flow('start', 'count'),
    flow('count', 'again'),
    flow('again', 'count', condition),
    flow('again', 'end'),
  ].join('\n');
  return { id: 'loop', title: 'a loop', processId: 'loop', xml: definitions('loop', content) };
}

async function heapDuring({ engine }: Arena, workload: Workload, count: number) {
  const collect = garbageCollector();
  const begin = performance.now();
  let steps = 0;
  const heaps: number[] = [];
  await engine.observe(workload, (_, { outcome }) => {
    if (steps++ % stepsBetween > 0) return;
    collect();
    const { heapUsed } = process.memoryUsage();
    const [root] = outcome.state.elements.values();
    const done = Number(root?.variables?.attempts ?? count);
    if (done < count * settledAfter) return;
    heaps.push(heapUsed);
  });
  const growthMb = (Math.max(...heaps) - (heaps[0] ?? NaN)) / 2 ** 20;
  return { seconds: (performance.now() - begin) / 1000, growthMb };
}

function garbageCollector(): () => void {
  setFlagsFromString('--expose_gc');
  return runInNewContext('gc') as () => void;
}
