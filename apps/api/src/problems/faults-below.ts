import { Refusal } from '@minhbach/runtime';
import type { Fault } from './problem.js';

/**
 * Runs what checks one part of a body and points its faults to where that part stands: the engine knows the
 * variables of a form, not that they came as `/variables`.
 */
export async function faultsBelow<T>(pointer: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal) || !Array.isArray(error.details)) throw error;
    const faults = (error.details as Fault[]).map((fault) => ({
      ...fault,
      pointer: pointer + fault.pointer,
    }));
    throw new Refusal(error.code, error.message, faults);
  }
}
