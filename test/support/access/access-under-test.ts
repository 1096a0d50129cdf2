import { randomUUID } from 'node:crypto';
import { ApiUnderTest, type Reply } from '../api-under-test.js';
import type { TestDatabase } from '../test-database.js';
import { callers, type Caller, type Row } from './callers.js';
import { addColleague, makeSubjects } from './subjects.js';

/** The service with one of everything that a route may name, called by everybody. */
export class AccessUnderTest {
  private constructor(
    readonly api: ApiUnderTest,
    private readonly keys: Readonly<Record<string, string>>,
  ) {}

  static async start(filledBy?: (database: TestDatabase) => Promise<void>) {
    const api = await ApiUnderTest.start({
      on: ['2026-10-05', '08:00'],
      ...(filledBy && { filledBy }),
    });
    await api.deploy('information-request');
    await api.deploy('monthly-report');
    await api.deploy('standing-duty');
    await api.deploy('unit-review');
    await api.deploy('privacy-request');
    await addColleague(api);
    return new AccessUnderTest(api, await makeSubjects(api));
  }

  async stop(): Promise<void> {
    await this.api.stop();
  }

  /** The answer to a caller. */
  async callAs(caller: Caller, { route, body = {} }: Row): Promise<Reply> {
    const [method = 'GET', path = ''] = route.split(' ');
    const url = path.replace(/:(\w+)/g, (_, name: string) => this.keys[name] ?? '');
    return this.api.call({
      method: method as 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
      url,
      as: callers[caller],
      ...(method === 'POST' && { body, headers: { 'idempotency-key': randomUUID() } }),
      ...(method === 'PUT' && { body }),
      ...(method === 'PATCH' && { body: Buffer.from('a'), headers: { 'upload-offset': '0' } }),
    });
  }

  /** The answers to several callers. Reception comes last: what it does to a task takes that from the others. */
  async repliesTo(row: Row, asked: readonly Caller[]): Promise<(readonly [Caller, Reply])[]> {
    const replyTo = async (caller: Caller) => [caller, await this.callAs(caller, row)] as const;
    const others = asked.filter((caller) => caller !== 'reception');
    const replies = await Promise.all(others.map(replyTo));
    return asked.includes('reception') ? [...replies, await replyTo('reception')] : replies;
  }
}
