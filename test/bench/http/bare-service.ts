import Fastify, { type FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { sessionQuery } from '../../../libs/identity/src/session-query.js';
import { hashOfToken } from '../../../libs/identity/src/session-token.js';
import { RawStatement } from '../raw/statement.js';
import type { RawStep } from '../raw/recorded-steps.js';

interface Call {
  readonly params: { readonly key: string };
  readonly headers: { readonly cookie?: string; readonly 'idempotency-key'?: string };
}

/** Fastify alone with the same SQL: the session, then the rows of the step with the reply; nothing is checked. */
export class BareService {
  private readonly fastify: FastifyInstance = Fastify();

  constructor(
    private readonly pool: Pool,
    /** How far a task's key lies behind the first of its instance. */
    private readonly taskOffset: number,
  ) {}

  async listen(claimed: RawStep, completed: RawStep): Promise<string> {
    for (const [verb, step] of Object.entries({ claim: claimed, completion: completed })) {
      const statement = new RawStatement(`raw-http-${verb}`, 'raw', step);
      this.fastify.post<{ Params: Call['params']; Headers: Call['headers'] }>(
        `/api/tasks/:key/${verb}`,
        (call) => this.answer(statement, call),
      );
    }
    return this.fastify.listen({ port: 0, host: '127.0.0.1' });
  }

  async close(): Promise<void> {
    await this.fastify.close();
  }

  private async answer(statement: RawStatement, call: Call): Promise<object> {
    const token = call.headers.cookie?.split('=')[1] ?? '';
    await this.pool.query({ ...sessionQuery, values: [[hashOfToken(token)], 120, null] });
    const now = new Date().toISOString();
    const firstKey = Number(call.params.key) - this.taskOffset;
    await this.pool.query(statement.query(firstKey, now, call.headers['idempotency-key']));
    return { key: call.params.key, completedAt: now };
  }
}
