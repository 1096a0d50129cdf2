import type { ClockEntry } from '@minhbach/calendar';

/** What a clock belongs to: a request, a report, a part of one. */
export interface ClockSubject {
  readonly type: 'information-request' | 'report';
  /** Decimal `bigint` key. */
  readonly key: string;
}

type WithoutRecording<Entry> = Entry extends unknown ? Omit<Entry, 'recordedAt'> : never;

/** An entry as a slice writes it; when it was recorded is the transaction's to say. */
export type NewClockEntry = WithoutRecording<ClockEntry>;

/** The beginning of a statutory clock. */
export interface ClockStart extends Omit<
  Extract<NewClockEntry, { kind: 'start' }>,
  'kind' | 'data'
> {
  readonly limit: Extract<ClockEntry, { kind: 'start' }>['data']['limit'];
  /** Id of the legal regime frozen for the subject. */
  readonly regime: string;
}
