import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A file of the built screens, with the compressed copies that the build laid beside it. */
export interface ScreenFile {
  readonly type: string;
  readonly etag: string;
  /** Its name changes with its content, so that it may be kept for ever. */
  readonly isHashed: boolean;
  readonly plain: Buffer;
  readonly br: Buffer | null;
  readonly gzip: Buffer | null;
}

/** Address (`/assets/…`) → file. They are few and small, and are kept in memory. */
export type ScreenFiles = ReadonlyMap<string, ScreenFile>;

/** All files of a folder of built screens; none when there is no such folder. */
export function readScreens(folder: string): ScreenFiles {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => extname(name) in types)
      .map((name) => [`/${name.split(sep).join('/')}`, fileAt(join(folder, name))]),
  );
}

function fileAt(path: string): ScreenFile {
  const plain = readFileSync(path);
  return {
    type: types[extname(path)] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    isHashed: path.includes(`${sep}assets${sep}`),
    plain,
    br: copyAt(`${path}.br`),
    gzip: copyAt(`${path}.gz`),
  };
}

function copyAt(path: string): Buffer | null {
  return existsSync(path) ? readFileSync(path) : null;
}
