import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.js';
import type { DataFolder } from './data-folder.js';
import type { DatabaseAccount } from './database-account.js';
import { runProgram } from './run-program.js';

/** Every text is UTF-8 and cased by Unicode, whatever the terminal's locale says. */
const INITDB_FLAGS = [
  '--username=postgres',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  '--auth=scram-sha-256',
];

const SETTINGS_FILE = 'minhbach.conf';

/**
 * Makes the cluster unless it exists. It appears under its final name only when it is complete,
 * so a start that was killed half-way is simply repeated. Returns whether it is new.
 */
export async function ensureCluster(
  folder: DataFolder,
  binaries: Binaries,
  account: DatabaseAccount | null,
  superuserSecret: string,
): Promise<boolean> {
  if (existsSync(join(folder.cluster, 'PG_VERSION'))) {
    refuseOtherMajor(folder.cluster, binaries.version);
    return false;
  }
  const unfinished = join(folder.clusterParent, 'postgres.new');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  if (account) chownSync(unfinished, account.uid, account.gid);
  await initialise(unfinished, binaries, account, superuserSecret);
  renameSync(unfinished, folder.cluster);
  return true;
}

async function initialise(
  cluster: string,
  binaries: Binaries,
  account: DatabaseAccount | null,
  superuserSecret: string,
): Promise<void> {
  const passwordFile = `${cluster}.password`;
  writeFileSync(passwordFile, superuserSecret, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  try {
    const flags = [...INITDB_FLAGS, `--pgdata=${cluster}`, `--pwfile=${passwordFile}`];
    const { code, output } = await runProgram(binaries.initdb, flags, account);
    if (code !== 0) throw new Error(`initdb could not create the database:\n${output}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  const main = join(cluster, 'postgresql.conf');
  writeFileSync(main, `${readFileSync(main, 'utf8')}\ninclude '${SETTINGS_FILE}'\n`);
}

/** Writes the settings beside the data, where backup and recovery tools find them too. */
export function writeSettings(folder: DataFolder, port: number): void {
  const settings = [
    '# Written by Minh Bạch at every start.',
    "listen_addresses = '127.0.0.1'",
    `port = ${String(port)}`,
    // Socket files would need a folder that both accounts can write.
    "unix_socket_directories = ''",
    'max_connections = 100',
    "password_encryption = 'scram-sha-256'",
    "timezone = 'UTC'",
    "log_timezone = 'UTC'",
    "log_line_prefix = '%m [%p] %u@%d '",
    'max_wal_size = 2GB',
    // A backup folder that cannot be written for long must not fill the disk of the database.
    'max_slot_wal_keep_size = 8GB',
    'checkpoint_completion_target = 0.9',
  ];
  const path = join(folder.cluster, SETTINGS_FILE);
  writeFileSync(path, `${settings.join('\n')}\n`, { mode: 0o644 });
}

/** The port that this cluster used last; null when it never ran. */
export function rememberedPort(folder: DataFolder): number | null {
  const path = join(folder.cluster, SETTINGS_FILE);
  if (!existsSync(path)) return null;
  const line = /^port = (\d+)$/m.exec(readFileSync(path, 'utf8'));
  return line ? Number(line[1]) : null;
}

function refuseOtherMajor(cluster: string, version: string): void {
  const had = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  const have = version.split('.')[0];
  if (had === have) return;
  throw new Error(
    `${cluster} was written by PostgreSQL ${had}, but version ${String(have)} is installed. ` +
      'Move the data with pg_dump, or choose another folder with MINHBACH_DATA.',
  );
}
