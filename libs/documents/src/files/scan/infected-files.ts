import type { Transaction } from '@minhbach/database';

/** A file of a case in which the scanner found something. */
export interface InfectedFile {
  readonly key: string;
  readonly name: string;
  /** Person id. */
  readonly uploadedBy: string;
  /** Key of the case. */
  readonly subjectKey: string;
}

/** Tells those concerned, in the transaction that locks the files. The slice whose cases they are says who that is. */
export abstract class InfectedFiles {
  abstract found(tx: Transaction, files: readonly InfectedFile[]): Promise<void>;
}
