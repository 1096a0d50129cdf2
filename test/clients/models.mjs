const head = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="defs" targetNamespace="http://example.org">`;

/** A process that has one thing to do between its start and its end, drawn as XML. */
export function model(id, step, after = '') {
  return `${head}
  <bpmn:process id="${id}" isExecutable="true">
    <bpmn:startEvent id="start"><bpmn:outgoing>a</bpmn:outgoing></bpmn:startEvent>
    <bpmn:sequenceFlow id="a" sourceRef="start" targetRef="step" />
    ${step}
    <bpmn:sequenceFlow id="b" sourceRef="step" targetRef="end" />
    <bpmn:endEvent id="end"><bpmn:incoming>b</bpmn:incoming></bpmn:endEvent>
    ${after}
  </bpmn:process>
</bpmn:definitions>`;
}

export const flows = '<bpmn:incoming>a</bpmn:incoming><bpmn:outgoing>b</bpmn:outgoing>';

/** A step for a worker, with an error that the model catches. */
export function work(id, type) {
  const step = `<bpmn:serviceTask id="step"><bpmn:extensionElements>
      <zeebe:taskDefinition type="${type}" /></bpmn:extensionElements>${flows}</bpmn:serviceTask>`;
  const after = `<bpmn:boundaryEvent id="unknown" attachedToRef="step"><bpmn:outgoing>c</bpmn:outgoing>
      <bpmn:errorEventDefinition errorRef="error" /></bpmn:boundaryEvent>
    <bpmn:sequenceFlow id="c" sourceRef="unknown" targetRef="refused" />
    <bpmn:endEvent id="refused"><bpmn:incoming>c</bpmn:incoming></bpmn:endEvent>`;
  return model(id, step, after).replace(
    '</bpmn:process>',
    '</bpmn:process><bpmn:error id="error" errorCode="no-such-firm" />',
  );
}
