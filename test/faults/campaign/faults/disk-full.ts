import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from './fault.js';

/** Room for the database, its log and what people attach; a write of a file wants 256 MB left. */
const sizeMb = 900;
const fullMs = 12_000;
const times = 2;

/** A small disk of one's own. */
export interface SmallDisk {
  readonly path: string;
  release(): void;
}

/** A file system in memory; null, with the reason told, where this machine does not let us have one. */
export function mountSmallDisk(say: (line: string) => void): SmallDisk | null {
  const path = mkdtempSync(join(tmpdir(), 'minhbach-small-'));
  const options = `size=${String(sizeMb)}m,mode=0755`;
  const { status, stderr, error } = spawnSync('mount', [
    '-t',
    'tmpfs',
    '-o',
    options,
    'tmpfs',
    path,
  ]);
  if (status !== 0) {
    rmSync(path, { recursive: true });
    say(`disk-full is left out: mount is refused (${error?.message ?? stderr.toString().trim()}).`);
    return null;
  }
  const release = () => {
    spawnSync('umount', ['-l', path]);
    rmSync(path, { recursive: true, force: true });
  };
  process.once('exit', release);
  return { path, release };
}

/** Nothing more can be written, by PostgreSQL or the api, until somebody makes room. */
export const diskFull: Fault = {
  name: 'disk-full',
  what: 'the disk of database, log and attachments is full for 12 s (a small tmpfs)',
  async strike({ house, draw, recovers }) {
    const ballast = join(house.path, 'ballast');
    for (let time = 0; time < times; time++) {
      await draw.moment(1_000, 3_000);
      fill(ballast);
      await pause(fullMs);
      rmSync(ballast);
      const roomAt = performance.now();
      await house.open();
      await recovers(roomAt);
    }
    return times;
  },
};

function fill(path: string): void {
  const file = openSync(path, 'w');
  try {
    for (const size of [1_048_576, 4_096]) while (writes(file, size));
  } finally {
    closeSync(file);
  }
}

function writes(file: number, size: number): boolean {
  try {
    return writeSync(file, Buffer.alloc(size, 1)) === size;
  } catch {
    return false;
  }
}
