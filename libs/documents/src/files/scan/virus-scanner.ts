import type { Readable } from 'node:stream';

export type ScanVerdict =
  { readonly clean: true } | { readonly clean: false; readonly virus: string };

/** Looks for viruses. */
export abstract class VirusScanner {
  /** Throws when it cannot tell: then nobody gets the file, and it is asked again later. */
  abstract scan(bytes: Readable): Promise<ScanVerdict>;
}
