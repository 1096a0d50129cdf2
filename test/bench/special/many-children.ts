import { Arena } from '../arena.js';
import type { Bench } from '../bench-group.js';
import { chain, definitions, extended } from '../bpmn-text.js';
import type { Workload } from '../workloads.js';
import { fixed } from '../spread.js';

const most = 10_000;
const usualRoundMs = 1_000;

/** Ten thousand children of one multi-instance task, each with a job of its own. */
export async function benchChildren(bench: Bench): Promise<void> {
  const count = Math.ceil(Math.min(1, bench.options.roundMs / usualRoundMs) * most);
  const few = Math.ceil(count / 10);
  const [some, many] = [modelOf(few), modelOf(count)];
  const arena = await Arena.open(await bench.database(), [some, many]);
  try {
    await arena.engine.play(some);
    const small = await played(arena, some);
    const large = await played(arena, many);
    const each = (seconds: number, children: number) => (seconds / children) * 1_000;
    bench.say(
      `  ${count.toLocaleString('en')} children: ${large.seconds.toFixed(1)} s, ${each(large.seconds, count).toFixed(2)} ms each; longest step ${large.longestGapMs.toFixed(0)} ms, resident at most ${(large.residentBytes / 2 ** 20).toFixed(0)} MB`,
    );
    bench.report({
      workload: 'children',
      name: `a child of ${count.toLocaleString('en')} / a child of ${few.toLocaleString('en')}`,
      value: fixed(each(large.seconds, count) / each(small.seconds, few)),
      unit: '×',
    });
  } finally {
    await arena.close();
  }
}

function modelOf(children: number): Workload {
  const processId = `children-${String(children)}`;
  const loop = `<bpmn:multiInstanceLoopCharacteristics><bpmn:extensionElements>
<zeebe:loopCharacteristics inputCollection="=for i in 1..${String(children)} return i" inputElement="item" />
</bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics>`;
  const task = extended('serviceTask', 'ask', '<zeebe:taskDefinition type="bench" />', loop);
  const xml = definitions(processId, chain({ ask: task }));
  return { id: 'children', title: `${String(children)} children`, processId, xml };
}

/** Plays one instance; the gap between two commits is how long a step kept everybody else waiting at most. */
async function played({ engine }: Arena, workload: Workload) {
  const begin = performance.now();
  let last = begin;
  let longestGapMs = 0;
  let residentBytes = 0;
  await engine.observe(workload, () => {
    const now = performance.now();
    longestGapMs = Math.max(longestGapMs, now - last);
    last = now;
    residentBytes = Math.max(residentBytes, process.memoryUsage.rss());
  });
  return { seconds: (performance.now() - begin) / 1000, longestGapMs, residentBytes };
}
