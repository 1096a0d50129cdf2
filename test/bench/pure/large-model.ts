import { definitions, flow, service, start, end } from '../bpmn-text.js';

/** Four flow nodes and five flows. */
const elementsOfBlock = 9;

/**
 * A process of about so many flow nodes and sequence flows: one block of fork, two tasks and join after the
 * other, with the shapes and edges of their diagram.
 */
export function largeModel(elements: number): string {
  const blocks = Math.floor((elements - 3) / elementsOfBlock);
  const nodes = [start, end];
  const flows: [string, string][] = [];
  let last = 'start';
  for (let block = 1; block <= blocks; block++) {
    const [fork, left, right, join] = ['fork', 'left', 'right', 'join'].map(
      (name) => `${name}-${String(block)}`,
    ) as [string, string, string, string];
    nodes.push(gateway(fork), service(left), service(right), gateway(join));
    flows.push([last, fork], [fork, left], [fork, right], [left, join], [right, join]);
    last = join;
  }
  flows.push([last, 'end']);
  const content = [...nodes, ...flows.map(([from, to]) => flow(from, to))];
  return definitions('large', content.join('\n'), diagram(nodes, flows));
}

function gateway(id: string): string {
  return `<bpmn:parallelGateway id="${id}" />`;
}

function diagram(nodes: readonly string[], flows: readonly (readonly [string, string])[]): string {
  const shapes = nodes.map((node, index) => {
    const id = /id="([^"]+)"/.exec(node)?.[1] ?? '';
    const bounds = `<dc:Bounds x="${String(index * 120)}" y="80" width="100" height="80" />`;
    return `<bpmndi:BPMNShape id="${id}-shape" bpmnElement="${id}">${bounds}</bpmndi:BPMNShape>`;
  });
  const points = '<di:waypoint x="100" y="120" /><di:waypoint x="220" y="120" />';
  const edges = flows.map(([from, to]) => {
    const id = `${from}-${to}`;
    return `<bpmndi:BPMNEdge id="${id}-edge" bpmnElement="${id}">${points}</bpmndi:BPMNEdge>`;
  });
  return `<bpmndi:BPMNDiagram id="diagram" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
  xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI">
<bpmndi:BPMNPlane id="plane" bpmnElement="large">
${[...shapes, ...edges].join('\n')}
</bpmndi:BPMNPlane>
</bpmndi:BPMNDiagram>`;
}
