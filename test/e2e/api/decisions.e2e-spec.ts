import { ProcessRuntime } from '@minhbach/runtime';
import { ApiUnderTest } from '../../support/api-under-test.js';

const process = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
    xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="test">
  <process id="asks" isExecutable="true">
    <startEvent id="start"/>
    <businessRuleTask id="choose"><extensionElements>
      <zeebe:calledDecision decisionId="days" resultVariable="days"/>
    </extensionElements></businessRuleTask>
    <endEvent id="end"/>
    <sequenceFlow id="in" sourceRef="start" targetRef="choose"/>
    <sequenceFlow id="out" sourceRef="choose" targetRef="end"/>
  </process>
</definitions>`;

const cells = (tag: string, texts: readonly string[]): string =>
  texts.map((text) => `<${tag}><text>${text}</text></${tag}>`).join('');
const rule = (id: string, inputs: readonly string[], output: string): string =>
  `<rule id="${id}">${cells('inputEntry', inputs)}${cells('outputEntry', [output])}</rule>`;

const decisions = `<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/"
    id="defs" name="Days" namespace="urn:test">
  <inputData id="subject" name="subject"><variable name="subject" typeRef="number"/></inputData>
  <businessKnowledgeModel id="double" name="double"><encapsulatedLogic>
    <formalParameter name="n" typeRef="number"/>
    <literalExpression><text>n * 2</text></literalExpression></encapsulatedLogic></businessKnowledgeModel>
  <decision id="base" name="Base"><variable name="base"/>
    <informationRequirement><requiredInput href="#subject"/></informationRequirement>
    <decisionTable id="table"><input><inputExpression><text>subject</text></inputExpression></input>
      <output name="days"/>${rule('few', ['1'], '5')}${rule('many', ['2'], '20')}</decisionTable></decision>
  <decision id="days" name="Days"><variable name="days" typeRef="number"/>
    <informationRequirement><requiredDecision href="#base"/></informationRequirement>
    <knowledgeRequirement><requiredKnowledge href="#double"/></knowledgeRequirement>
    <literalExpression><text>double(base)</text></literalExpression></decision>
  <decision id="moment" name="Moment"><variable name="moment"/>
    <literalExpression><text>now()</text></literalExpression></decision>
</definitions>`;

/** Why subject 2 has forty days. */
const why = [
  {
    decisionId: 'base',
    decisionName: 'Base',
    value: 20,
    inputs: [{ name: 'subject', value: 2 }],
    matchedRules: [{ id: 'many', row: 2, outputs: [{ name: 'days', value: 20 }] }],
  },
  {
    decisionId: 'days',
    decisionName: 'Days',
    value: 40,
    inputs: [{ name: 'base', value: 20 }],
    matchedRules: [],
  },
];

describe('a deployed decision', () => {
  let api: ApiUnderTest;

  beforeAll(async () => {
    api = await ApiUnderTest.start({ on: ['2026-10-05', '08:00'] });
    const files = [
      { name: 'asks.bpmn', content: process },
      { name: 'days.dmn', content: decisions },
    ];
    await api.post('quantri', '/api/deployments', { files });
  });
  afterAll(async () => api.stop());

  const evaluate = async (body: object, id = 'days', as = 'quantri') =>
    api.post(as, `/api/decisions/${id}/evaluation`, body);

  it('can be evaluated by itself, and says why', async () => {
    const reply = await evaluate({ variables: { subject: 2 } });

    expect(reply).toMatchObject({
      status: 200,
      body: { decisionId: 'days', value: 40, decisions: why },
    });
  });

  it('may ask for the time', async () => {
    const { body } = await evaluate({ variables: {} }, 'moment');

    expect(body).toMatchObject({ value: '2026-10-05T08:00:00+07:00' });
  });

  it.each([
    ['without inputs', {}, '/variables missing'],
    ['with a list of inputs', { variables: [] }, '/variables wrong-type'],
    ['with more than inputs', { variables: {}, id: 'x' }, '/id unknown-field'],
    [
      'with an input of another type',
      { variables: { subject: 'x' } },
      '/variables decision-failed',
    ],
  ])('is not evaluated %s', async (_what, body, fault) => {
    const { status, headers, body: problem } = await evaluate(body);

    expect(status).toBe(422);
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    const errors = problem.errors as { pointer: string; code: string }[];
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`)).toContain(fault);
  });

  it('is not found under another id, nor by those who may not operate', async () => {
    expect((await evaluate({ variables: {} }, 'nothing')).status).toBe(404);
    expect((await evaluate({ variables: {} }, 'days', 'tiepnhan.vpubnd')).status).toBe(403);
  });

  it('may import another file of its deployment, and keeps it as it was', async () => {
    // given
    const type = 'https://www.omg.org/spec/DMN/20230324/MODEL/';
    const importing = `<definitions xmlns="${type}" id="defs" name="Weeks" namespace="urn:weeks">
      <import namespace="urn:test" name="law" importType="${type}"/>
      <decision id="weeks" name="Weeks"><variable name="weeks"/>
        <informationRequirement><requiredDecision href="urn:test#days"/></informationRequirement>
        <literalExpression><text>law.days / 5</text></literalExpression></decision></definitions>`;
    const alone = [{ name: 'weeks.dmn', content: importing }];
    expect((await api.post('quantri', '/api/deployments', { files: alone })).status).toBe(422);

    // when
    const files = [...alone, { name: 'days.dmn', content: decisions }];
    await api.post('quantri', '/api/deployments', { files });

    // then
    const reply = await evaluate({ variables: { subject: 2 } }, 'weeks');
    expect(reply).toMatchObject({ status: 200, body: { value: 8 } });
  });

  it('that a process made can be explained afterwards', async () => {
    // given
    const runtime = api.app.get(ProcessRuntime, { strict: false });
    const request = { processId: 'asks', actor: 'system', businessKey: 'test:1' };
    const { rootKey } = await runtime.start({ ...request, variables: { subject: 2 } });

    // when
    const reply = await api.get('quantri', `/api/process-instances/${String(rootKey)}/decisions`);

    // then
    expect(reply).toMatchObject({
      status: 200,
      body: { items: [{ elementId: 'choose', decisionId: 'days', decisions: why }] },
    });
    const nobody = await api.get('quantri', '/api/process-instances/999/decisions');
    expect(nobody.status).toBe(404);
  });
});
