import { createHash } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { sessionQuery } from '../../../libs/identity/src/session-query.js';
import { hashOfToken } from '../../../libs/identity/src/session-token.js';
import { RawStatement } from '../raw/statement.js';
import type { RawStep } from '../raw/recorded-steps.js';

const remembered = {
  name: 'raw-remembered',
  text: 'SELECT * FROM idempotency_record WHERE person_id = $1 AND route = $2 AND key = $3',
};
const remember = {
  name: 'raw-remember',
  text: `INSERT INTO idempotency_record (person_id, route, key, body_hash, reply, created_at)
    VALUES ($1, $2, $3, $4, $5, clock_timestamp())`,
};

interface Call {
  readonly params: { readonly key: string };
  readonly headers: { readonly cookie?: string; readonly 'idempotency-key'?: string };
  readonly body: unknown;
}

/** Fastify alone with the same SQL: session, stored reply, the rows of the step, the reply; nothing is checked. */
export class BareService {
  private readonly fastify: FastifyInstance = Fastify();

  constructor(
    private readonly pool: Pool,
    private readonly personId: string,
    /** How far a task's key lies behind the first of its instance. */
    private readonly taskOffset: number,
  ) {}

  async listen(claimed: RawStep, completed: RawStep): Promise<string> {
    for (const [verb, step] of Object.entries({ claim: claimed, completion: completed })) {
      const statement = new RawStatement(`raw-http-${verb}`, 'raw', step);
      this.fastify.post<{ Params: Call['params']; Headers: Call['headers'] }>(
        `/api/tasks/:key/${verb}`,
        (call) => this.answer(verb, statement, call),
      );
    }
    return this.fastify.listen({ port: 0, host: '127.0.0.1' });
  }

  async close(): Promise<void> {
    await this.fastify.close();
  }

  private async answer(route: string, statement: RawStatement, call: Call): Promise<object> {
    const token = call.headers.cookie?.split('=')[1] ?? '';
    await this.pool.query({ ...sessionQuery, values: [hashOfToken(token), 120, null] });
    const key = call.headers['idempotency-key'] ?? '';
    const id = [this.personId, `bare ${route}`, key];
    await this.pool.query({ ...remembered, values: id });
    const now = new Date().toISOString();
    const reply = { key: call.params.key, completedAt: now };
    const bodyHash = createHash('sha256')
      .update(JSON.stringify(call.body ?? null))
      .digest();
    const client = await this.pool.connect();
    try {
      const firstKey = Number(call.params.key) - this.taskOffset;
      await Promise.all([
        client.query('BEGIN'),
        client.query(statement.query(firstKey, now)),
        client.query({ ...remember, values: [...id, bodyHash, JSON.stringify(reply)] }),
        client.query('COMMIT'),
      ]);
    } finally {
      client.release();
    }
    return reply;
  }
}
