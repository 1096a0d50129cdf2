import { spawnSync } from 'node:child_process';

/** The operating system account that owns the database's files and processes. */
export interface DatabaseAccount {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const CANDIDATES = ['postgres', 'nobody'];

/**
 * The account to run PostgreSQL under when we are root, which PostgreSQL refuses to run as;
 * null when we are an ordinary user and the database simply runs as ourselves.
 */
export function databaseAccount(): DatabaseAccount | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of CANDIDATES) {
    const uid = numericId('-u', name);
    const gid = numericId('-g', name);
    if (uid !== null && gid !== null && uid !== 0) return { name, uid, gid };
  }
  throw new Error(
    `PostgreSQL does not run as root, and none of the accounts ${CANDIDATES.join(', ')} exists. ` +
      'Create one, start as an ordinary user, or set DATABASE_URL.',
  );
}

/** Whether the account may do what the shell's `test` operator asks (-x, -r) with the path. */
export function mayAccess(
  account: DatabaseAccount | null,
  operator: '-x' | '-r',
  path: string,
): boolean {
  const identity = account ? { uid: account.uid, gid: account.gid } : {};
  const shell = ['-c', `test ${operator} "$0"`, path];
  return spawnSync('/bin/sh', shell, { ...identity, cwd: '/' }).status === 0;
}

function numericId(flag: '-u' | '-g', name: string): number | null {
  const answer = spawnSync('id', [flag, name], { encoding: 'utf8' });
  return answer.status === 0 ? Number(answer.stdout.trim()) : null;
}
