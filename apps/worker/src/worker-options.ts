import { auditOptionsFrom, type AuditOptions } from '@minhbach/audit';
import type { Clock } from '@minhbach/database';
import { filesOptionsFrom, type FilesOptions } from '@minhbach/documents';
import type { Metrics } from '@minhbach/metrics';
import type { MailOptions } from '@minhbach/notifications';
import { signingKeyFrom } from '@minhbach/signatures';
import { webhookOptionsFrom, type WebhookOptions } from '@minhbach/webhooks';
import type { LoggerService } from '@nestjs/common';
import type { KeyObject } from 'node:crypto';
import { mailOptionsFrom } from './mail-options.js';

/** Where a worker process finds what it needs. */
export interface WorkerOptions {
  /** PostgreSQL, as the application role. Directly, not through a pooler in transaction mode. */
  readonly databaseUrl: string;
  /** Redis for the doorbells; without it they ring through PostgreSQL. */
  readonly queueUrl?: string;
  /** Origin under which people reach the service: letters print addresses of its pages. */
  readonly publicUrl?: string;
  /** Hosts inside of our own network whose pages are public: links to them are tried. */
  readonly linkHostsInside?: readonly string[];
  /** How mails are sent; without it this worker sends none. */
  readonly mail?: MailOptions;
  /** To whom events may go; without it this worker sends none. */
  readonly webhooks?: WebhookOptions;
  /** Where files are kept, and who scans them; without it this worker does nothing with files. */
  readonly files?: FilesOptions;
  /** In the place of the database's clock: for tests and simulations. */
  readonly clock?: Clock;
  /** Connections of the engine and the slices; the doorbells have five of their own on PostgreSQL. */
  readonly poolSize?: number;
  /** How often it looks for work for which no bell has rung; 15 seconds when absent. */
  readonly reconcileEveryMs?: number;
  /** Instances that ended so many days ago go to the archive; none when absent. */
  readonly archiveAfterDays?: number;
  /** For how many days the reply to a call with an Idempotency-Key is kept; 30 when absent. */
  readonly keepRepliesDays?: number;
  /** Signs the figures of each month, which are published by nobody without it. */
  readonly snapshotKey?: KeyObject;
  /** Gets the engine's backlog, repairs, clock and pool; nobody measures without it. */
  readonly metrics?: Metrics;
  /** Takes what is logged; the console does without it. */
  readonly logger?: LoggerService;
  /** Where it writes down daily how far the histories have gone; without it this worker does not. */
  readonly audit?: AuditOptions;
}

/** Injection token of the WorkerOptions. */
export const WORKER_OPTIONS = Symbol('WorkerOptions');

/** Options of a worker that runs by itself. Throws when DATABASE_URL is missing or another setting is wrong. */
export function workerOptionsFrom(environment: NodeJS.ProcessEnv): WorkerOptions {
  const databaseUrl = environment.DATABASE_URL;
  if (!databaseUrl) throw new Error('Set DATABASE_URL to the PostgreSQL of the service.');
  const dataFolder = environment.MINHBACH_DATA || 'data';
  const queueUrl = environment.QUEUE_URL;
  const publicUrl = environment.PUBLIC_URL;
  const linkHostsInside = (environment.LINK_HOSTS_INSIDE ?? '')
    .split(',')
    .flatMap((host) => host.trim() || []);
  const archiveAfterDays = daysIn('ARCHIVE_AFTER_DAYS', environment);
  const keepRepliesDays = daysIn('KEEP_REPLIES_DAYS', environment);
  const snapshotKey = signingKeyFrom(environment, 'SNAPSHOT_KEY');
  return {
    databaseUrl,
    files: filesOptionsFrom(environment, dataFolder),
    mail: mailOptionsFrom(environment, dataFolder),
    audit: auditOptionsFrom(environment, dataFolder),
    webhooks: webhookOptionsFrom(environment),
    ...(queueUrl && { queueUrl }),
    ...(publicUrl && { publicUrl: new URL(publicUrl).origin }),
    ...(linkHostsInside.length > 0 && { linkHostsInside }),
    ...(archiveAfterDays !== undefined && { archiveAfterDays }),
    ...(keepRepliesDays !== undefined && { keepRepliesDays }),
    ...(snapshotKey && { snapshotKey }),
  };
}

function daysIn(name: string, environment: NodeJS.ProcessEnv): number | undefined {
  const text = environment[name];
  if (!text) return undefined;
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new Error(`${name} is a number of days.`);
  return Number(text);
}
