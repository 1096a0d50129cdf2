import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Role } from '@minhbach/identity';
import { routeFiles } from './route-files.js';

const built = join(process.cwd(), 'dist/apps/web');
const source = join(process.cwd(), 'apps/web/src');

/** What Vite says of one built file. */
interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** Bytes as they travel. */
interface Weight {
  readonly script: number;
  readonly style: number;
}

interface LandingScreen {
  /** E.g. `inbox/inbox-screen`. */
  readonly module: string;
  /** Features whose messages come with it. */
  readonly says: readonly string[];
}

/** All that a browser fetches before a role's first screen is drawn, in Vietnamese; packed by gzip. */
export function firstLoadOf(role: Role): Weight {
  const manifest = readManifest();
  const { module, says } = landingScreenOf(role);
  const files = filesFor(manifest, filesOfPage(), [
    `src/${module}.tsx`,
    ...keysOfMessages(manifest, says),
  ]);
  return { script: weigh(files, '.js'), style: weigh(files, '.css') };
}

/** Name and bytes of every typeface file; they are packed in themselves. */
export function fontFiles(): ReadonlyMap<string, number> {
  const assets = join(built, 'assets');
  const names = readdirSync(assets).filter((name) => name.endsWith('.woff2'));
  return new Map(names.map((name) => [name, readFileSync(join(assets, name)).length]));
}

function readManifest(): Readonly<Record<string, Chunk>> {
  const file = join(built, '.vite/manifest.json');
  if (!existsSync(file)) throw new Error('The screens are not built: npm run build:web');
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, Chunk>;
}

/** What the page itself names, before anything of it runs. */
function filesOfPage(): string[] {
  const page = readFileSync(join(built, 'index.html'), 'utf8');
  return [...page.matchAll(/"\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, file = '']) => file);
}

/** Files of the page, of these modules and of all that they import; a module inside a bigger file has none of its own. */
function filesFor(
  manifest: Readonly<Record<string, Chunk>>,
  page: readonly string[],
  modules: readonly string[],
): string[] {
  const files = new Set<string>(page);
  const waiting = modules.filter((name) => manifest[name]);
  for (const name of waiting) {
    const { file, imports = [], css = [] } = manifest[name]!;
    [file, ...css].forEach((each) => files.add(each));
    waiting.push(...imports.filter((each) => !waiting.includes(each)));
  }
  return [...files];
}

function weigh(files: readonly string[], kind: string): number {
  return files
    .filter((file) => file.endsWith(kind))
    .map((file) => gzipSync(readFileSync(join(built, file)), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

/** The messages for everybody, and those that are fetched with the screen. */
function keysOfMessages(manifest: Readonly<Record<string, Chunk>>, says: readonly string[]) {
  return ['everybody', ...says].map((part) => {
    const key = Object.keys(manifest).find((name) => name.endsWith(`virtual:messages/vi/${part}`));
    if (!key) throw new Error(`The Vietnamese messages of ${part} are no file of their own.`);
    return key;
  });
}

/** Where the role lands, as its navigation and the routes say. */
function landingScreenOf(role: Role): LandingScreen {
  const navigation = readFileSync(join(source, `roles/${role}-navigation.ts`), 'utf8');
  const landing = /\bto: '([^']+)'/.exec(navigation)?.[1] ?? '/thong-bao';
  const route = routeFiles()
    .flatMap((text) => text.split('createRoute('))
    .map((text) =>
      /\bpath: '([^']+)',[^]*lazyScreen\(\s*\[(.*?)\][^]*import\('\.\.\/([^']+)'\)/.exec(text),
    )
    .find((found) => found?.[1] === landing);
  if (!route) throw new Error(`No route leads to ${landing}, where ${role} lands.`);
  const [, , says = '', module = ''] = route;
  return { module, says: [...says.matchAll(/'([^']+)'/g)].map((match) => match[1]!) };
}
