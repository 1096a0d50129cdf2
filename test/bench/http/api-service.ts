import { seedAgencies } from '@minhbach/agencies';
import { KeyAllocator, UnitOfWork } from '@minhbach/database';
import { defaultDemoPassword, seedDemoPeople } from '@minhbach/identity';
import { createApiApp } from '../../../apps/api/src/create-api-app.js';

const login = 'xuly.vpubnd';

/** Nothing of what is measured is a file. */
const files = { url: 'file:///dev/null/files' };

/** The real api, and sessions of one of the demo people. */
export interface ApiService {
  readonly url: string;
  readonly cookies: readonly string[];
  readonly personId: string;
  close(): Promise<void>;
}

export async function startApi(databaseUrl: string, sessions: number): Promise<ApiService> {
  const app = await createApiApp({ databaseUrl, files, silent: true });
  await app.get(UnitOfWork).run(async (tx) => {
    await seedAgencies(tx);
    await seedDemoPeople(tx, app.get(KeyAllocator));
  });
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const cookies: string[] = [];
  let personId = '';
  while (cookies.length < sessions) {
    const session = await signIn(url);
    cookies.push(session.cookie);
    ({ personId } = session);
  }
  return { url, cookies, personId, close: () => app.close() };
}

async function signIn(url: string): Promise<{ cookie: string; personId: string }> {
  const reply = await fetch(new URL('/api/session', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password: defaultDemoPassword }),
  });
  if (reply.status !== 201) throw new Error(`${login} could not sign in`);
  const { id } = (await reply.json()) as { id: string };
  return { cookie: reply.headers.get('set-cookie')?.split(';', 1)[0] ?? '', personId: id };
}
