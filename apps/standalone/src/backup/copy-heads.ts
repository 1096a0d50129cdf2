import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyWhole, makeFolder, namesIn } from './durable-files.js';

const headName = /^head-\d{6,}\.json$/;

/** Copies the heads of the audit that are missing; nothing changes one that was written. Keys are left out. */
export async function copyHeads(from: string, to: string): Promise<void> {
  const had = new Set(await headsIn(to));
  for (const name of await headsIn(from)) {
    if (had.has(name)) continue;
    await makeFolder(to);
    await copyWhole(join(from, name), join(to, name));
  }
}

/**
 * Puts heads back: those from before the instant into the folder of the audit; later ones tell of steps that are not
 * there any more and go to `later`, where `verify-audit --heads` says which. Returns how many of each there were.
 */
export async function putHeadsBack(
  from: string,
  to: string,
  later: string,
  instant: string | null,
): Promise<{ readonly kept: number; readonly later: number }> {
  const count = { kept: 0, later: 0 };
  for (const name of await headsIn(from)) {
    const isLater = instant !== null && (await takenAt(join(from, name))) > Date.parse(instant);
    const folder = isLater ? later : to;
    await makeFolder(folder);
    await copyWhole(join(from, name), join(folder, name));
    count[isLater ? 'later' : 'kept'] += 1;
  }
  return count;
}

async function takenAt(file: string): Promise<number> {
  const { content } = JSON.parse(await readFile(file, 'utf8')) as { content: string };
  return Date.parse((JSON.parse(content) as { takenAt: string }).takenAt);
}

async function headsIn(folder: string): Promise<string[]> {
  return (await namesIn(folder)).filter((name) => headName.test(name));
}
