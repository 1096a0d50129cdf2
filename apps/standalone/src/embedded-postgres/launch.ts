import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries.js';
import { rememberedPort, writeSettings } from './cluster.js';
import { answersOn } from './connections.js';
import type { DataFolder } from './data-folder.js';
import type { DatabaseAccount } from './database-account.js';
import { freePort } from './free-port.js';
import { readPostmasterFile } from './postmaster-file.js';
import { startServer, stopServer } from './postgres-process.js';
import type { Secrets } from './secrets.js';

const FIRST_PORT = 54320;
const START_ATTEMPTS = 5;
const ORPHAN_PATIENCE_SECONDS = 10;

/** All that is needed to start and stop one cluster's server. */
export interface ServerContext {
  readonly folder: DataFolder;
  readonly binaries: Binaries;
  readonly account: DatabaseAccount | null;
  readonly secrets: Secrets;
  /** Hears what a person should know. */
  readonly say: (line: string) => void;
  /** How long a start may take; a minute when absent. */
  readonly startSeconds?: number;
}

/**
 * The port of a server that outlived its parent and answers; null when there is none. An orphan
 * that does not answer is stopped, and a process file left by a crash is removed.
 */
export async function adoptServer(context: ServerContext): Promise<number | null> {
  const { folder, binaries, account, say } = context;
  const file = readPostmasterFile(folder.cluster);
  if (file.kind === 'absent') return null;
  if (file.kind === 'stale') {
    say('The database had been stopped abruptly; it recovers now.');
    rmSync(file.path, { force: true });
    return null;
  }
  const { pid, port } = file.postmaster;
  const end = await answersOrEnds(context, port);
  if (end === 'answers') return port;
  // It was about to stop: what it has left behind is looked at anew.
  if (end === 'ended') return adoptServer(context);
  say(
    `A database (process ${String(pid)}) runs on the data folder without answering; stopping it.`,
  );
  await stopServer(folder, binaries, account, ['immediate']);
  return null;
}

/**
 * Starts the server on `fixedPort`, or else on the port it had last time or the next free one,
 * and returns the port.
 */
export async function launchServer(context: ServerContext, fixedPort?: number): Promise<number> {
  const { folder, binaries, account, secrets, say } = context;
  const wanted = fixedPort ?? rememberedPort(folder) ?? FIRST_PORT;
  let next = wanted;
  for (let attempt = 0; attempt < START_ATTEMPTS; attempt += 1) {
    const port = fixedPort ?? (await freePort(next, '127.0.0.1'));
    writeSettings(folder, port);
    const answers = () => answersOn(port, secrets);
    const result = await startServer(folder, binaries, account, answers, context.startSeconds);
    if (result === 'started') {
      if (port !== wanted)
        say(`Port ${String(wanted)} is taken; the database uses ${String(port)}.`);
      return port;
    }
    if (result === 'port-taken') next = port + 1;
    await pause(500);
  }
  throw new Error(`The database does not start on port ${String(next)}; see ${folder.logFile}.`);
}

/** What becomes of a server that runs on the folder: it answers, it ends, or neither for ten seconds. */
async function answersOrEnds(
  { folder, secrets }: ServerContext,
  port: number,
): Promise<'answers' | 'ended' | 'silent'> {
  const deadline = Date.now() + ORPHAN_PATIENCE_SECONDS * 1000;
  while (Date.now() < deadline) {
    if (await answersOn(port, secrets)) return 'answers';
    if (readPostmasterFile(folder.cluster).kind !== 'running') return 'ended';
    await pause(100);
  }
  return 'silent';
}
