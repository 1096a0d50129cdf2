import type { components } from '../api/schema';
import { useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';

/** Of which documents the counts are. */
export function CoverageSpan({
  from,
  to,
}: Pick<components['schemas']['PublicationCoverageDto'], 'from' | 'to'>) {
  const t = useText();
  const dates = useDates();
  return (
    <p className="field-hint">
      {t('publications.span', { from: dates.date(from), to: dates.date(to) })}
    </p>
  );
}
