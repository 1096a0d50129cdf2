import type { ItemOutcome } from './vocabulary.js';

/** How an item is to be read by everybody; what is absent stays as it was asked and answered. */
export interface PublicationItem {
  readonly position: number;
  readonly question?: string | undefined;
  readonly answer?: string | undefined;
  /** Keys of the files of the item that go with it; none when absent. */
  readonly files?: readonly string[] | undefined;
}

/** What somebody vouches for before everybody may read it. */
export const confirmations = ['noPersonalData', 'noBusinessSecret', 'noStateSecret'] as const;

export type Confirmation = (typeof confirmations)[number];

/** An answer as it is proposed for the public register. */
export interface PublicationDraft {
  readonly subject: string;
  readonly items: readonly PublicationItem[];
  readonly confirmed: Readonly<Record<Confirmation, boolean>>;
  /** What was left out or worded anew, and why. */
  readonly redactionNote: string | null;
}

/** An item in the register. */
export interface PublishedItem {
  readonly position: number;
  readonly question: string;
  readonly outcome: ItemOutcome;
  readonly answer: string | null;
  /** Where the information is public already. */
  readonly publicLink: string | null;
  /** Absent in entries of a time when files were not published. */
  readonly files?: readonly PublishedFile[];
}

/** A file of the answer that everybody may have. */
export interface PublishedFile {
  readonly key: string;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

/** An answer in the public register: nothing of it leads to whoever asked. */
export interface PublishedAnswer {
  readonly key: string;
  readonly agencyCode: string;
  readonly subject: string;
  readonly items: readonly PublishedItem[];
  readonly answeredOn: string;
  readonly redactionNote: string | null;
  readonly publishedAt: Date;
  /** Both null while it stands in the register. */
  readonly withdrawnAt: Date | null;
  readonly withdrawalReason: string | null;
}
