import { randomUUID } from 'node:crypto';

/** Thrown when the service refuses a call; carries its problem document (RFC 9457). */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly problem: { code?: string; detail?: string; title?: string },
    call: string,
  ) {
    super(`${call}: ${String(status)} ${problem.detail ?? problem.title ?? ''}`);
  }
}

/** One signed-in person, talking to a running service over HTTP and nothing else. */
export class ApiClient {
  private cookie = '';

  constructor(private readonly baseUrl: string) {}

  static async signIn(baseUrl: string, login: string, password: string): Promise<ApiClient> {
    const client = new ApiClient(baseUrl);
    await client.post('/api/session', { login, password });
    return client;
  }

  async get<T>(path: string): Promise<T> {
    return this.call<T>('GET', path);
  }

  /** Sends a fresh Idempotency-Key. */
  async post<T>(
    path: string,
    body: object = {},
    idempotencyKey: string = randomUUID(),
  ): Promise<T> {
    return this.call<T>('POST', path, body, idempotencyKey);
  }

  private async call<T>(
    method: string,
    path: string,
    body?: object,
    idempotencyKey?: string,
  ): Promise<T> {
    const response = await fetch(this.baseUrl + path, {
      method,
      headers: {
        accept: 'application/json',
        origin: this.baseUrl,
        ...(this.cookie && { cookie: this.cookie }),
        ...(body && { 'content-type': 'application/json' }),
        ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const setCookie = response.headers.getSetCookie()[0];
    if (setCookie) this.cookie = setCookie.split(';')[0] ?? '';
    const text = await response.text();
    const parsed: unknown = text ? JSON.parse(text) : {};
    if (!response.ok) throw new ApiProblem(response.status, parsed as object, `${method} ${path}`);
    return parsed as T;
  }
}
