import { faultInPassword, openDemoAccounts } from '@minhbach/identity';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** A credential that everybody knows, on a service that other computers reach. */
export class OpenDoor extends Error {}

/**
 * Throws OpenDoor when a service that listens on `host` would let other computers in by a credential that everybody
 * knows: accounts with the published password of the demonstration, a database or a Redis whose password is one of
 * those that are tried first. On this computer alone anything goes.
 */
export async function refuseOpenDoors(
  app: INestApplicationContext,
  host: string,
  servers: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  if (isThisComputer(host)) return;
  const open = await openDemoAccounts(app.get(DataSource));
  if (open.length > 0) {
    throw new OpenDoor(
      `HOST ${host} lets other computers in, and ${String(open.length)} accounts of the demonstration have the ` +
        `published password (${open.slice(0, 3).join(', ')} …). Disable them, or listen on 127.0.0.1.`,
    );
  }
  for (const [name, url] of Object.entries(servers)) await refuseKnownPassword(name, url);
}

/** Whether only the people of this computer reach what listens there. */
export function isThisComputer(host: string): boolean {
  return /^(127\.|::1$|localhost$)/.test(host);
}

async function refuseKnownPassword(name: string, url: string | undefined): Promise<void> {
  if (!url || !URL.canParse(url)) return;
  const { username, password } = new URL(url);
  if (password === '') return;
  const fault = await faultInPassword(decodeURIComponent(password), [username]);
  if (fault) throw new OpenDoor(`The password in ${name} is one of those that are tried first.`);
}
