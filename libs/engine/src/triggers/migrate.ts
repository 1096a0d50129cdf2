import type { FlowNode } from '@minhbach/bpmn';
import type { InstructionFault, Rejection } from '../advance-result.js';
import { migrateHands } from '../apart.js';
import type { DeployedProcess } from '../definition-library.js';
import { faultOf } from '../instruction-fault.js';
import { elementFaults, waitsAtJoin } from '../migration/element-faults.js';
import { ElementMapping, mappingFaults } from '../migration/mapping.js';
import { migrateCompleted } from '../migration/migrate-completed.js';
import { migrateWaits } from '../migration/migrate-waits.js';
import { oldestFirst } from '../oldest-first.js';
import type { ElementInstance } from '../state.js';
import type { Step } from '../step.js';
import type { TriggerBody } from '../trigger.js';

type Migration = Extract<TriggerBody, { type: 'migrate' }>;

/**
 * Takes a process with all its tokens to another version of it. Processes that it has called stay what they
 * are: each is migrated by itself. When anything cannot be taken over, everything that cannot is told.
 */
export function migrate(step: Step, trigger: Migration): Rejection | undefined {
  const process = step.elements.get(trigger.processInstanceKey ?? step.rootKey);
  if (process?.key !== process?.processInstanceKey || !process) {
    return { code: 'not-found', message: 'There is no such process in the instance.' };
  }
  const deployed = step.library.process(trigger.definitionKey);
  if (!deployed) {
    const message = 'There is no such process definition. Choose one that is deployed.';
    return refused([{ pointer: '/definitionKey', code: 'unknown-definition', message }]);
  }
  const model = step.modelOf(process);
  if (deployed.model.id !== model.id) {
    return refused([{ pointer: '/definitionKey', ...otherProcess(deployed.model.id, model.id) }]);
  }
  const mapping = new ElementMapping(model, deployed.model, trigger.mappings);
  const told = mappingFaults(mapping, trigger.mappings);
  const faults = told.length > 0 ? told : takeOver(step, process, deployed, mapping);
  if (faults.length > 0) return refused(faults);
  record(step, process, deployed, mapping, trigger);
}

function otherProcess(id: string, own: string) {
  const message = `That is a version of the process "${id}". Choose one of "${own}".`;
  return { code: 'other-process', message };
}

/** All or nothing: what is changed before a fault is met is thrown away with the step. */
function takeOver(
  step: Step,
  process: ElementInstance,
  deployed: DeployedProcess,
  mapping: ElementMapping,
): InstructionFault[] {
  const instances = oldestFirst(step.elements.values()).filter(
    ({ processInstanceKey }) => processInstanceKey === process.key,
  );
  const faults = new FaultList();
  const able = instances.filter((instance) => {
    const found = elementFaults(step, instance, mapping);
    for (const { code, what } of found) faults.add(step.nodeOf(instance), code, what);
    return found.length === 0;
  });
  const nodes = new Map(able.map((instance) => [instance.key, step.nodeOf(instance)]));
  for (const instance of able) {
    const elementId = mapping.targetOf(instance.elementId)?.id ?? instance.elementId;
    const flowId = instance.flowId === null ? null : (mapping.flowOf(instance.flowId) ?? null);
    step.update(instance, { elementId, flowId, definitionKey: deployed.key });
  }
  migrateHands(step, process, mapping);
  for (const [key, node] of nodes) {
    for (const { code, message } of migrateWaits(step, step.current(key), node, mapping)) {
      faults.add(node, code, `${message}.`);
    }
    for (const id of migrateCompleted(step, step.current(key), mapping)) {
      const undone = mapping.source.elements.get(id) ?? node;
      faults.add(undone, 'no-counterpart', toUndo);
    }
    goOnAtJoin(step, step.current(key), node);
  }
  return faults.all;
}

const toUndo =
  'what was done there can still be undone, and the new version does not have it. Map it to another element.';

/** A join with other flows than before may be complete now. */
function goOnAtJoin(step: Step, instance: ElementInstance, node: FlowNode): void {
  if (!waitsAtJoin(instance.state, node)) return;
  if (step.nodeOf(instance).incoming.length === node.incoming.length) return;
  step.schedule({ op: 'activate', key: instance.key });
}

/** Each fault of an element once, however many tokens stand there. */
class FaultList {
  private readonly byText = new Map<string, InstructionFault>();

  add(node: FlowNode, code: string, what: string): void {
    this.byText.set(`${node.id} ${code} ${what}`, faultOf(node, '/mappings', code, what));
  }

  get all(): InstructionFault[] {
    return [...this.byText.values()];
  }
}

function refused(faults: readonly InstructionFault[]): Rejection {
  const message = faults.map((fault) => fault.message).join(' ');
  return { code: 'invalid-migration', message, faults };
}

function record(
  step: Step,
  process: ElementInstance,
  deployed: DeployedProcess,
  mapping: ElementMapping,
  { mappings }: Migration,
): void {
  const renamed = [...mapping.source.elements.keys()].flatMap((id) => {
    const target = mapping.targetOf(id);
    return target && target.id !== id ? [[id, target.id]] : [];
  });
  step.record({
    type: 'process',
    intent: 'migrated',
    elementId: process.elementId,
    elementInstanceKey: process.key,
    data: {
      from: step.library.process(process.definitionKey)?.version,
      to: deployed.version,
      fromDefinition: process.definitionKey,
      toDefinition: deployed.key,
      asked: mappings,
      ...(renamed.length > 0 && { renamed: Object.fromEntries(renamed) as unknown }),
    },
  });
}
