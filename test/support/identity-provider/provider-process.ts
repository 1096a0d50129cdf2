import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** What a provider says of somebody. */
export type ProviderPerson = Readonly<Record<string, unknown>>;

export const clientOfTests = {
  clientId: 'minh-bach',
  clientSecret: 'a-secret-of-tests-only-0123456789',
};

/** `oidc-provider`, a certified provider, in a process of its own, and a browser that goes there. */
export class ProviderProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly issuer: URL,
  ) {}

  static async start(): Promise<ProviderProcess> {
    const child = fork('test/support/identity-provider/real-provider.mjs', {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const [{ port }] = (await once(child, 'message')) as [{ port: number }];
    return new ProviderProcess(child, new URL(`http://127.0.0.1:${String(port)}`));
  }

  /** Lets these people in for the client at this address. */
  async serve(
    redirectUri: string,
    people: Readonly<Record<string, ProviderPerson>>,
  ): Promise<void> {
    const client = {
      client_id: clientOfTests.clientId,
      client_secret: clientOfTests.clientSecret,
      redirect_uris: [redirectUri],
    };
    this.child.send({ people, client });
    await once(this.child, 'message');
  }

  /** Goes to the address as this person, and gives where the provider sends him in the end. */
  async visit(address: string, as: string): Promise<URL> {
    const cookies = new Map<string, string>();
    let at = new URL(address);
    for (let hop = 0; hop < 10 && at.origin === this.issuer.origin; hop += 1) {
      if (at.pathname.startsWith('/interaction/')) at.searchParams.set('as', as);
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const reply = await fetch(at, { redirect: 'manual', headers: { cookie } });
      for (const each of reply.headers.getSetCookie()) {
        const [name = '', value = ''] = each.split(';', 1)[0]?.split('=') ?? [];
        cookies.set(name, value);
      }
      const location = reply.headers.get('location');
      if (location === null) throw new Error(`${at.pathname}: ${await reply.text()}`);
      at = new URL(location, at);
    }
    return at;
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.disconnect();
    await ended;
  }
}
