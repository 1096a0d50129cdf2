import type { InstructionFault } from '../advance-result.js';
import type { ElementInstance, Key } from '../state.js';
import type { Step } from '../step.js';
import type { TriggerBody } from '../trigger.js';
import { findTokens, isWithin } from './find-tokens.js';
import { planPlacement, type Placement } from './plan-placement.js';

export type Modification = Extract<TriggerBody, { type: 'modify' }>;

/** A modification of which everything can be done. */
export interface ModificationPlan {
  readonly placements: readonly Placement[];
  readonly terminated: ReadonlySet<Key>;
}

interface Draft {
  readonly placed: { readonly placement: Placement; readonly pointer: string }[];
  readonly terminated: Set<Key>;
  readonly faults: InstructionFault[];
}

/** More new tokens than this do not fit into one step. */
const mostTokens = 500;

/** What a modification comes to, or everything that is wrong with it. */
export function planModification(
  step: Step,
  modification: Modification,
): ModificationPlan | readonly InstructionFault[] {
  const draft: Draft = { placed: [], terminated: new Set(), faults: [] };
  modification.terminate.forEach((selector, index) => {
    take(step, draft, selector, `/terminate/${String(index)}`);
  });
  modification.move.forEach(({ from, to }, index) => {
    const pointer = `/move/${String(index)}`;
    const tokens = take(step, draft, from, `${pointer}/from`);
    for (const token of tokens) put(step, draft, to, `${pointer}/to`, token);
  });
  modification.activate.forEach((instruction, index) => {
    put(step, draft, instruction, `/activate/${String(index)}`);
  });
  const { placed, terminated } = draft;
  const faults = distinct([...draft.faults, ...overallFaults(step, draft)]);
  if (faults.length > 0) return faults;
  return { placements: placed.map(({ placement }) => placement), terminated };
}

function take(
  step: Step,
  { terminated, faults }: Draft,
  selector: Parameters<typeof findTokens>[1],
  pointer: string,
): readonly ElementInstance[] {
  const found = findTokens(step, selector, pointer);
  if ('code' in found) {
    faults.push(found);
    return [];
  }
  for (const { key } of found) terminated.add(key);
  return found;
}

function put(
  step: Step,
  { placed, faults }: Draft,
  instruction: Parameters<typeof planPlacement>[1],
  pointer: string,
  from?: ElementInstance,
): void {
  const placement = planPlacement(step, instruction, pointer, from);
  if ('scope' in placement) placed.push({ placement, pointer });
  else faults.push(...placement);
}

/** Faults that no instruction has by itself. */
function overallFaults(step: Step, { placed, terminated, faults }: Draft): InstructionFault[] {
  if (placed.length + terminated.size + faults.length === 0) {
    return [{ pointer: '', code: 'no-instruction', message: 'The modification changes nothing.' }];
  }
  if (placed.length > mostTokens) {
    const message = `More than ${String(mostTokens)} tokens would be created. Divide the modification.`;
    return [{ pointer: '', code: 'too-many-tokens', message }];
  }
  const doomed = placed.filter(({ placement }) =>
    [...terminated].some((key) => isWithin(step, placement.scope, key)),
  );
  return doomed.map(({ placement: { node, scope }, pointer }) => ({
    pointer: `${pointer}/elementId`,
    code: 'scope-terminated',
    message: `"${node.id}": its scope "${scope.elementId}" is terminated by the same modification. Terminate the tokens inside instead.`,
    elementId: node.id,
    ...(node.name !== undefined && { elementName: node.name }),
  }));
}

/** Of tokens that are moved together each finds the same fault. */
function distinct(faults: readonly InstructionFault[]): InstructionFault[] {
  const byText = new Map(faults.map((fault) => [`${fault.pointer} ${fault.code}`, fault]));
  return [...byText.values()];
}
