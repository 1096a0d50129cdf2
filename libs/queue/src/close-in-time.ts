import { within } from './within.js';

const patienceMs = 3_000;

/**
 * Closes a queue, or a worker, which then takes nothing more and is given the time to `finish`. When the server
 * is away nobody waits longer for it than three seconds.
 */
export async function closeInTime(
  part: { close(): Promise<void> },
  finish?: Promise<void>,
): Promise<void> {
  const closed = part.close();
  await finish;
  await within(patienceMs, closed, 'the queue did not close').catch(() => undefined);
}
