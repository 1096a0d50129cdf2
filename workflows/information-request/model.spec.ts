import { readdirSync, readFileSync } from 'node:fs';
import { parseProcesses, type FlowNode } from '@minhbach/bpmn';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const xml = read('./information-request.bpmn');

const statuses = [
  ...[
    'RECEIVED',
    'AWAITING_REQUESTER',
    'VALID',
    'ASSIGNED',
    'CONSULTING',
    'AWAITING_PAYMENT',
    'DRAFTED',
  ],
  ...['RETURNED', 'SIGNED', 'DELIVERED', 'WITHDRAWN'],
];

async function nodes(): Promise<FlowNode[]> {
  const { processes, findings } = await parseProcesses(xml);
  expect(findings).toEqual([]);
  return [...(processes[0]?.elements.values() ?? [])];
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the diagram draws each element. */
function boxes(): Map<string, Box> {
  const shape =
    /bpmnElement="([^"]+)"[^>]*>\s*<dc:Bounds x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"/g;
  return new Map(
    [...xml.matchAll(shape)].map(([, id = '', ...numbers]) => {
      const [x = 0, y = 0, width = 0, height = 0] = numbers.map(Number);
      return [id, { x, y, right: x + width, bottom: y + height }];
    }),
  );
}

const holds = (outer: Box, inner: Box) =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  inner.right <= outer.right &&
  inner.bottom <= outer.bottom;

describe('information-request.bpmn', () => {
  it('has a form for each user task and no other', async () => {
    const tasks = (await nodes()).filter(({ type }) => type === 'userTask');
    const forms = readdirSync(new URL('./forms/', import.meta.url));
    expect(forms.sort()).toEqual(tasks.map(({ id }) => `${id}.schema.json`).sort());
    for (const { id, assignment } of tasks) {
      const form = JSON.parse(read(`./forms/${id}.schema.json`)) as Record<string, unknown>;
      expect(assignment?.formId).toBe(`information-request/${id}`);
      expect(form.$id).toBe(assignment?.formId);
    }
  });

  it('says at each element of the main line for which status its token stands', async () => {
    const process = await nodes();
    const waiting = process.filter(
      ({ type, scopeId, id }) =>
        scopeId === 'information-request' &&
        ['userTask', 'serviceTask', 'businessRuleTask'].includes(type) &&
        id !== 'remind-supplement',
    );
    expect(waiting.filter(({ properties }) => properties.status === undefined)).toEqual([]);
    const used = process.flatMap(({ properties }) => properties.status ?? []);
    expect([...new Set(used)].sort()).toEqual([...statuses].sort());
  });

  it('asks for jobs that libs/requests works, and for all of them', async () => {
    const models = ['complaint/complaint', 'batch/batch'].map((name) => read(`./${name}.bpmn`));
    const others = (await Promise.all(models.map(parseProcesses))).flatMap((model) => {
      expect(model.findings).toEqual([]);
      return [...(model.processes[0]?.elements.values() ?? [])];
    });
    const types = [...(await nodes()), ...others].flatMap(({ task }) =>
      task?.type.kind === 'static' ? [task.type.value] : [],
    );
    const folder = new URL('../../libs/requests/src/', import.meta.url);
    const worked = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => [
        ...readFileSync(new URL(name, folder), 'utf8').matchAll(
          /@(?:Outside)?JobWorker\('([^']+)'/g,
        ),
      ])
      .map(([, type]) => type);
    expect([...new Set(types)].sort()).toEqual(worked.sort());
  });

  it('draws every element inside its lane or sub-process', async () => {
    const drawn = boxes();
    const lanes = new Map(
      [...xml.matchAll(/<bpmn:lane id="([^"]+)" name="([^"]+)"/g)].map(([, id = '', name = '']) => [
        name,
        id,
      ]),
    );
    const outside = (await nodes())
      .filter(({ type }) => type !== 'process')
      .filter(({ id, scopeId = '', lane = '' }) => {
        const box = drawn.get(id);
        const around = drawn.get(scopeId) ?? drawn.get(lanes.get(lane) ?? '');
        return !box || !around || !holds(around, box);
      });
    expect(outside.map(({ id }) => id)).toEqual([]);
  });

  it('is named in Vietnamese, in composed letters', async () => {
    const nameless = (await nodes()).filter(
      ({ type, name }) => name === undefined && type !== 'endEvent',
    );
    expect(nameless.map(({ id }) => id)).toEqual([]);
    expect(xml).toBe(xml.normalize('NFC'));
  });
});
