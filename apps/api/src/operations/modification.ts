import type { ActivateInstruction, TokenSelector } from '@minhbach/runtime';
import { invalid, type Fault } from '../problems/problem.js';
import type { ActivateDto, ModificationDto, TokenSelectorDto } from './modification.dto.js';

/** A modification as the engine takes it; refuses selectors that name nothing or two things. */
export function modificationOf({ activate = [], terminate = [], move = [] }: ModificationDto) {
  const faults = [
    ...terminate.flatMap((each, index) => selectorFaults(each, `/terminate/${String(index)}`)),
    ...move.flatMap(({ from }, index) => selectorFaults(from, `/move/${String(index)}/from`)),
  ];
  if (faults.length > 0) throw invalid(faults);
  return {
    activate: activate.map(activationOf),
    terminate: terminate.map(selectorOf),
    move: move.map(({ from, to }) => ({ from: selectorOf(from), to: activationOf(to) })),
  };
}

function selectorFaults(selector: TokenSelectorDto, pointer: string): Fault[] {
  const { elementId, elementInstanceKey } = selector;
  if ((elementId === undefined) !== (elementInstanceKey === undefined)) return [];
  const code = elementId === undefined ? 'missing' : 'not-allowed';
  const message = {
    vi: 'Nêu đúng một trong hai: elementId hoặc elementInstanceKey.',
    en: 'Give one of elementId and elementInstanceKey.',
  };
  return [{ pointer, code, message }];
}

function selectorOf({ elementId = '', elementInstanceKey }: TokenSelectorDto): TokenSelector {
  if (elementInstanceKey === undefined) return { elementId };
  return { elementInstanceKey: Number(elementInstanceKey) };
}

function activationOf({ ancestorKey, ...rest }: ActivateDto): ActivateInstruction {
  return { ...rest, ...(ancestorKey !== undefined && { ancestorKey: Number(ancestorKey) }) };
}
