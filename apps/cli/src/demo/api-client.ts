import { randomUUID } from 'node:crypto';
import { ApiProblem } from './api-problem.js';
import { patiently, type Patience } from './patience.js';

/** Somebody's name and password. */
export interface Credentials {
  readonly login: string;
  readonly password: string;
}

interface Call {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: object;
  readonly idempotencyKey?: string;
}

/** One signed-in person, talking to a running service over HTTP and nothing else. */
export class ApiClient {
  private cookie = '';

  private constructor(
    private readonly baseUrl: string,
    private readonly credentials: Credentials,
    private readonly patience: Patience,
  ) {}

  static async signIn(
    baseUrl: string,
    credentials: Credentials,
    patience: Patience,
  ): Promise<ApiClient> {
    const client = new ApiClient(baseUrl, credentials, patience);
    await client.openSession();
    return client;
  }

  async get<T>(path: string): Promise<T> {
    return this.send<T>({ method: 'GET', path });
  }

  /** Every attempt carries the same Idempotency-Key, so that the call has its effect once. */
  async post<T>(path: string, body: object, idempotencyKey: string = randomUUID()): Promise<T> {
    return this.send<T>({ method: 'POST', path, body, idempotencyKey });
  }

  /** A session that has ended is opened again, once; and who signs shows that it is he where he is asked to. */
  private async send<T>(call: Call): Promise<T> {
    try {
      return await patiently(this.patience, async () => this.attempt<T>(call));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      if (error.status === 401) await this.openSession();
      else if (error.problem.code === 'proof-needed') await this.proveIt();
      else throw error;
      return patiently(this.patience, async () => this.attempt<T>(call));
    }
  }

  private async proveIt(): Promise<void> {
    const { password } = this.credentials;
    const call: Call = { method: 'POST', path: '/api/session/proof', body: { password } };
    await patiently(this.patience, async () => this.attempt(call));
  }

  private async openSession(): Promise<void> {
    const call: Call = { method: 'POST', path: '/api/session', body: this.credentials };
    await patiently(this.patience, async () => this.attempt(call));
  }

  private async attempt<T>({ method, path, body, idempotencyKey }: Call): Promise<T> {
    const response = await fetch(this.baseUrl + path, {
      method,
      signal: AbortSignal.timeout(this.patience.attemptMs),
      headers: {
        accept: 'application/json',
        ...(this.cookie && { cookie: this.cookie }),
        ...(body && { 'content-type': 'application/json' }),
        ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer: unknown = text ? JSON.parse(text) : {};
    if (!response.ok) throw new ApiProblem(response.status, answer as object, `${method} ${path}`);
    const setCookie = response.headers.getSetCookie()[0];
    if (setCookie) this.cookie = setCookie.split(';')[0] ?? '';
    return answer as T;
  }
}
