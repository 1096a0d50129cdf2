import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Ledger } from './ledger.js';
import { SteadyLoad } from './steady-load.js';

const usuallyEveryMs = 250;
const patienceMs = 10_000;

/** Where probes are started, and by whom. */
export interface ProbePlace {
  readonly url: string;
  readonly secret: string;
}

/** Starts probes at a steady rate, each once: one that is not answered is not repeated. */
export class ProbeLoad extends SteadyLoad {
  constructor(
    private readonly place: ProbePlace,
    private readonly ledger: Ledger,
    private readonly everyMs = usuallyEveryMs,
  ) {
    super();
  }

  protected async run(): Promise<void> {
    const underWay = new Set<Promise<unknown>>();
    while (!this.isStopped) {
      const one = startProbe(this.place, this.ledger, false).finally(() => underWay.delete(one));
      underWay.add(one);
      await pause(this.everyMs);
    }
    await Promise.all(underWay);
  }
}

/**
 * Starts a probe and tells whether it was acknowledged; `toItsEnd`: whether it has ended, for which api, worker, queue
 * and database must all be at work.
 */
export async function startProbe(
  { url, secret }: ProbePlace,
  ledger: Ledger,
  toItsEnd: boolean,
): Promise<boolean> {
  const id = randomUUID();
  const begun = performance.now();
  ledger.probes.set(id, 'unknown');
  try {
    const response = await fetch(`${url}/v2/process-instances`, {
      method: 'POST',
      signal: AbortSignal.timeout(patienceMs),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
      body: JSON.stringify({
        processDefinitionId: 'campaign-probe',
        businessId: id,
        variables: { id },
        awaitCompletion: toItsEnd,
        requestTimeout: patienceMs,
      }),
    });
    await response.arrayBuffer();
    if (response.ok) ledger.probes.set(id, 'acknowledged');
    if (response.ok && !toItsEnd) ledger.latencies.push(performance.now() - begun);
    return response.ok;
  } catch {
    return false;
  }
}
