import { ElementReader, textOf } from './element-reader.js';
import type { FindingList } from './finding-list.js';
import { compileFlowNode, compileProperties } from './flow-node.js';
import { compileInclusiveJoins } from './inclusive-joins.js';
import { lanesOf } from './lanes.js';
import { withLinkTargets } from './link-targets.js';
import { compileListeners } from './listeners.js';
import type { FlowNode, ProcessModel } from './process-model.js';
import { collectMembers, type IdentifiedElement, type ScopeMember } from './scope-members.js';
import { compileFlows } from './sequence-flows.js';
import { faultInVersionTag } from './version-tag.js';
import { WiringPlan } from './wiring.js';

/** Compiles one `bpmn:process`. With errors in `findings` the model is good for further checks only. */
export function compileProcess(process: IdentifiedElement, findings: FindingList): ProcessModel {
  const reader = new ElementReader(process, findings);
  const members = collectMembers(process, findings);
  const flows = compileFlows(members, findings);
  const wiring = new WiringPlan(members, flows);
  const elements = new Map<string, FlowNode>([[process.id, compileRoot(process, wiring, reader)]]);
  const laneOf = laneFinder(process, members.nodes);
  for (const member of members.nodes) {
    const { element } = member;
    elements.set(
      element.id,
      compileFlowNode(member, wiring.of(element), laneOf(element.id), findings),
    );
  }
  const versionTag = compileVersionTag(reader);
  const { id, name } = process;
  const linked = withLinkTargets(elements);
  return {
    id,
    ...(name ? { name } : {}),
    ...(versionTag ? { versionTag } : {}),
    elements: linked,
    flows,
    inclusiveJoins: compileInclusiveJoins(linked, flows),
  };
}

function compileRoot(
  process: IdentifiedElement,
  wiring: WiringPlan,
  reader: ElementReader,
): FlowNode {
  return {
    id: process.id,
    ...(process.name ? { name: process.name } : {}),
    type: 'process',
    ...wiring.of(process),
    inputs: [],
    outputs: [],
    ...compileListeners(reader),
    properties: compileProperties(reader),
  };
}

function compileVersionTag(reader: ElementReader): string | undefined {
  const element = reader.extension('zeebe:VersionTag');
  const tag = textOf(element, 'value');
  const fault = element ? faultInVersionTag(tag) : null;
  if (fault !== null) reader.error('invalid-version-tag', fault);
  return tag;
}

/** What stands inside a sub-process is in the sub-process's lane. */
function laneFinder(
  process: IdentifiedElement,
  nodes: readonly ScopeMember[],
): (id: string) => string | undefined {
  const lanes = lanesOf(process);
  const scopes = new Map(nodes.map(({ element, scopeId }) => [element.id, scopeId]));
  return (id) => {
    let at: string | undefined = id;
    while (at !== undefined && !lanes.has(at)) at = scopes.get(at);
    return at === undefined ? undefined : lanes.get(at);
  };
}
