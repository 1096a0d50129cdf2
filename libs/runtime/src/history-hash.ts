import { hash } from 'node:crypto';

/** Where the chain of an instance begins. */
export const genesisHash = '00'.repeat(32);

export interface HashedStep {
  readonly rootKey: number;
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly trigger: string;
  readonly records: string;
}

/**
 * SHA-256 over the previous hash and the step's row, in hexadecimal: a changed, lost or moved row breaks the chain.
 * The records come last and as they are stored; what stands before them is one line of JSON and cannot run into them.
 */
export function historyHash(previous: string, step: HashedStep): string {
  const head = JSON.stringify([step.rootKey, step.seq, step.at, step.actor, step.trigger]);
  return hash('sha256', `${previous}${head}\n${step.records}`);
}
