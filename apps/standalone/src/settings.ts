import { resolve } from 'node:path';

/** What the environment decides about a start. */
export interface Settings {
  /** Folder of the embedded database; unused when `databaseUrl` is set. */
  readonly dataFolder: string;
  /** The application's address of a server of one's own; null for the embedded one. */
  readonly databaseUrl: string | null;
  /** The address with which that server is migrated. */
  readonly ownerUrl: string | null;
  readonly host: string;
  readonly port: number;
  /** Whether somebody asked for this port; if not, another may be chosen when it is taken. */
  readonly portIsFixed: boolean;
}

/** A variable of the environment that cannot be used. */
export class SettingFault extends Error {}

/** Reads MINHBACH_DATA, DATABASE_URL, DATABASE_OWNER_URL, HOST and PORT. */
export function readSettings(environment: NodeJS.ProcessEnv, root: string): Settings {
  const databaseUrl = environment.DATABASE_URL || null;
  return {
    dataFolder: resolve(root, environment.MINHBACH_DATA || 'data'),
    databaseUrl,
    ownerUrl: environment.DATABASE_OWNER_URL || databaseUrl,
    host: environment.HOST || '127.0.0.1',
    port: portOf(environment.PORT || '8080'),
    portIsFixed: Boolean(environment.PORT),
  };
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new SettingFault(`PORT is "${text}", which is no port number (1 to 65535).`);
}
