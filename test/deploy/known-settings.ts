import { readFileSync } from 'node:fs';

/** Settings of ours that README.md and docs/operations.md explain. */
export const knownSettings: ReadonlySet<string> = new Set(
  ['README.md', 'docs/operations.md'].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/`([A-Z][A-Z0-9]*_[A-Z0-9_]+|HOST|PORT)`/g)].map(
      ([, name = '']) => name,
    ),
  ),
);
