const patienceMs = 20_000;
const pollMs = 20;

/** Asks until there is an answer other than `undefined` and `false`; fails when it takes longer than 20 seconds. */
export async function until<T>(
  what: string,
  read: () => Promise<T | undefined | false>,
): Promise<T> {
  const end = performance.now() + patienceMs;
  while (performance.now() < end) {
    const answer = await read();
    if (answer !== undefined && answer !== false) return answer;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
  throw new Error(`waited ${String(patienceMs / 1000)} s in vain until ${what}`);
}
