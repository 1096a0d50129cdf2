import { around, codesOf, elementOf, node } from './fixtures/bpmn-text.js';

const DEFINITION = '<zeebe:taskDefinition type="t" />';
const MESSAGE = `<bpmn:message id="m" name="paid"><bpmn:extensionElements>
  <zeebe:subscription correlationKey="=id" /></bpmn:extensionElements></bpmn:message>`;
const feel = (source: string) => ({ kind: 'feel', expression: { source } });
const text = (value: string) => ({ kind: 'static', value });

describe('tasks', () => {
  it.each([
    ['task', 'task'],
    ['manualTask', 'manualTask'],
    ['exclusiveGateway', 'exclusiveGateway'],
    ['parallelGateway', 'parallelGateway'],
  ])('%s needs nothing more', async (tag, type) => {
    expect(await elementOf(around(node(tag, 'id="x" name="Tên"')))).toMatchObject({
      id: 'x',
      name: 'Tên',
      type,
      scopeId: 'p',
      incoming: ['f1'],
      outgoing: ['f2'],
      inputs: [],
      outputs: [],
      properties: {},
    });
  });

  it.each(['serviceTask', 'sendTask', 'scriptTask', 'businessRuleTask'])(
    '%s may be worked by a job worker',
    async (tag) => {
      const extensions = `<zeebe:taskDefinition type="=kind" retries="=tries" /><zeebe:taskHeaders>
        <zeebe:header key="level" value="2" /><zeebe:header key="empty" /></zeebe:taskHeaders>`;

      expect(await elementOf(around(node(tag, 'id="x"', extensions)))).toMatchObject({
        task: { type: feel('kind'), retries: feel('tries'), headers: { level: '2', empty: '' } },
      });
    },
  );

  it('try a job three times when the model does not say', async () => {
    const { task } = await elementOf(around(node('serviceTask', 'id="x"', DEFINITION)));

    expect(task).toEqual({ type: text('t'), retries: text('3'), headers: {} });
  });

  it('of scripts hold FEEL', async () => {
    const script = '<zeebe:script expression="=a + 1" resultVariable="b" />';

    expect(await elementOf(around(node('scriptTask', 'id="x"', script)))).toMatchObject({
      script: { expression: { source: 'a + 1' }, resultVariable: 'b' },
    });
  });

  it('of business rules call a decision', async () => {
    const decision = '<zeebe:calledDecision decisionId="routing" resultVariable="route" />';

    expect(await elementOf(around(node('businessRuleTask', 'id="x"', decision)))).toMatchObject({
      decision: { decisionId: text('routing'), resultVariable: 'route' },
    });
  });

  it('that receive wait for a message', async () => {
    const xml = around('<bpmn:receiveTask id="x" messageRef="m" />', '', MESSAGE);

    expect(await elementOf(xml)).toMatchObject({
      type: 'receiveTask',
      event: { type: 'message', name: text('paid'), correlationKey: feel('id') },
    });
  });

  it('that call a process pass variables unless told otherwise', async () => {
    const called = '<zeebe:calledElement processId="=next" propagateAllChildVariables="false" />';

    expect(await elementOf(around(node('callActivity', 'id="x"', called)))).toMatchObject({
      called: {
        processId: feel('next'),
        propagateAllParentVariables: true,
        propagateAllChildVariables: false,
      },
    });
  });

  it('read the called process also from the BPMN attribute', async () => {
    const xml = around('<bpmn:callActivity id="x" calledElement="other" />');

    expect(await elementOf(xml)).toMatchObject({ called: { processId: text('other') } });
  });

  it.each([
    ['a service task without type', 'serviceTask', '', 'task-without-type'],
    ['a blank job type', 'serviceTask', '<zeebe:taskDefinition type=" " />', 'task-without-type'],
    [
      'retries that are no number',
      'sendTask',
      '<zeebe:taskDefinition type="t" retries="many" />',
      'invalid-retries',
    ],
    [
      'no try at all',
      'serviceTask',
      '<zeebe:taskDefinition type="t" retries="0" />',
      'invalid-retries',
    ],
    [
      'a header without name',
      'serviceTask',
      `${DEFINITION}<zeebe:taskHeaders><zeebe:header value="a" /></zeebe:taskHeaders>`,
      'header-without-name',
    ],
    [
      'a header given twice',
      'serviceTask',
      `${DEFINITION}<zeebe:taskHeaders><zeebe:header key="a" /><zeebe:header key="a" /></zeebe:taskHeaders>`,
      'duplicate-header',
    ],
    [
      'a property given twice',
      'task',
      '<zeebe:properties><zeebe:property name="a" /><zeebe:property name="a" /></zeebe:properties>',
      'duplicate-property',
    ],
    ['a script task without script', 'scriptTask', '', 'task-without-implementation'],
    [
      'a script task with script and job',
      'scriptTask',
      `${DEFINITION}<zeebe:script expression="=1" resultVariable="a" />`,
      'task-without-implementation',
    ],
    [
      'a script without result',
      'scriptTask',
      '<zeebe:script expression="=1" />',
      'result-without-variable',
    ],
    ['an empty script', 'scriptTask', '<zeebe:script resultVariable="a" />', 'invalid-feel'],
    [
      'a broken script',
      'scriptTask',
      '<zeebe:script expression="=1 +" resultVariable="a" />',
      'invalid-feel',
    ],
    [
      'a result that is no variable',
      'scriptTask',
      '<zeebe:script expression="=1" resultVariable="a b" />',
      'invalid-variable-name',
    ],
    ['a rule task without rule', 'businessRuleTask', '', 'task-without-implementation'],
    [
      'a decision without id',
      'businessRuleTask',
      '<zeebe:calledDecision resultVariable="a" />',
      'decision-without-id',
    ],
    ['a call without process', 'callActivity', '', 'called-process-without-id'],
    ['a receive task without message', 'receiveTask', '', 'message-without-name'],
  ])('%s is refused', async (_, tag, extensions, code) => {
    expect(await codesOf(around(node(tag, 'id="x"', extensions)))).toEqual([`x ${code}`]);
  });
});
