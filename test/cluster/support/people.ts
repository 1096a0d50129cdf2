import { defaultDemoPassword } from '@minhbach/identity';

/** The demonstration's people at a service; each signs in once. */
export class People {
  private readonly cookies = new Map<string, Promise<string>>();

  constructor(readonly url: string) {}

  async cookieOf(login: string): Promise<string> {
    const known = this.cookies.get(login) ?? this.signIn(login);
    this.cookies.set(login, known);
    return known;
  }

  private async signIn(login: string): Promise<string> {
    const reply = await fetch(`${this.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login, password: defaultDemoPassword }),
    });
    if (!reply.ok) throw new Error(`${login} could not sign in: ${await reply.text()}`);
    return reply.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '';
  }
}
