import { measurePool, type Metrics } from '@minhbach/metrics';
import { commonPool } from '@minhbach/database';
import { EnginePulse, type Pulse } from '@minhbach/runtime';
import { WebhookPulse, type WebhookStanding } from '@minhbach/webhooks';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ClockSkew } from './clock-skew.js';
import { WORKER_OPTIONS, type WorkerOptions } from './worker-options.js';

/** However many ask, the database is asked this often at most. */
const validForMs = 5_000;

const pulses: readonly (readonly [keyof Pulse, string, string])[] = [
  [
    'oldestOutboxSeconds',
    'minhbach_outbox_oldest_seconds',
    'Age of the oldest message between processes.',
  ],
  [
    'timerLatenessSeconds',
    'minhbach_timer_lateness_seconds',
    'By how much the most overdue timer is late.',
  ],
  [
    'oldestJobSeconds',
    'minhbach_job_oldest_seconds',
    'How long the oldest job that could be done has waited.',
  ],
  ['openIncidents', 'minhbach_incidents_open', 'Incidents that a person has to look at.'],
  ['deadJobs', 'minhbach_jobs_dead', 'Jobs without tries left.'],
  [
    'oldestTransactionSeconds',
    'minhbach_transaction_oldest_seconds',
    'Age of the oldest transaction.',
  ],
];

const webhookStandings: readonly (readonly [keyof WebhookStanding, string, string])[] = [
  [
    'oldestSeconds',
    'minhbach_webhook_oldest_seconds',
    'Age of the oldest event that has not arrived at a receiver.',
  ],
  ['deadLetters', 'minhbach_webhook_dead_letters', 'Events for other systems that were given up.'],
  ['suspended', 'minhbach_webhook_suspended', 'Receivers suspended because they failed.'],
];

/** Measures what a worker looks after: the engine's backlog, its clock against the database's, breaches, its pool. */
export function measureWorker(metrics: Metrics, app: INestApplicationContext): void {
  const dataSource = app.get(DataSource);
  measurePool(metrics, 'worker', commonPool(dataSource));
  const pulse = app.get(EnginePulse, { strict: false });
  const read = kept(() => pulse.read());
  for (const [part, name, help] of pulses) {
    metrics.measure({ name, help, read: async () => (await read())[part] });
  }
  measureWebhooks(metrics, app);
  const skew = app.get(ClockSkew);
  metrics.measure({
    name: 'minhbach_clock_skew_seconds',
    help: "By how much the database's clock is ahead of this machine's.",
    read: async () => (await skew.now()) / 1000,
  });
  const breaches = kept(async () => breachesIn(dataSource));
  metrics.measure({
    name: 'minhbach_requests_breached',
    help: 'Requests whose deadline was missed, by whether they are still open.',
    label: 'state',
    read: breaches,
  });
}

/** Of a worker that brings events. */
function measureWebhooks(metrics: Metrics, app: INestApplicationContext): void {
  if (!app.get<WorkerOptions>(WORKER_OPTIONS).webhooks) return;
  const pulse = app.get(WebhookPulse, { strict: false });
  const read = kept(() => pulse.read());
  for (const [part, name, help] of webhookStandings) {
    metrics.measure({ name, help, read: async () => (await read())[part] });
  }
}

async function breachesIn(dataSource: DataSource): Promise<Record<'open' | 'closed', number>> {
  const [row] = await dataSource.query<{ open: number; closed: number }[]>(
    `SELECT count(*) FILTER (WHERE closed_at IS NULL)::integer AS open,
       count(*) FILTER (WHERE closed_at IS NOT NULL)::integer AS closed
     FROM information_request WHERE breached_on IS NOT NULL`,
  );
  return row ?? { open: 0, closed: 0 };
}

function kept<T>(read: () => Promise<T>): () => Promise<T> {
  let latest: { readonly until: number; readonly value: Promise<T> } | null = null;
  return () => {
    const now = performance.now();
    if (!latest || latest.until < now) latest = { until: now + validForMs, value: read() };
    return latest.value;
  };
}
