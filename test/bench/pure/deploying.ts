import { parseProcesses } from '@minhbach/bpmn';
import { Engine } from 'bpmn-engine';
import { BpmnModdle } from 'bpmn-moddle';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json' with { type: 'json' };
import type { Bench } from '../bench-group.js';
import { ratioOf, sprint, type Sprinter } from '../sprint.js';
import { largeModel } from './large-model.js';

const elements = 1_000;

/** W8: a file of a thousand elements with its diagram, checked and compiled, beside what only reads it. */
export async function benchDeploying({ options, say, report }: Bench): Promise<void> {
  const xml = largeModel(elements);
  const results = await sprint([ours(xml), moddle(xml), peer(xml)], options);
  for (const { name, rates } of results) {
    say(`  ${name}: ${(1000 / Math.max(...rates)).toFixed(1)} ms a file`);
  }
  const [compiled, read, theirs] = results;
  if (!compiled || !read || !theirs) return;
  const figure = { workload: 'W8', unit: '×' } as const;
  const what = 'files a second of 1,000 elements: ours /';
  report({ ...figure, name: `${what} bpmn-moddle alone`, value: ratioOf(compiled, read) });
  report({ ...figure, name: `${what} bpmn-engine`, value: ratioOf(compiled, theirs) });
}

function ours(xml: string): Sprinter {
  return sprinter('read, checked, compiled', async () => {
    const { processes, findings } = await parseProcesses(xml);
    if (processes.length === 0) throw new Error(findings.map(({ message }) => message).join('\n'));
  });
}

function moddle(xml: string): Sprinter {
  return sprinter('read by bpmn-moddle alone', async () => {
    await new BpmnModdle({ zeebe }).fromXML(xml);
  });
}

function peer(xml: string): Sprinter {
  return sprinter('read by bpmn-engine', async () => {
    await new Engine({ source: xml }).getDefinitions();
  });
}

function sprinter(name: string, once: () => Promise<void>): Sprinter {
  return {
    name,
    run: async (times) => {
      for (let time = 0; time < times; time++) await once();
    },
  };
}
