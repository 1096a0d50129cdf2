import type { FlowNode, ProcessModel, Value, VersionBinding } from '@minhbach/bpmn';
import type { DefinitionKind } from './definition-versions.js';

/** A process, decision or form that an element names. */
export interface ElementReference {
  readonly kind: DefinitionKind;
  /** Null when an expression gives it. */
  readonly id: string | null;
  readonly binding: VersionBinding | undefined;
}

export function referencesOf({ assignment, decision, called }: FlowNode): ElementReference[] {
  const formId = assignment?.formId;
  return [
    ...(formId === undefined
      ? []
      : [{ kind: 'form', id: formId, binding: assignment?.formBinding } as const]),
    ...(decision ? [reference('decision', decision.decisionId, decision.binding)] : []),
    ...(called ? [reference('process', called.processId, called.binding)] : []),
  ];
}

/** Whether an element of a process is bound to what was deployed with it. */
export function isBoundToDeployment(model: ProcessModel): boolean {
  return boundToDeployment(model).length > 0;
}

/** What the elements of a process name in the version that was deployed with it. */
export function boundToDeployment(model: ProcessModel): ElementReference[] {
  return [...model.elements.values()]
    .flatMap(referencesOf)
    .filter(({ binding }) => binding?.type === 'deployment');
}

function reference(
  kind: DefinitionKind,
  id: Value,
  binding: VersionBinding | undefined,
): ElementReference {
  return { kind, id: id.kind === 'static' ? id.value : null, binding };
}
