import { KeyAllocator, UnitOfWork } from '@minhbach/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ApiClient } from './api-client.entity.js';
import type { ClientScope } from './client-scope.js';
import { hashOfToken, newSessionToken } from './session-token.js';

/** How long an access token lasts that is given for a secret. */
export const accessTokenSeconds = 3_600;

/** A client that has shown who it is. */
export interface KnownClient {
  readonly key: string;
  readonly name: string;
  readonly scopes: readonly ClientScope[];
  readonly processes: readonly string[];
  readonly jobTypes: readonly string[];
  readonly messages: readonly string[];
}

export type NewClient = Pick<
  ApiClient,
  'name' | 'scopes' | 'processes' | 'jobTypes' | 'messages' | 'createdBy'
> & { readonly days: number };

const columns = 'c.key::text, c.name, c.scopes, c.processes, c.job_types AS "jobTypes", c.messages';
const inForce = 'c.revoked_at IS NULL AND c.expires_at > clock_timestamp()';

/**
 * Systems of agencies that call the API. Their secrets and tokens are kept as hashes and live in real time, even where
 * the domain's clock is simulated. Of 256 random bits nobody guesses any, so wrong ones are not counted.
 */
@Injectable()
export class ApiClients {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: KeyAllocator,
  ) {}

  /** A new client and its secret, which nobody can read again. */
  async create({ days, ...client }: NewClient): Promise<{ key: string; secret: string }> {
    const secret = newSessionToken();
    const key = String(await this.keys.take(1));
    const { name, scopes, processes, jobTypes, messages, createdBy } = client;
    await this.unitOfWork.run(async (tx) =>
      tx.query(
        `INSERT INTO api_client (key, name, secret_hash, scopes, processes, job_types, messages,
           created_by, created_at, expires_at)
         SELECT $1, $2, $3, $4, $5, $6, $7, $8, now, now + make_interval(days => $9)
         FROM clock_timestamp() AS now`,
        [
          ...[key, name, hashOfToken(secret), scopes, processes, jobTypes, messages],
          createdBy,
          days,
        ],
      ),
    );
    return { key, secret };
  }

  /** All that ever were, the newest first. */
  async list(): Promise<ApiClient[]> {
    return this.dataSource.manager.find(ApiClient, { order: { key: 'DESC' } });
  }

  /** From now on it is nobody; false when there is no such client, or it was revoked before. */
  async revoke(key: string, by: string): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      await tx.query('DELETE FROM api_client_token WHERE client_key = $1', [key]);
      const rows = await tx.query(
        `UPDATE api_client SET revoked_at = clock_timestamp(), revoked_by = $2
         WHERE key = $1 AND revoked_at IS NULL RETURNING key`,
        [key, by],
      );
      return rows.length > 0;
    });
  }

  /** Who shows this secret or access token; null for nobody. */
  async clientOf(token: string): Promise<KnownClient | null> {
    return this.known(
      `c.secret_hash = $1 OR c.key IN (SELECT t.client_key
         FROM api_client_token t WHERE t.token_hash = $1 AND t.expires_at > clock_timestamp())`,
      [hashOfToken(token)],
    );
  }

  /** An access token for a client's key and secret; null when they do not belong together. */
  async accessToken(key: string, secret: string): Promise<string | null> {
    const condition = 'c.secret_hash = $1 AND c.key::text = $2';
    const client = await this.known(condition, [hashOfToken(secret), key]);
    if (!client) return null;
    const token = newSessionToken();
    await this.unitOfWork.run(async (tx) => {
      await tx.query(
        'DELETE FROM api_client_token WHERE client_key = $1 AND expires_at < clock_timestamp()',
        [client.key],
      );
      await tx.query(
        `INSERT INTO api_client_token (token_hash, client_key, expires_at)
         VALUES ($1, $2, clock_timestamp() + make_interval(secs => $3))`,
        [hashOfToken(token), client.key, accessTokenSeconds],
      );
    });
    return token;
  }

  private async known(condition: string, values: unknown[]): Promise<KnownClient | null> {
    const [client] = await this.dataSource.query<KnownClient[]>(
      `SELECT ${columns} FROM api_client c WHERE ${inForce} AND (${condition})`,
      values,
    );
    return client ?? null;
  }
}
