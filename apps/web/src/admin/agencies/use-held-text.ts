import { useText } from '../../i18n/use-text';
import { useDates } from '../../parts/dates/use-dates';

interface Span {
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** What somebody does or did, and on which days, in one sentence. */
export function useHeldText(): (what: string, span: Span) => string {
  const t = useText();
  const dates = useDates();
  return (what, { validFrom, validTo }) =>
    t(validTo === null ? 'admin.people.since' : 'admin.people.until', {
      ...{ what, from: dates.date(validFrom) },
      to: validTo === null ? '' : dates.date(validTo),
    });
}
