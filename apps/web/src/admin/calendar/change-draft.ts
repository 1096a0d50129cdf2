import type { components } from '../../api/schema';

/** A change as the service takes it for a preview. */
export type Change = components['schemas']['CalendarChangeDto'];

export type DayKind = 'OFF' | 'MAKEUP' | 'ORDINARY';

/** What is typed. */
export interface ChangeDraft {
  readonly date: string | null;
  readonly kind: DayKind;
  readonly reasonVi: string;
  readonly reasonEn: string;
  readonly source: string;
  readonly isExpected: boolean;
}

export const emptyDraft: ChangeDraft = {
  date: null,
  kind: 'OFF',
  reasonVi: '',
  reasonEn: '',
  source: '',
  isExpected: false,
};

/** Null while there is no day. The service finds everything else that is missing. */
export function changeOf(basedOn: number, draft: ChangeDraft): Change | null {
  const { date, kind, reasonVi, reasonEn, source, isExpected } = draft;
  if (date === null) return null;
  if (kind === 'ORDINARY') return { basedOn, removedDates: [date] };
  const status = isExpected ? 'EXPECTED' : 'CONFIRMED';
  return {
    basedOn,
    rows: [{ date, kind, reason: { vi: reasonVi, en: reasonEn }, source, status }],
  };
}
