import type { FindingList } from '../finding-list.js';
import type { FlowNode, ProcessModel } from '../process-model.js';

/** A link leads from any number of throw events to exactly one catch event of its scope (BPMN 2.0 §10.5.5). */
export function checkLinks(process: ProcessModel, findings: FindingList): void {
  const catching = new Map<string, FlowNode>();
  for (const node of process.elements.values()) {
    if (node.event?.type !== 'link') continue;
    if (node.type === 'intermediateThrowEvent') checkThrow(node, node.event.name, findings);
    else if (node.type === 'intermediateCatchEvent') {
      checkCatch(node, node.event.name, catching, process, findings);
    }
  }
}

function checkThrow(node: FlowNode, name: string, findings: FindingList): void {
  if ((node.linkTargets ?? []).length === 0) {
    findings.error(
      node,
      'link-without-target',
      `No link catch event in the same scope is called "${name}". Add one, or correct the name.`,
    );
  }
  if (node.outgoing.length === 0) return;
  findings.error(
    node,
    'outgoing-flow-not-allowed',
    'A link throw event goes on at its catch event. Remove the flow that leaves it.',
  );
}

function checkCatch(
  node: FlowNode,
  name: string,
  catching: Map<string, FlowNode>,
  { elements }: ProcessModel,
  findings: FindingList,
): void {
  const key = `${node.scopeId ?? ''} ${name}`;
  const first = catching.get(key);
  catching.set(key, first ?? node);
  if (first) {
    findings.error(
      node,
      'ambiguous-link',
      `"${first.id}" already catches the link "${name}" in this scope. Rename one of the two, or keep one.`,
    );
  }
  if (node.incoming.length > 0) {
    findings.error(
      node,
      'incoming-flow-not-allowed',
      'A link catch event is reached by its link. Remove the flow that leads to it.',
    );
  }
  const thrown = [...elements.values()].some(({ linkTargets }) => linkTargets?.includes(node.id));
  if (thrown) return;
  findings.warning(
    node,
    'link-never-thrown',
    `No link throw event in the same scope is called "${name}", so it never happens. Add one or delete it.`,
  );
}
