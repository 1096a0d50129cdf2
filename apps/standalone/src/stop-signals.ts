const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Ctrl-C reaches us from the terminal and from npm: within this time it is one and the same. */
const SAME_SIGNAL_MS = 1000;

/**
 * Ends the program on the first signal after `stop` has done its work, and at once on a second
 * one. Replaces Node's own answer, which is to die.
 */
export function stopOnSignals(stop: () => Promise<void>, say: (line: string) => void): void {
  let firstAt: number | null = null;
  const receive = () => {
    if (firstAt === null) {
      firstAt = Date.now();
      say('Stopping … (again to force)');
      void stop().then(
        () => process.exit(0),
        (error: unknown) => {
          say(String(error));
          process.exit(1);
        },
      );
    } else if (Date.now() - firstAt > SAME_SIGNAL_MS) {
      say('Forced. A database that still runs is adopted by the next start.');
      process.exit(130);
    }
  };
  for (const signal of SIGNALS) process.on(signal, receive);
}
