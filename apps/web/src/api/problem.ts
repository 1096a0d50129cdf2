import type { components } from './schema';

/** A problem document of the service, or one made here when no answer came at all. */
export type Problem = components['schemas']['ProblemDto'];

export type Fault = components['schemas']['FaultDto'];

/** Status of a problem for which the service was not reached. */
export const NO_ANSWER = 0;

/** Whatever a call was rejected with, as a problem. */
export function asProblem(error: unknown): Problem {
  if (isProblem(error)) return error;
  return {
    type: 'urn:minhbach:problem:no-answer',
    title: 'No answer',
    status: NO_ANSWER,
    detail: '',
    code: 'no-answer',
  };
}

function isProblem(error: unknown): error is Problem {
  return typeof error === 'object' && error !== null && 'code' in error && 'status' in error;
}
