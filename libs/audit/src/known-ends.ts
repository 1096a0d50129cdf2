import type { ChainEnd, Key } from '@minhbach/runtime';
import { contentOf, digestOf, isTrusted } from './audit-head.js';
import type { HeadFolder } from './head-folder.js';

/** What the heads of a folder say together. */
export interface KnownEnds {
  /** Where each chain stood, in every head that names it, by its key. */
  readonly ends: ReadonlyMap<Key, readonly ChainEnd[]>;
  readonly heads: number;
  /** Instant of the last one; null when there is none. */
  readonly takenAt: string | null;
  /** Of the last one. */
  readonly sha256: string | null;
  /** What is wrong with the heads themselves, as sentences. */
  readonly faults: readonly string[];
}

/** Reads all heads, one upon the other. What a head says that nobody trusted has signed is not believed. */
export async function knownEnds(
  folder: HeadFolder,
  trustedKeys: readonly string[],
): Promise<KnownEnds> {
  const ends = new Map<Key, ChainEnd[]>();
  const faults: string[] = [];
  let heads = 0;
  let takenAt: string | null = null;
  let sha256: string | null = null;
  for await (const { name, number, head } of folder.files()) {
    if (number !== heads + 1) faults.push(`${name}: the head before it is missing`);
    heads = number;
    if (!head || !isTrusted(head, trustedKeys)) {
      faults.push(`${name}: no head that a trusted key has signed`);
      continue;
    }
    const content = contentOf(head);
    if (content.number !== number) {
      faults.push(`${name}: it is the head ${String(content.number)}`);
    } else if (number > 1 && content.previousSha256 !== sha256) {
      faults.push(`${name}: the head before it is not the one that it was taken after`);
    }
    for (const { rootKey, ...end } of content.chains) {
      const known = ends.get(rootKey);
      if (known) known.push(end);
      else ends.set(rootKey, [end]);
    }
    takenAt = content.takenAt;
    sha256 = digestOf(head);
  }
  return { ends, heads, takenAt, sha256, faults };
}
