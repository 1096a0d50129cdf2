import { definitions, flow, node, processOf, userTask } from './fixtures/bpmn-text.js';
import { parseProcesses } from './parse-processes.js';
import { wayAhead } from './way-ahead.js';

/** `a -> b -> c; b? -> d` as flows, the last one on a condition. */
function flows(arrows: string): string {
  const pairs = arrows.split(';').flatMap((chain) => {
    const ids = chain.split('->').map((id) => id.trim());
    return ids.slice(1).map((target, index) => [ids[index] ?? '', target] as const);
  });
  return pairs
    .map(([source, target]) => {
      const from = source.replace('?', '');
      return flow(`${from}-${target}`, from, target, source === from ? undefined : '=n &gt; 1');
    })
    .join('');
}

async function ahead(elements: string, arrows: string, from: readonly string[]): Promise<string> {
  const tasks = [...new Set(arrows.match(/\b[a-h]\b/g))].map(userTask).join('');
  const xml = processOf(
    `<bpmn:startEvent id="start" /><bpmn:endEvent id="end" />${elements}${tasks}${flows(arrows)}`,
  );
  const { processes } = await parseProcesses(xml);
  const [model] = processes;
  if (!model) throw new Error('the model is not valid');
  return wayAhead(model, from)
    .map(({ node: { id }, isCertain }) => (isCertain ? id : `(${id})`))
    .join(' ');
}

const gateway = (kind: string, id: string, more = '') =>
  node(`${kind}Gateway`, `id="${id}" ${more}`);

describe('the way ahead', () => {
  it.each([
    ['a sequence is certain', '', 'start -> a -> b -> end', ['a'], 'b end'],
    [
      'of a choice only what all ways share is certain',
      gateway('exclusive', 'x', 'default="x-b"') + gateway('exclusive', 'y'),
      'start -> a -> x -> b -> y -> d -> end; x? -> c -> y',
      ['a'],
      'x (b) (c) y d end',
    ],
    [
      'what runs side by side is certain',
      gateway('parallel', 'x') + gateway('parallel', 'y'),
      'start -> a -> x -> b -> y -> d -> end; x -> c -> y',
      ['a'],
      'x b c y d end',
    ],
    [
      'tokens that stand side by side share their way',
      gateway('parallel', 'x') + gateway('parallel', 'y'),
      'start -> x -> a -> y -> d -> end; x -> b -> c -> y',
      ['a', 'b'],
      'c y d end',
    ],
    [
      'a loop leads back, and is left in the end',
      gateway('exclusive', 'x', 'default="x-c"'),
      'start -> a -> b -> x -> c -> end; x? -> a',
      ['b'],
      'x c end (a)',
    ],
    ['nothing follows the end', '', 'start -> a -> end', ['end'], ''],
  ])('%s', async (_what, elements, arrows, from, expected) => {
    expect(await ahead(elements, arrows, from)).toBe(expected);
  });

  it('leads through sub-processes, and behind them', async () => {
    const inner = `<bpmn:startEvent id="s" />${userTask('i')}${userTask('j')}${flow('s-i', 's', 'i')}${flow('i-j', 'i', 'j')}`;
    const sub = node('subProcess', 'id="x"', '', inner);

    expect(await ahead(sub, 'start -> a -> x -> b -> end', ['a'])).toBe('s i j b end');
    expect(await ahead(sub, 'start -> a -> x -> b -> end', ['i'])).toBe('j b end');
  });

  it('is not what an error that leaves the sub-process would bring', async () => {
    const stop = node('endEvent', 'id="stop"', '', '<bpmn:errorEventDefinition errorRef="e" />');
    const inner = `<bpmn:startEvent id="s" />${stop}${flow('s-stop', 's', 'stop')}`;
    const catching = node(
      'boundaryEvent',
      'id="failed" attachedToRef="x"',
      '',
      '<bpmn:errorEventDefinition errorRef="e" />',
    );
    const xml = definitions(
      `<bpmn:error id="e" errorCode="E" /><bpmn:process id="p" isExecutable="true"><bpmn:startEvent id="start" />
       ${node('subProcess', 'id="x"', '', inner)}${catching}${userTask('a')}${userTask('b')}
       ${flows('start -> x -> a; failed -> b')}</bpmn:process>`,
    );
    const { processes } = await parseProcesses(xml);

    const [model] = processes;
    expect(model && wayAhead(model, ['start']).map(({ node: { id } }) => id)).toEqual([
      's',
      'stop',
    ]);
  });
});
