import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries.js';
import type { DataFolder } from './data-folder.js';
import type { DatabaseAccount } from './database-account.js';
import { readPostmasterFile } from './postmaster-file.js';
import { programEnvironment, runProgram } from './run-program.js';

/** PostgreSQL's words for how politely to stop. */
export type StopMode = 'fast' | 'immediate';

const START_SECONDS = 60;
const LOG_LIMIT_BYTES = 20_000_000;

/**
 * How a start ended: the server accepts connections, another program took the port first, or
 * processes of a killed server have not yet left the folder.
 */
export type StartResult = 'started' | 'port-taken' | 'folder-busy';

/**
 * Starts the server in a session of its own: Ctrl-C in our terminal does not reach it, and it
 * outlives us if we are killed. Failures that waiting cannot heal throw with the end of its log.
 */
export async function startServer(
  folder: DataFolder,
  binaries: Binaries,
  account: DatabaseAccount | null,
  answers: () => Promise<boolean>,
  seconds = START_SECONDS,
): Promise<StartResult> {
  const logStart = rotateLog(folder.logFile);
  const server = spawnServer(folder, binaries, account);
  const deadline = Date.now() + seconds * 1000;
  while (Date.now() < deadline) {
    if (server.exited()) return failure(folder, logStart);
    if (await answers()) return 'started';
    await pause(50);
  }
  throw new Error(`PostgreSQL did not answer within ${String(seconds)} s; see its log.`);
}

/**
 * Stops the server: open transactions roll back. One that does not obey is stopped without a
 * checkpoint and at last killed; its next start then recovers from the log.
 */
export async function stopServer(
  folder: DataFolder,
  binaries: Binaries,
  account: DatabaseAccount | null,
  modes: StopMode[] = ['fast', 'immediate'],
): Promise<void> {
  for (const mode of modes) {
    const patience = `--timeout=${mode === 'fast' ? '30' : '5'}`;
    const flags = ['stop', `--pgdata=${folder.cluster}`, `--mode=${mode}`, patience];
    await runProgram(binaries.pgCtl, flags, account);
    if (readPostmasterFile(folder.cluster).kind !== 'running') return;
  }
  const file = readPostmasterFile(folder.cluster);
  if (file.kind === 'running') process.kill(file.postmaster.pid, 'SIGKILL');
}

function failure(folder: DataFolder, logStart: number): StartResult {
  const words = readFileSync(folder.logFile).subarray(logStart).toString().trim();
  if (words.includes('could not bind')) return 'port-taken';
  if (/pre-existing shared memory block|lock file ".*" already exists/.test(words)) {
    return 'folder-busy';
  }
  throw new Error(`PostgreSQL did not start. Its log ${folder.logFile} says:\n${words}`);
}

function spawnServer(folder: DataFolder, binaries: Binaries, account: DatabaseAccount | null) {
  const log = openSync(folder.logFile, 'a', 0o600);
  const child = spawn(binaries.postgres, ['-D', folder.cluster], {
    ...(account && { uid: account.uid, gid: account.gid }),
    cwd: '/',
    detached: true,
    env: programEnvironment(),
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  let failed = false;
  child.once('error', () => (failed = true));
  return { exited: () => failed || child.exitCode !== null || child.signalCode !== null };
}

function rotateLog(logFile: string): number {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= LOG_LIMIT_BYTES) return size;
  renameSync(logFile, `${logFile}.1`);
  return 0;
}
