import { within } from '@minhbach/queue';

/** What has not ended by then is taken up by another process, or by the next start. */
const patienceMs = 30_000;

/** Ends the program when it is told to, after `close`: with 0, or with 1 when that fails or takes longer than 30 s. */
export function endOnSignal(
  close: () => Promise<void>,
  prepare: (signal: NodeJS.Signals) => Promise<void> = () => Promise.resolve(),
): void {
  let stopping = false;
  const stop = async (signal: NodeJS.Signals) => {
    if (stopping) return;
    stopping = true;
    console.log('Stopping …');
    try {
      await prepare(signal);
      await within(patienceMs, close(), 'the process did not close');
      process.exit(0);
    } catch (error) {
      console.error(String(error));
      process.exit(1);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(signal));
}
