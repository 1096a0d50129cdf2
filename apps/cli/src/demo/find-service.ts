const PATIENCE_MS = 5000;

/** The origin of a service that is ready. Throws, telling what to do, when there is none. */
export async function findService(url: string): Promise<string> {
  const { origin } = new URL(url);
  const status = await healthOf(origin);
  if (status === 200) return origin;
  if (status === null) {
    throw new Error(
      `No service answers at ${origin}. Start one with "npm start" and leave it running, ` +
        'or name another with --url.',
    );
  }
  throw new Error(
    `The service at ${origin} is not ready (its health check says ${String(status)}).`,
  );
}

async function healthOf(origin: string): Promise<number | null> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    return (await fetch(`${origin}/api/health`, { signal })).status;
  } catch {
    return null;
  }
}
