/** Pieces of BPMN files in our dialect, and the file around them. */
export const start = '<bpmn:startEvent id="start" />';
export const end = '<bpmn:endEvent id="end" />';

export function flow(from: string, to: string, condition = ''): string {
  return `<bpmn:sequenceFlow id="${from}-${to}" sourceRef="${from}" targetRef="${to}">${condition}</bpmn:sequenceFlow>`;
}

/** An element with `zeebe:` extensions, or with other content after them. */
export function extended(element: string, id: string, extension: string, content = ''): string {
  const extensions = `<bpmn:extensionElements>${extension}</bpmn:extensionElements>`;
  return `<bpmn:${element} id="${id}">${extensions}${content}</bpmn:${element}>`;
}

export function service(id: string, type = 'bench'): string {
  return extended('serviceTask', id, `<zeebe:taskDefinition type="${type}" />`);
}

/** start → each of these nodes in turn → end. */
export function chain(nodes: Readonly<Record<string, string>>): string {
  const ids = ['start', ...Object.keys(nodes), 'end'];
  const flows = ids.slice(1).map((id, index) => flow(ids[index] ?? '', id));
  return [start, ...Object.values(nodes), end, ...flows].join('\n');
}

/** `prefix-1` to `prefix-count`. */
export function numbered(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}-${String(index + 1)}`);
}

/** A file with one executable process. */
export function definitions(processId: string, content: string, diagram = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  id="${processId}-definitions" targetNamespace="https://minhbach.vn/bench">
<bpmn:process id="${processId}" isExecutable="true">
${content}
</bpmn:process>
${diagram}</bpmn:definitions>`;
}
