import type { LoggerService } from '@nestjs/common';
import type { Clock } from '@minhbach/database';
import type { FilesOptions } from '@minhbach/documents';
import type { Metrics } from '@minhbach/metrics';
import type { SubmissionsAnHour } from '@minhbach/requests';
import type { WebhookOptions } from '@minhbach/webhooks';
import type { IdentityProviderOptions } from './identity-provider/identity-provider-options.js';

/** Where an api process finds what it needs. */
export interface ApiOptions {
  /** PostgreSQL, as the application role. */
  readonly databaseUrl: string;
  /** Where files are kept. What is sent is scanned by the workers. */
  readonly files: Pick<FilesOptions, 'url'>;
  /** Redis for the doorbells; without it they ring through PostgreSQL. */
  readonly queueUrl?: string;
  /** Origin under which people reach the api, when it differs from the Host header (behind a proxy). */
  readonly publicUrl?: string;
  /** How many proxies in front are to be believed about the caller's address and protocol. */
  readonly trustedProxies?: number;
  /** What the secrets of second factors are encrypted with, 32 bytes; without it nobody can set one up. */
  readonly factorKey?: Buffer | null;
  /** To whom events may go, and what the secrets of receivers are encrypted with; without it nobody can be told. */
  readonly webhooks?: WebhookOptions;
  /** By whose word people may sign in besides; nobody's without it. */
  readonly identityProvider?: IdentityProviderOptions | null;
  /** Whether everybody but businesses needs a second factor for all else than setting it up. */
  readonly staffNeedSecondFactor?: boolean;
  /** How many requests may be sent in an hour; the product's own measure without it. */
  readonly submissionsAnHour?: SubmissionsAnHour;
  /** Set where the people of the demonstration have accounts; the password when it is the published one. */
  readonly demo?: { readonly password: string | null };
  /** Folder of the built screens; without it the api serves none. */
  readonly screens?: string;
  /** Folder of the documentation; without it the api shows none. */
  readonly documentation?: string;
  /** Replaces the database's clock in tests and simulations. */
  readonly clock?: Clock;
  /** As of a worker, where this process does a worker's work: hosts inside of our own network whose pages are public. */
  readonly linkHostsInside?: readonly string[];
  /** Gets how long answers take and how the pool is; nobody measures without it. */
  readonly metrics?: Metrics;
  /** Takes what is logged; the console does without it. */
  readonly logger?: LoggerService;
  /** Rings no doorbells: for tests and simulations in which everything is worked off by hand. */
  readonly silent?: boolean;
}

/** Injection token of the ApiOptions. */
export const API_OPTIONS = Symbol('ApiOptions');
