import type { BatchAction, BatchFailure, BatchView } from '@minhbach/runtime';
import { invalid } from '../problems/problem.js';
import type { BatchDto, BatchFailureDto, StartBatchDto } from './batch.dto.js';
import { modificationOf } from './modification.js';

/** What a batch operation does to each instance; refuses one that lacks what its type needs. */
export function batchActionOf(batch: StartBatchDto): BatchAction {
  const { type, migration, modification, variables, message, retries = 1 } = batch;
  switch (type) {
    case 'migrate': {
      const { definitionKey, mappings = [] } = migration ?? missing('migration');
      return { type, definitionKey: Number(definitionKey), mappings };
    }
    case 'modify':
      return { type, ...modificationOf(modification ?? missing('modification')) };
    case 'set-variables':
      return { type, variables: variables ?? missing('variables') };
    case 'correlate': {
      const { name, variables: brought = {} } = message ?? missing('message');
      return { type, name, variables: brought };
    }
    case 'resolve-incidents':
      return { type, retries };
    default:
      return { type };
  }
}

function missing(name: string): never {
  const message = { vi: 'Bắt buộc phải có.', en: 'is required' };
  throw invalid([{ pointer: `/${name}`, code: 'missing', message }]);
}

export function batchDto(batch: BatchView): BatchDto {
  const { key, type, status, total, pending, done, failed, createdAt, endedAt } = batch;
  return { key: String(key), type, status, total, pending, done, failed, createdAt, endedAt };
}

export function failureDto({ rootKey, code, message, faults }: BatchFailure): BatchFailureDto {
  return { processInstanceKey: String(rootKey), code, message, errors: [...faults] };
}
