import { readFileSync } from 'node:fs';
import { around, definitions, flow, modelOf, processOf } from './fixtures/bpmn-text.js';
import { parseProcesses } from './index.js';

const LEAVE_REQUEST = readFileSync(
  new URL('./fixtures/leave-request.bpmn', import.meta.url),
  'utf8',
);

describe('a file from a modeler', () => {
  it('has nothing to complain of and says which process and version it holds', async () => {
    const { processes, findings } = await parseProcesses(LEAVE_REQUEST);

    expect(findings).toEqual([]);
    expect(processes).toMatchObject([
      { id: 'leave-request', name: 'Xin nghỉ phép', versionTag: '1.2' },
    ]);
  });

  it('knows the scopes, and what begins and interrupts them', async () => {
    const { elements } = await modelOf(LEAVE_REQUEST);

    expect(elements.get('leave-request')).toMatchObject({
      type: 'process',
      startEvents: ['submitted'],
      eventSubProcesses: ['withdrawal'],
      properties: { owner: 'vpubnd' },
    });
    expect(elements.get('leave-request')).not.toHaveProperty('scopeId');
    expect(elements.get('record')).toMatchObject({
      type: 'subProcess',
      startEvents: ['record-begun'],
    });
    expect(elements.get('write')).toMatchObject({ scopeId: 'record', outgoing: [] });
    expect(elements.get('withdrawal')).toMatchObject({ type: 'eventSubProcess' });
    expect(elements.get('withdrawn')).toMatchObject({ scopeId: 'withdrawal', interrupting: true });
    expect(elements.get('approve')).toMatchObject({ boundaryEvents: ['reminder'] });
    expect(elements.get('reminder')).toMatchObject({ attachedTo: 'approve', interrupting: false });
  });

  it('knows the innermost lane of each node, also inside sub-processes', async () => {
    const { elements } = await modelOf(LEAVE_REQUEST);
    const lanes = ['approve', 'record', 'write', 'withdrawn', 'refusal'].map(
      (id) => elements.get(id)?.lane,
    );

    expect(lanes).toEqual(['Cán bộ', 'Sổ', 'Sổ', 'Hệ thống', undefined]);
  });

  it('tries conditions in the order in which the flows were drawn', async () => {
    const { elements, flows } = await modelOf(LEAVE_REQUEST);

    expect(elements.get('approved')).toMatchObject({
      outgoing: ['granted', 'refused'],
      defaultFlow: 'refused',
    });
    expect(flows.get('granted')).toMatchObject({
      name: 'có',
      source: 'approved',
      target: 'record',
      condition: { source: 'decision = "approve"' },
    });
    expect(flows.get('refused')).not.toHaveProperty('condition');
  });

  it('keeps the properties that say what a waiting token stands for', async () => {
    const { elements } = await modelOf(LEAVE_REQUEST);

    expect(elements.get('approve')?.properties).toEqual({ status: 'RECEIVED' });
  });
});

describe('conditions', () => {
  const conditional = (condition: string): string =>
    around('<bpmn:exclusiveGateway id="x" default="f2" />', flow('f3', 'x', 'end', condition));

  it.each(['=a &gt; 1', 'a &gt; 1', ' = a &gt; 1 '])('are FEEL, as in "%s"', async (condition) => {
    const { flows } = await modelOf(conditional(condition));

    expect(flows.get('f3')?.condition?.source).toBe('a > 1');
  });

  it('that are not FEEL are reported with source and place', async () => {
    const { findings } = await parseProcesses(conditional('=a &gt;'));

    expect(findings.map(({ elementId, code }) => [elementId, code])).toEqual([
      ['f3', 'invalid-feel'],
    ]);
    expect(findings[0]?.message).toMatch(
      /^Sequence flow \(f3\): The condition is not valid FEEL: "a >" – .+\. Correct the expression\.$/,
    );
  });
});

describe('findings', () => {
  it('name element, fault and remedy', async () => {
    const { findings } = await parseProcesses(around('<bpmn:serviceTask id="x" name="Vào sổ" />'));

    expect(findings).toEqual([
      {
        severity: 'error',
        elementId: 'x',
        elementName: 'Vào sổ',
        code: 'task-without-type',
        message:
          'Service task "Vào sổ" (x): No job type is given, so no worker would take it. Fill in the type of the task definition.',
      },
    ]);
  });

  it('of one process keep every process of the file from deployment', async () => {
    const sound =
      '<bpmn:process id="a" isExecutable="true"><bpmn:startEvent id="s" /></bpmn:process>';
    const faulty = '<bpmn:process id="b" isExecutable="true" />';

    expect(
      (await parseProcesses(definitions(sound + sound.replaceAll(/"([as])"/g, '"$12"')))).processes,
    ).toHaveLength(2);
    expect((await parseProcesses(definitions(sound + faulty))).processes).toEqual([]);
  });

  it('come at once for a file of the largest size', async () => {
    const ids = Array.from({ length: 900 }, (_, i) => `t${i}`);
    const chain = ids.slice(1).map((id, i) => flow(`f${i}`, `t${i}`, id));
    const tasks = ids.map((id) => `<bpmn:task id="${id}" />`);
    const xml = processOf(
      `<bpmn:startEvent id="s" />${flow('f', 's', 't0')}${[...tasks, ...chain].join('')}${flow('back', 't899', 't0')}`,
    );

    const { findings } = await parseProcesses(xml);

    expect(findings.map(({ code }) => code)).toEqual(['endless-loop']);
  });
});
