import type { Figures, Indicator, SnapshotContent, SnapshotExport } from '@minhbach/indicators';
import { fingerprintOf } from '@minhbach/signatures';

type OfAgency<Figure> = { readonly agencyCode: string } & Omit<
  Indicator<Figure>,
  'definition' | 'question'
>;

/** The figures of a snapshot with their types, which its text has lost. */
export interface ReadableSnapshot extends Omit<SnapshotContent, 'figures'> {
  readonly fingerprint: string;
  readonly figures: {
    readonly [Id in keyof Figures]: {
      readonly whole: Indicator<Figures[Id]>;
      readonly byAgency: readonly OfAgency<Figures[Id]>[];
    };
  };
}

export function readableSnapshot({ content, publicKey }: SnapshotExport): ReadableSnapshot {
  const read = JSON.parse(content) as Omit<ReadableSnapshot, 'fingerprint'>;
  return { ...read, fingerprint: fingerprintOf(publicKey) };
}
