import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(process.cwd(), 'apps/web/src');

/** What the routes of the screens say, as text, file by file: Jest cannot load the screens here. */
export function routeFiles(): string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('-routes.tsx'))
    .map((name) => readFileSync(join(source, name), 'utf8'));
}
