import { Client } from 'pg';
import type { Secrets } from './secrets.js';

export const DATABASE = 'minhbach';
export const OWNER_ROLE = 'minhbach_owner';
export const APP_ROLE = 'minhbach_app';

/** A superuser's connection to the embedded server, for its own set-up only. */
export async function connectAsSuperuser(
  port: number,
  secrets: Secrets,
  database: string,
): Promise<Client> {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password: secrets.superuser,
    database,
    connectionTimeoutMillis: 3000,
    application_name: 'minhbach supervisor',
  });
  await client.connect();
  return client;
}

/** Whether this cluster's server answers on the port, with our password. */
export async function answersOn(port: number, secrets: Secrets): Promise<boolean> {
  try {
    const client = await connectAsSuperuser(port, secrets, 'postgres');
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/** The address of the project's database for one of its two roles. */
export function databaseUrl(role: string, secret: string, port: number): string {
  return `postgresql://${role}:${secret}@127.0.0.1:${String(port)}/${DATABASE}`;
}
