import type { components } from '../api/schema';
import type { Problem } from '../api/problem';
import type { FormValues } from '../parts/task-form/form-schema';

type SubmitBatch = components['schemas']['SubmitBatchDto'];

/** Whether what is filled in goes to several agencies. */
export function asksSeveral({ otherAgencies }: FormValues): boolean {
  return Array.isArray(otherAgencies) && otherAgencies.length > 0;
}

/** The same asked of each agency, in the order of the form. A file belongs to one request: that of the first. */
export function batchOf(values: FormValues): SubmitBatch {
  const { agencyCode, otherAgencies, subject, items, files, ...shared } = values;
  const agencies = [agencyCode, ...(otherAgencies as unknown[])];
  const parts = agencies.map((code, index) => ({
    ...{ agencyCode: code, subject, items },
    ...(index === 0 && files !== undefined && { files }),
  }));
  // The form gives exactly what the route takes; the service checks it.
  return { ...shared, parts } as unknown as SubmitBatch;
}

/** The problem with its faults at the fields of the form; what is wrong with every part is told once. */
export function problemOfBatch(problem: Problem): Problem {
  const errors = (problem.errors ?? []).flatMap((fault) => {
    const pointer = fieldOf(fault.pointer);
    return pointer === null ? [] : [{ ...fault, pointer }];
  });
  return { ...problem, errors };
}

function fieldOf(pointer: string): string | null {
  const [, index, field = ''] = /^\/parts\/(\d+)(\/.*)?$/.exec(pointer) ?? [];
  if (index === undefined) return pointer;
  if (index === '0') return field === '' ? '/agencyCode' : field;
  return field === '/agencyCode' ? `/otherAgencies/${String(Number(index) - 1)}` : null;
}
