import type { Variables } from '@minhbach/runtime';
import type { MaskedVariableDto } from './incident-detail.dto.js';

/**
 * What an operator is shown of variables, by name: which there are, of what kind, how long. What people wrote is not
 * for operators; figures and truth values, by which a process decides, say nothing of it.
 */
export function maskedVariables(variables: Variables): MaskedVariableDto[] {
  return Object.entries(variables)
    .map(([name, value]) => ({ name, ...masked(value) }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
}

function masked(value: unknown): Omit<MaskedVariableDto, 'name'> {
  switch (typeof value) {
    case 'string':
      return { kind: 'text', size: value.length, value: null };
    case 'number':
      return { kind: 'number', size: null, value };
    case 'boolean':
      return { kind: 'boolean', size: null, value };
    default:
  }
  if (Array.isArray(value)) return { kind: 'list', size: value.length, value: null };
  if (typeof value !== 'object' || value === null) {
    return { kind: 'nothing', size: null, value: null };
  }
  return { kind: 'context', size: Object.keys(value).length, value: null };
}
