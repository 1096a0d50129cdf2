import { checkDatabase, type DatabaseFault, EmbeddedPostgres } from './embedded-postgres/index.js';
import type { Settings } from './settings.js';

/** The database of one start: our own embedded one, or somebody's server. */
export interface Database {
  readonly appUrl: string;
  readonly ownerUrl: string;
  /** For people: where the data are. */
  readonly place: string;
  readonly embedded: boolean;
  /** Stops the embedded server; a server of one's own is left alone. */
  stop(): Promise<void>;
}

/** Starts the embedded database, or takes the one that DATABASE_URL names. */
export async function openDatabase(
  settings: Settings,
  say: (line: string) => void,
): Promise<Database> {
  const { databaseUrl, ownerUrl, dataFolder } = settings;
  if (databaseUrl) {
    const { host, pathname } = new URL(databaseUrl);
    const place = `${host}${pathname} (DATABASE_URL)`;
    const stop = () => Promise.resolve();
    return { appUrl: databaseUrl, ownerUrl: ownerUrl ?? databaseUrl, place, embedded: false, stop };
  }
  const server = await EmbeddedPostgres.start(dataFolder, say);
  if (server.origin === 'adopted') say('The database was still running; using it.');
  return {
    appUrl: server.appUrl,
    ownerUrl: server.ownerUrl,
    place: dataFolder,
    embedded: true,
    stop: () => server.stop(),
  };
}

/**
 * Throws when the database cannot hold our texts. A role with too many rights is an error on the
 * embedded database, and a warning on a server whose roles are its operator's business.
 */
export async function assertDatabase(
  database: Database,
  say: (line: string) => void,
): Promise<void> {
  const faults = await checkDatabase(database.appUrl);
  const fatal = faults.filter((fault) => fault.about === 'text' || database.embedded);
  if (fatal.length > 0) {
    throw new Error(`The database cannot be used: ${fatal.map(sentence).join(' ')}`);
  }
  for (const fault of faults) say(`Warning: ${sentence(fault)}`);
}

function sentence(fault: DatabaseFault): string {
  return fault.message;
}
