import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { copyWhole, digestOfFile, isMissing, makeFolder, namesIn } from './durable-files.js';

/** Younger changes of a folder may share their time with one that comes right after. */
const settledMs = 2000;

/**
 * Copies contents, each once and for good: their name is their SHA-256 (`content/ab/ab…`), so a copy is never changed
 * and can always be checked. Remembers which folders have not changed, so that looking for what is new costs little.
 */
export class AttachmentCopy {
  private readonly seen = new Map<string, number>();

  /** Both are folders of a file store. */
  constructor(
    private readonly from: string,
    private readonly to: string,
  ) {}

  /** Copies what is missing; returns how many there were. Throws when a content is not what its name says. */
  async copyNew(): Promise<number> {
    let copied = 0;
    for (const group of await namesIn(join(this.from, 'content'))) {
      copied += await this.copyGroup(group);
    }
    return copied;
  }

  private async copyGroup(group: string): Promise<number> {
    const source = join(this.from, 'content', group);
    const changedAt = (await stat(source)).mtimeMs;
    if (this.seen.get(group) === changedAt) return 0;
    const target = join(this.to, 'content', group);
    await makeFolder(target);
    const had = new Set(await namesIn(target));
    const missing = (await namesIn(source)).filter((name) => isContent(name) && !had.has(name));
    for (const name of missing) await copyContent(join(source, name), join(target, name), name);
    if (Date.now() - changedAt > settledMs) this.seen.set(group, changedAt);
    return missing.length;
  }
}

/** The contents below a folder of a file store that are not what their names say. */
export async function brokenContents(folder: string): Promise<string[]> {
  const broken: string[] = [];
  for (const group of await namesIn(join(folder, 'content'))) {
    const names = (await namesIn(join(folder, 'content', group))).filter(isContent);
    for (const name of names) {
      const { sha256 } = await digestOfFile(join(folder, 'content', group, name));
      if (sha256 !== name) broken.push(name);
    }
  }
  return broken;
}

/** One that was taken away meanwhile has no row any more. */
async function copyContent(from: string, to: string, name: string): Promise<void> {
  try {
    await copyWhole(from, to, ({ sha256 }) => {
      if (sha256 !== name) throw new Error(`The content of ${from} is not what its name says.`);
    });
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

function isContent(name: string): boolean {
  return /^[0-9a-f]{64}$/.test(name);
}
