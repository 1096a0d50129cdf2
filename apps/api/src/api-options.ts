/** Where an api process finds what it needs. */
export interface ApiOptions {
  /** PostgreSQL, as the application role. */
  readonly databaseUrl: string;
  /** Redis for the doorbells; without it they ring through PostgreSQL. */
  readonly queueUrl?: string;
  /** Origin under which people reach the api, when it differs from the Host header (behind a proxy). */
  readonly publicUrl?: string;
  /** How many proxies in front are to be believed about the caller's address and protocol. */
  readonly trustedProxies?: number;
}

/** Injection token of the ApiOptions. */
export const API_OPTIONS = Symbol('ApiOptions');
