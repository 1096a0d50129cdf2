import { setTimeout as pause } from 'node:timers/promises';
import { ApiProblem, ServiceSilent } from './api-problem.js';

/** How long one attempt, and one call with all its attempts, may take. */
export interface Patience {
  readonly attemptMs: number;
  readonly callMs: number;
}

const FIRST_WAIT_MS = 50;
const LONGEST_WAIT_MS = 2000;

/** What `fetch` throws for a refused, cut or silent connection; the last is a body that was cut short. */
const BROKEN_CONNECTION = ['TypeError', 'TimeoutError', 'AbortError', 'SyntaxError'];

/**
 * Repeats an attempt that got no answer or a passing refusal, with growing waits, until `patience`
 * runs out: the service may be restarting. A lasting refusal is thrown at once.
 */
export async function patiently<T>(patience: Patience, attempt: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + patience.callMs;
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    try {
      return await attempt();
    } catch (error) {
      if (!mayPass(error)) throw error;
      if (performance.now() + wait > deadline) throw givenUp(error, patience);
      await pause(wait / 2 + Math.random() * (wait / 2));
    }
  }
}

/** Whether the same call may succeed later. A broken connection leaves open whether it had its effect. */
function mayPass(error: unknown): boolean {
  if (!(error instanceof ApiProblem))
    return BROKEN_CONNECTION.includes(String((error as { name?: unknown }).name));
  if (error.status >= 500 || error.status === 429) return true;
  return error.problem.code === 'call-in-progress';
}

function givenUp(error: unknown, { callMs }: Patience): Error {
  if (error instanceof ApiProblem) return error;
  const seconds = String(Math.round(callMs / 1000));
  return new ServiceSilent(`The service did not answer for ${seconds} s.`, { cause: error });
}
