import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { readHead, type SignedHead } from './audit-head.js';

const fileName = /^head-(\d{6,})\.json$/;

export interface HeadFile {
  readonly name: string;
  /** As the name says. */
  readonly number: number;
  /** Null when the file holds no head. */
  readonly head: SignedHead | null;
}

/** The folder of the heads: one file each, which nothing writes twice. */
export class HeadFolder {
  constructor(readonly path: string) {}

  /** In the order of their numbers; none when there is no such folder yet. One at a time, for they may be large. */
  async *files(): AsyncGenerator<HeadFile> {
    for (const found of await this.names()) yield this.read(found);
  }

  /** The last of them; null when there is none. */
  async last(): Promise<HeadFile | null> {
    const found = (await this.names()).at(-1);
    return found ? this.read(found) : null;
  }

  /** Keeps the head of this number, whole or not at all; false when another process has kept one before. */
  async keep(number: number, head: SignedHead): Promise<boolean> {
    await mkdir(this.path, { recursive: true });
    const unfinished = join(this.path, `.${randomUUID()}`);
    await writeDurably(unfinished, JSON.stringify(head));
    try {
      await link(unfinished, join(this.path, `head-${String(number).padStart(6, '0')}.json`));
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    } finally {
      await unlink(unfinished);
    }
  }

  private async read({ name, number }: { name: string; number: number }): Promise<HeadFile> {
    return { name, number, head: readHead(await readFile(join(this.path, name), 'utf8')) };
  }

  private async names(): Promise<{ name: string; number: number }[]> {
    const entries = await readdir(this.path).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    });
    return entries
      .flatMap((name) => {
        const number = fileName.exec(name)?.[1];
        return number === undefined ? [] : { name, number: Number(number) };
      })
      .sort((a, b) => a.number - b.number);
  }
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o644);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
