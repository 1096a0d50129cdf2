import { compileCondition } from './condition.js';
import { childOf, ElementReader } from './element-reader.js';
import type { FindingList } from './finding-list.js';
import type { SequenceFlow } from './process-model.js';
import type { IdentifiedElement, ScopeMembers } from './scope-members.js';

/** The sequence flows by id; those that lead nowhere or across a scope's border are reported and left out. */
export function compileFlows(
  members: ScopeMembers,
  findings: FindingList,
): ReadonlyMap<string, SequenceFlow> {
  const scopes = new Map(members.nodes.map(({ element, scopeId }) => [element.id, scopeId]));
  const flows = members.flows.flatMap(
    ({ element }) => compileFlow(element, scopes, findings) ?? [],
  );
  return new Map(flows.map((flow) => [flow.id, flow]));
}

function compileFlow(
  element: IdentifiedElement,
  scopes: ReadonlyMap<string, string>,
  findings: FindingList,
): SequenceFlow | undefined {
  const reader = new ElementReader(element, findings);
  const condition = conditionOf(reader);
  const source = endOf('source', reader, scopes, findings);
  const target = endOf('target', reader, scopes, findings);
  if (source === undefined || target === undefined) return undefined;
  if (scopes.get(source) !== scopes.get(target)) {
    reader.error(
      'flow-crosses-scope',
      'It crosses the border of a sub-process. End it at the sub-process, or use an event.',
    );
    return undefined;
  }
  const { id, name } = element;
  return { id, source, target, ...(name ? { name } : {}), ...(condition ? { condition } : {}) };
}

function endOf(
  end: 'source' | 'target',
  reader: ElementReader,
  scopes: ReadonlyMap<string, string>,
  findings: FindingList,
): string | undefined {
  const id = childOf(reader.element, `${end}Ref`)?.id;
  if (id !== undefined && scopes.has(id)) return id;
  const isExplained = findings.concerns(reader.element.id ?? '');
  if (!isExplained) {
    reader.error(
      `flow-without-${end}`,
      `It has no ${end} in this process. Connect it or delete it.`,
    );
  }
  return undefined;
}

function conditionOf(reader: ElementReader): SequenceFlow['condition'] {
  const expression = childOf(reader.element, 'conditionExpression');
  return expression && compileCondition(expression, reader);
}
