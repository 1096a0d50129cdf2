import { resolve } from 'node:path';
import { filesOptionsFrom, type FilesOptions } from '@minhbach/documents';
import { defaultDemoPassword } from '@minhbach/identity';
import type { MailOptions } from '@minhbach/notifications';
import { isThisComputer } from '../../api/src/open-doors.js';
import { mailOptionsFrom } from '../../worker/src/mail-options.js';

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
  /** Whether the people of the demonstration get accounts. */
  readonly demoPeople: boolean;
  /** Whether an embedded database without any request is filled with cases of theirs. */
  readonly demoCases: boolean;
  /** Their password; undefined for the published one. */
  readonly demoPassword: string | undefined;
  /** How mails are sent. */
  readonly mail: MailOptions;
  /** Where files are kept, and who scans them. */
  readonly files: FilesOptions;
}

/** A variable of the environment that cannot be used. */
export class SettingFault extends Error {}

/**
 * Reads MINHBACH_DATA, DATABASE_URL, DATABASE_OWNER_URL, HOST, PORT, MINHBACH_DEMO,
 * MINHBACH_DEMO_PASSWORD and what is about mail and files. The api and the worker read what is theirs.
 */
export function readSettings(environment: NodeJS.ProcessEnv, root: string): Settings {
  const databaseUrl = addressOf('DATABASE_URL', environment);
  const dataFolder = resolve(root, environment.MINHBACH_DATA || 'data');
  const settings = {
    dataFolder,
    databaseUrl,
    ownerUrl: addressOf('DATABASE_OWNER_URL', environment) ?? databaseUrl,
    host: environment.HOST || '127.0.0.1',
    port: portOf(environment.PORT || '8080'),
    portIsFixed: Boolean(environment.PORT),
    demoPeople: environment.MINHBACH_DEMO !== 'off',
    demoCases: !['off', 'people'].includes(environment.MINHBACH_DEMO ?? ''),
    demoPassword: environment.MINHBACH_DEMO_PASSWORD || undefined,
    mail: mailOptionsFrom(environment, dataFolder),
    files: filesOptionsFrom(environment, dataFolder),
  };
  refuseOpenDoor(settings);
  return settings;
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new SettingFault(
    `PORT is "${text}", which is no port number (1 to 65535, or 0 for any that is free).`,
  );
}

/** The address may hold a password, so a wrong one is not repeated. */
function addressOf(name: string, environment: NodeJS.ProcessEnv): string | null {
  const text = environment[name];
  if (!text) return null;
  if (URL.canParse(text)) return text;
  throw new SettingFault(`${name} is no address such as postgresql://name:password@host/database.`);
}

/** The published password is for this computer's own people only. */
function refuseOpenDoor({ host, demoPeople, demoPassword }: Settings): void {
  const isPublished = demoPassword === undefined || demoPassword === defaultDemoPassword;
  if (!demoPeople || !isPublished) return;
  if (isThisComputer(host)) return;
  throw new SettingFault(
    `HOST ${host} lets other computers in, and the demonstration accounts have a published ` +
      'password. Set MINHBACH_DEMO_PASSWORD, or MINHBACH_DEMO=off for no such accounts.',
  );
}
