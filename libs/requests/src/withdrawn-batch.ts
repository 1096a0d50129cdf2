import type { Transaction } from '@minhbach/database';
import type { ProcessRuntime } from '@minhbach/runtime';
import type { InformationRequest } from './information-request.entity.js';
import { updateRequest } from './request-repository.js';

/**
 * A part that was on its way from one agency to another when its batch was withdrawn is withdrawn where it arrives.
 * Whoever withdraws the batch waits for this step, or is seen by it: in between there is nothing.
 */
export async function withdrawWithBatch(
  runtime: ProcessRuntime,
  tx: Transaction,
  request: InformationRequest,
): Promise<void> {
  const { key, batchKey } = request;
  if (batchKey === null) return;
  const [batch] = await tx.query<{ by: string | null; reason: string | null }>(
    'SELECT withdrawn_by AS by, withdrawal_reason AS reason FROM request_batch WHERE key = $1 FOR SHARE',
    [batchKey],
  );
  const by = batch?.by ?? null;
  if (!batch || by === null) return;
  await updateRequest(tx, request, { withdrawalReason: batch.reason });
  await runtime.encloseMessage(tx, {
    ...{ name: 'request.withdrawn', correlationKey: key },
    variables: { withdrawal: { at: tx.now.toISOString(), by } },
  });
}
