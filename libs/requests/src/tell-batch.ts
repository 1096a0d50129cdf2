import type { Transaction } from '@minhbach/database';
import type { ProcessRuntime } from '@minhbach/runtime';
import type { InformationRequest } from './information-request.entity.js';

/** What a part and its batch know each other by in messages. */
export function partReference(batchKey: string, position: number): string {
  return `${batchKey}/${String(position)}`;
}

/** A part of a batch is over: its batch, which waits for all of them, hears of it together with the step. */
export async function tellBatch(
  runtime: ProcessRuntime,
  tx: Transaction,
  { batchKey, batchPosition }: InformationRequest,
): Promise<void> {
  if (batchKey === null || batchPosition === null) return;
  const correlationKey = partReference(batchKey, batchPosition);
  await runtime.encloseMessage(tx, { name: 'request.part-closed', correlationKey, variables: {} });
}
