import { around, codesOf, flow, node, processOf, userTask } from './fixtures/bpmn-text.js';

const TASK = '<bpmn:task id="x" />';
const catching = (definition: string): string =>
  node('intermediateCatchEvent', 'id="x"', '', definition);
const service = (extension: string, attributes = ''): string =>
  node('serviceTask', `id="x" ${attributes}`, `<zeebe:taskDefinition type="t" />${extension}`);
const repeated = (loop: string): string => node('task', 'id="x"', '', loop);
const multiInstance = (attributes: string, children: string): string =>
  repeated(
    node(
      'multiInstanceLoopCharacteristics',
      attributes,
      '<zeebe:loopCharacteristics inputCollection="=items" />',
      children,
    ),
  );

describe('a deployment refuses what the engine would not honour', () => {
  it.each([
    ['complex gateway', '<bpmn:complexGateway id="x" />', 'complex-gateway'],
    ['choreography task', '<bpmn:choreographyTask id="x" />', 'choreography-task'],
    [
      'several triggers',
      catching('<bpmn:timerEventDefinition /><bpmn:signalEventDefinition />'),
      'multiple-event',
    ],
    [
      'all of several triggers',
      '<bpmn:intermediateCatchEvent id="x" parallelMultiple="true" />',
      'parallel-multiple',
    ],
    [
      'standard loop',
      repeated('<bpmn:standardLoopCharacteristics />'),
      'standard-loop-characteristics',
    ],
    [
      'loop cardinality',
      multiInstance('', '<bpmn:loopCardinality>3</bpmn:loopCardinality>'),
      'loop-cardinality',
    ],
    ['events of a loop', multiInstance('behavior="None"', ''), 'behavior'],
    [
      'compensation that is not waited for',
      node(
        'intermediateThrowEvent',
        'id="x"',
        '',
        '<bpmn:compensateEventDefinition waitForCompletion="false" />',
      ),
      'wait-for-completion',
    ],
    ['start quantity', '<bpmn:task id="x" startQuantity="2" />', 'start-quantity'],
    ['completion quantity', '<bpmn:task id="x" completionQuantity="2" />', 'completion-quantity'],
    ['instantiating receive task', '<bpmn:receiveTask id="x" instantiate="true" />', 'instantiate'],
    [
      'instantiating gateway',
      '<bpmn:eventBasedGateway id="x" instantiate="true" />',
      'instantiate',
    ],
    [
      'parallel event gateway',
      '<bpmn:eventBasedGateway id="x" eventGatewayType="Parallel" />',
      'event-gateway-type',
    ],
    [
      'data flow',
      node('task', 'id="x"', '', '<bpmn:ioSpecification />'),
      'input-output-specification',
    ],
    ['property', node('task', 'id="x"', '', '<bpmn:property id="q" name="a" />'), 'property'],
    [
      'transformed data',
      node(
        'task',
        'id="x"',
        '',
        '<bpmn:dataInputAssociation><bpmn:transformation>a</bpmn:transformation></bpmn:dataInputAssociation>',
      ),
      'transformation',
    ],
    [
      'potential owner',
      node('userTask', 'id="x"', '', '<bpmn:potentialOwner />'),
      'potential-owner',
    ],
    ['script', node('scriptTask', 'id="x"', '', '<bpmn:script>1+1</bpmn:script>'), 'script'],
    ['linked resource', service('<zeebe:linkedResources />'), 'linked-resources'],
    ['retry counter', service('', 'zeebe:retryCounter="n"'), 'retry-counter'],
    [
      'external form',
      node('userTask', 'id="x"', '<zeebe:formDefinition externalReference="http://f" />'),
      'external-reference',
    ],
  ])('%s', async (_, element, code) => {
    expect(await codesOf(around(element))).toContain(`x unsupported-${code}`);
  });

  it.each([
    [
      'attribute for another engine',
      '<bpmn:serviceTask id="x" camunda:class="A" />',
      'x foreign-extension',
    ],
    [
      'element for another engine',
      node('task', 'id="x"', '<camunda:inputOutput />'),
      'x foreign-extension',
    ],
    [
      'extension given twice',
      service('<zeebe:taskDefinition type="u" />'),
      'x duplicate-extension',
    ],
    [
      'extension out of place',
      node('task', 'id="x"', '<zeebe:taskDefinition type="t" />'),
      'x misplaced-extension',
    ],
    [
      'headers of a user task',
      node('userTask', 'id="x"', '<zeebe:taskHeaders />'),
      'x misplaced-extension',
    ],
    [
      'job of an end event that sends nothing',
      `${TASK}${node('endEvent', 'id="e"', '<zeebe:taskDefinition type="t" />')}`,
      'e misplaced-extension',
    ],
    [
      'input of an event that waits',
      `${TASK}${node(
        'startEvent',
        'id="s"',
        '<zeebe:ioMapping><zeebe:input source="=1" target="a" /></zeebe:ioMapping>',
      )}`,
      's misplaced-extension',
    ],
    [
      'mapping of a gateway',
      node('exclusiveGateway', 'id="x"', '<zeebe:ioMapping />'),
      'x misplaced-extension',
    ],
    [
      'condition in another language',
      `${TASK}<bpmn:sequenceFlow id="f" sourceRef="x" targetRef="end"><bpmn:conditionExpression
        xsi:type="bpmn:tFormalExpression" language="groovy">a</bpmn:conditionExpression></bpmn:sequenceFlow>`,
      'f unsupported-language',
    ],
  ])('%s', async (_, element, finding) => {
    expect(await codesOf(around(element))).toContain(finding);
  });

  it('reports everything at once, in words a designer understands', async () => {
    const xml = around(
      '<bpmn:complexGateway id="x" name="Đủ hồ sơ?" /><bpmn:choreographyTask id="t" />',
      flow('f3', 'x', 'nowhere'),
    );

    expect(await codesOf(xml)).toEqual([
      'f3 unresolved-reference',
      'x unsupported-complex-gateway',
      't unsupported-choreography-task',
    ]);
  });
});

describe('a deployment accepts what only explains the picture', () => {
  it('such as notes, groups, data objects, lanes, colours and documentation', async () => {
    const picture = `<bpmn:laneSet id="ls"><bpmn:lane id="l" /></bpmn:laneSet>
      <bpmn:documentation>Theo luật</bpmn:documentation>
      <bpmn:textAnnotation id="n"><bpmn:text>note</bpmn:text></bpmn:textAnnotation>
      <bpmn:association id="as" sourceRef="x" targetRef="n" /><bpmn:group id="g" />
      <bpmn:dataObject id="o" /><bpmn:dataObjectReference id="or" dataObjectRef="o" />`;
    const task = `<bpmn:task id="x" modeler:colour="red"><bpmn:property id="q" name="__targetRef_placeholder" />
      <bpmn:dataInputAssociation id="da"><bpmn:sourceRef>or</bpmn:sourceRef><bpmn:targetRef>q</bpmn:targetRef></bpmn:dataInputAssociation></bpmn:task>`;

    expect(await codesOf(around(picture + task))).toEqual([]);
  });

  it('and processes that are not executable, whatever is in them', async () => {
    const other =
      '<bpmn:process id="q" isExecutable="false"><bpmn:complexGateway id="t" /></bpmn:process>';

    expect(await codesOf(around(TASK, '', other))).toEqual([]);
  });

  it('but warns once of a namespace that it does not know', async () => {
    const xml = around(
      `${node('task', 'id="x" other:a="1"', '<other:b />')}<bpmn:textAnnotation id="n" other:c="2" />`,
    );

    expect(await codesOf(xml)).toEqual(['x ignored-extension']);
  });

  it('and asks for an executable process', async () => {
    const xml = processOf(userTask('x')).replace('isExecutable="true"', '');

    expect(await codesOf(xml)).toEqual(['- no-executable-process']);
  });
});
