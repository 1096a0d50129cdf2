import type { components } from '../api/schema';
import { useServerText, useText } from '../i18n/use-text';
import { useDates } from '../parts/dates/use-dates';
import { SlaTag } from '../parts/sla-tag/sla-tag';

/** How far a part is; that it has not reported, and that it was late, is said in so many words. */
export function PartStatus({ part }: { readonly part: components['schemas']['PartDto'] }) {
  const t = useText();
  const say = useServerText();
  const dates = useDates();
  const { kind, due, submittedOn, lateness, status } = part;
  return (
    <span className="part-status">
      <span>{say(status)}</span>
      {submittedOn === null ? (
        <strong>{t(kind === 'synthesis' ? 'reports.missing.synthesis' : 'reports.missing')}</strong>
      ) : (
        <span>{t('reports.submitted', { date: dates.date(submittedOn) })}</span>
      )}
      {due && <SlaTag due={due} />}
      {submittedOn !== null && lateness.length > 0 && (
        <span className="part-late">
          {t(kind === 'synthesis' ? 'reports.late.synthesis' : 'reports.late')}
        </span>
      )}
    </span>
  );
}
