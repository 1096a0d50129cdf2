import type { ModdleElement } from 'bpmn-moddle';
import { childrenOf } from './element-reader.js';
import type { FindingList } from './finding-list.js';

/** A moddle element whose id is known to be there. */
export type IdentifiedElement = ModdleElement & { readonly id: string };

export interface ScopeMember {
  readonly element: IdentifiedElement;
  /** Id of the process or sub-process directly around it. */
  readonly scopeId: string;
}

export interface ScopeMembers {
  readonly nodes: readonly ScopeMember[];
  readonly flows: readonly ScopeMember[];
  readonly associations: readonly ModdleElement[];
}

const SCOPES = new Set(['bpmn:SubProcess', 'bpmn:Transaction', 'bpmn:AdHocSubProcess']);
const NEITHER = new Set([
  'bpmn:DataObject',
  'bpmn:DataObjectReference',
  'bpmn:DataStoreReference',
  'bpmn:Association',
]);

/** Flow nodes, sequence flows and associations of a process and of all sub-processes in it, in document order. */
export function collectMembers(process: IdentifiedElement, findings: FindingList): ScopeMembers {
  const nodes: ScopeMember[] = [];
  const flows: ScopeMember[] = [];
  const associations: ModdleElement[] = [];
  const containers = [process];
  for (let scope = containers.shift(); scope; scope = containers.shift()) {
    associations.push(...childrenOf(scope, 'artifacts').filter(isAssociation));
    for (const element of childrenOf(scope, 'flowElements')) {
      if (NEITHER.has(element.$type)) continue;
      if (!isIdentified(element)) {
        findings.error(element, 'missing-id', `It has no id (in ${scope.id}). Give it one.`);
        continue;
      }
      const members = element.$type === 'bpmn:SequenceFlow' ? flows : nodes;
      members.push({ element, scopeId: scope.id });
      if (SCOPES.has(element.$type)) containers.push(element);
    }
  }
  return { nodes, flows, associations };
}

function isAssociation({ $type }: ModdleElement): boolean {
  return $type === 'bpmn:Association';
}

export function isIdentified(element: ModdleElement): element is IdentifiedElement {
  return typeof element.id === 'string' && element.id !== '';
}
