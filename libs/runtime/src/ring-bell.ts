import type { Doorbell, DoorbellName } from '@minhbach/queue';
import type { Logger } from '@nestjs/common';

/** Rings a bell whose loss nobody must be stopped by: without a queue the reconciler looks for the work. */
export async function ringBell(
  doorbell: Doorbell,
  name: DoorbellName,
  logger: Logger,
  delayMs?: number,
): Promise<void> {
  await doorbell.ring(name, delayMs).catch((error: unknown) => {
    logger.warn(`the bell for ${name} could not be rung: ${String(error)}`);
  });
}
