import { ApiClients, clientScopes, type ClientScope } from '@minhbach/identity';
import type { ApiUnderTest, Reply } from './api-under-test.js';

interface Access {
  readonly scopes?: readonly ClientScope[];
  readonly processes?: readonly string[];
  readonly jobTypes?: readonly string[];
  readonly messages?: readonly string[];
}

/** A system outside that calls the service with a secret of its own. */
export class ClientUnderTest {
  private constructor(
    private readonly api: ApiUnderTest,
    readonly key: string,
    readonly secret: string,
  ) {}

  /** One that may do everything with everything, or what is said. */
  static async of(api: ApiUnderTest, access: Access = {}): Promise<ClientUnderTest> {
    const { scopes = clientScopes, processes = ['*'], jobTypes = ['*'], messages = ['*'] } = access;
    const { key, secret } = await api.app.get(ApiClients, { strict: false }).create({
      ...{ name: 'Hệ thống một cửa', createdBy: 'system', days: 1 },
      scopes: [...scopes],
      processes: [...processes],
      jobTypes: [...jobTypes],
      messages: [...messages],
    });
    return new ClientUnderTest(api, key, secret);
  }

  async get(url: string): Promise<Reply> {
    return this.call('GET', url);
  }

  async post(url: string, body: object = {}): Promise<Reply> {
    return this.call('POST', url, body);
  }

  async call(
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    url: string,
    body?: object,
  ): Promise<Reply> {
    const headers = { authorization: `Bearer ${this.secret}` };
    return this.api.call({ method, url, headers, ...(body && { body }) });
  }

  /** Sends files as a form does. */
  async deploy(files: Readonly<Record<string, string>>): Promise<Reply> {
    const form = new FormData();
    for (const [name, text] of Object.entries(files)) {
      form.append('resources', new File([text], name));
    }
    const headers = { authorization: `Bearer ${this.secret}` };
    const address = new URL('/v2/deployments', this.api.url);
    const response = await fetch(address, { method: 'POST', headers, body: form });
    const text = await response.text();
    return {
      status: response.status,
      body: JSON.parse(text) as Record<string, unknown>,
      text,
      headers: Object.fromEntries(response.headers),
      cookies: [],
    };
  }

  /** Starts a process; returns the instance's key. */
  async start(processDefinitionId: string, variables: object = {}): Promise<string> {
    const body = { processDefinitionId, variables };
    const reply = await this.post('/v2/process-instances', body);
    if (reply.status !== 200) throw new Error(reply.text);
    return String(reply.body.processInstanceKey);
  }

  /** Takes jobs of a type without waiting for any. */
  async take(type: string, more: object = {}): Promise<Record<string, unknown>[]> {
    const wanted = { type, timeout: 60_000, maxJobsToActivate: 10, requestTimeout: -1, ...more };
    const reply = await this.post('/v2/jobs/activation', wanted);
    if (reply.status !== 200) throw new Error(reply.text);
    return reply.body.jobs as Record<string, unknown>[];
  }
}
