import type { Key } from '@minhbach/engine';
import { Refusal } from './refusal.js';
import type { StepRequest } from './step-request.js';

/** Takes up what an earlier step of the instance had no budget left for; refused when another one has done it. */
export function continueStep(rootKey: Key): StepRequest {
  return {
    rootKey,
    body: { type: 'continue' },
    actor: 'system',
    work: async (_tx, { state }) => {
      if (!state?.agenda.length) throw new Refusal('wrong-state', 'Nothing is left to do.');
      return undefined;
    },
  };
}
