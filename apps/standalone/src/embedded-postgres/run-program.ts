import { spawn } from 'node:child_process';
import type { DatabaseAccount } from './database-account.js';

/** How one of PostgreSQL's programs ended. */
export interface ProgramResult {
  readonly code: number | null;
  /** Everything it printed. */
  readonly output: string;
}

/**
 * The environment of PostgreSQL's programs: nothing of the user's locale or PG* variables may
 * reach them, or the same start would differ from one terminal to the next.
 */
export function programEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(PG|LC_|LANG|LD_|DYLD_|NODE_|npm_)/.test(name),
  );
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}

/** Runs a program under the account and waits for its end. */
export function runProgram(
  program: string,
  argumentList: string[],
  account: DatabaseAccount | null,
): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, argumentList, {
      ...(account && { uid: account.uid, gid: account.gid }),
      cwd: '/',
      detached: true,
      env: programEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, output });
    });
  });
}
